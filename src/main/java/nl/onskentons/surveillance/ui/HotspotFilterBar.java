package nl.onskentons.surveillance.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.router.QueryParameters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.onskentons.common.ui.FilterChip;
import nl.onskentons.common.ui.FilterToggle;
import nl.onskentons.common.ui.SearchAsYouType;
import nl.onskentons.surveillance.CategoryLine;
import nl.onskentons.surveillance.HotspotFilter.Standing;
import nl.onskentons.surveillance.Layer;
import org.jspecify.annotations.Nullable;

/** What narrows the places: always in sight, and cleared in one click. */
final class HotspotFilterBar extends Div {

    private static final int MAX_TEXT = 100;

    private final TextField text = new SearchAsYouType(MAX_TEXT);
    private final FilterChip lately;
    private final Select<@Nullable CategoryLine> category = new Select<>();
    private final Select<Standing> standing = new Select<>();
    private final Select<@Nullable Integer> hour = new Select<>();
    private final Select<@Nullable Layer> layer = new Select<>();
    private final Button clear = new Button(getTranslation("surveillance.filter.clear"));
    private final FilterToggle more;
    private List<CategoryLine> categories = List.of();
    private transient SurveillanceUrl url = SurveillanceUrl.of(QueryParameters.empty());

    /** @param changed called with what is wanted now */
    HotspotFilterBar(SerializableConsumer<SurveillanceUrl> changed) {
        addClassName("oko-hotspot-filters");
        getElement().setAttribute("role", "search");
        getElement().setAttribute("aria-label", getTranslation("surveillance.filter.label"));
        text.setLabel(getTranslation("surveillance.filter.text"));
        lately = new FilterChip(getTranslation("surveillance.filter.lately"), on -> changed.accept(read(on)));
        category.setLabel(getTranslation("surveillance.filter.category"));
        category.setEmptySelectionAllowed(true);
        category.setEmptySelectionCaption(getTranslation("surveillance.filter.category.all"));
        category.setItemLabelGenerator(
                each -> each == null ? getTranslation("surveillance.filter.category.all") : each.name());
        standing.setLabel(getTranslation("surveillance.filter.standing"));
        standing.setItems(Standing.values());
        standing.setItemLabelGenerator(each -> getTranslation(each.key()));
        hour.setLabel(getTranslation("surveillance.filter.hour"));
        hour.setEmptySelectionAllowed(true);
        hour.setEmptySelectionCaption(getTranslation("surveillance.filter.hour.all"));
        hour.setItems(IntStream.range(0, 24).boxed().toList());
        hour.setItemLabelGenerator(each -> each == null
                ? getTranslation("surveillance.filter.hour.all")
                : getTranslation("surveillance.filter.hour.one", each, each + 1));
        layer.setLabel(getTranslation("surveillance.filter.layer"));
        layer.setEmptySelectionAllowed(true);
        layer.setEmptySelectionCaption(getTranslation("surveillance.filter.layer.all"));
        layer.setItemLabelGenerator(
                each -> getTranslation(each == null ? "surveillance.filter.layer.all" : each.key()));
        clear.addThemeVariants(ButtonVariant.TERTIARY);
        clear.addClickListener(click -> changed.accept(url.wide()));
        text.addValueChangeListener(change -> tell(change.isFromClient(), changed));
        category.addValueChangeListener(change -> tell(change.isFromClient(), changed));
        standing.addValueChangeListener(change -> tell(change.isFromClient(), changed));
        hour.addValueChangeListener(change -> tell(change.isFromClient(), changed));
        layer.addValueChangeListener(change -> tell(change.isFromClient(), changed));
        more = new FilterToggle(this, category, standing, hour, layer, lately);
        add(text, more, category, standing, hour, layer, lately, clear);
    }

    private void tell(boolean byHand, SerializableConsumer<SurveillanceUrl> changed) {
        if (byHand) {
            changed.accept(read(url.lately()));
        }
    }

    private SurveillanceUrl read(boolean onlyLately) {
        return new SurveillanceUrl(
                url.school(),
                text.getValue(),
                Optional.ofNullable(category.getValue()).map(CategoryLine::id),
                standing.getValue(),
                onlyLately,
                Optional.ofNullable(hour.getValue()),
                Optional.ofNullable(layer.getValue()),
                url.place(),
                url.plan());
    }

    /** @param layers those that whoever looks may see */
    void show(SurveillanceUrl now, List<CategoryLine> known, List<Layer> layers) {
        url = now;
        if (!categories.equals(known)) {
            categories = new ArrayList<>(known);
            category.setItems(categories);
        }
        layer.setItems(layers);
        text.setValue(now.text());
        category.setValue(now.category()
                .flatMap(id ->
                        categories.stream().filter(each -> each.id().equals(id)).findFirst())
                .orElse(null));
        standing.setValue(now.standing());
        hour.setValue(now.hour().orElse(null));
        layer.setValue(now.layer().filter(layers::contains).orElse(null));
        lately.setOn(now.lately());
        lately.setVisible(now.standing() == Standing.OPEN);
        more.show(now.inUse());
        clear.setVisible(now.isNarrowed());
    }
}
