package nl.onskentons.surveillance.ui;

import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.onskentons.common.Rejection;
import nl.onskentons.common.SchoolId;
import nl.onskentons.common.ui.EditForm;
import nl.onskentons.directory.CardChoice;
import nl.onskentons.directory.EntryId;
import nl.onskentons.surveillance.CategoryLine;
import nl.onskentons.surveillance.GeoPoint;
import nl.onskentons.surveillance.HotspotDetails;
import nl.onskentons.surveillance.InSight;
import nl.onskentons.surveillance.Layer;
import nl.onskentons.surveillance.Light;
import nl.onskentons.surveillance.Place;
import org.jspecify.annotations.Nullable;

/** The fields of a place, under the names that {@link HotspotDetails} and the service refuse by. */
final class HotspotForm extends EditForm<HotspotDetails> {

    private final transient SurveillanceServices services;
    private final transient PlaceTexts words;
    private final transient List<CategoryLine> categories;
    private final TextField name = new TextField(getTranslation("surveillance.form.name"));
    private final PlaceField place;
    private final Select<CategoryLine> category = new Select<>();
    private final TextArea seen = new TextArea(getTranslation("surveillance.form.seen"));
    private final Select<InSight> inSight = new Select<>();
    private final Select<Light> light = new Select<>();
    private final BusyTimesField until = new BusyTimesField();
    private final Select<Layer> layer = new Select<>();
    private final TextArea agreed = new TextArea(getTranslation("surveillance.form.agreed"));
    private final ComboBox<CardChoice> schoolSide;
    private final ComboBox<CardChoice> policeSide;
    private final Checkbox nobodysName = new Checkbox(getTranslation("surveillance.form.nobody"));

    HotspotForm(SurveillanceServices services, SchoolId school, GeoPoint around) {
        this.services = services;
        words = services.texts(school, getLocale());
        categories = services.categories().of(school);
        place = new PlaceField(services, school, services.plans().of(school), around);
        schoolSide = CardChoice.field(services.directory(), school, "surveillance.form.schoolSide");
        policeSide = CardChoice.field(services.directory(), school, "surveillance.form.policeSide");
        name.setRequiredIndicatorVisible(true);
        name.setManualValidation(true);
        name.setHelperText(getTranslation("surveillance.form.name.help"));
        category.setLabel(getTranslation("surveillance.filter.category"));
        category.setItems(categories);
        category.setItemLabelGenerator(CategoryLine::name);
        choices(inSight, "surveillance.form.inSight", InSight.values(), each -> getTranslation(each.key()));
        choices(light, "surveillance.form.light", Light.values(), each -> getTranslation(each.key()));
        List<Layer> layers = new ArrayList<>(Arrays.asList(Layer.values()));
        layers.removeIf(each -> !services.hotspots().mayMark(school, each)
                || each == Layer.PARENTS && !services.categories().keeps(school));
        choices(layer, "surveillance.form.layer", layers.toArray(Layer[]::new), each -> getTranslation(each.key()));
        layer.setHelperText(getTranslation("surveillance.form.layer.help"));
        seen.setHelperText(getTranslation("surveillance.form.noNames"));
        agreed.setHelperText(getTranslation("surveillance.form.noNames"));
        nobodysName.setVisible(false);
        add("name", name);
        add("place", place);
        add("category", category);
        add("seen", seen);
        add("inSight", inSight);
        add("light", light);
        add("until", until);
        add("layer", layer);
        add("agreed", agreed);
        add("schoolSide", schoolSide);
        add("policeSide", policeSide);
        add(nobodysName);
        category.setValue(categories.isEmpty() ? null : categories.getFirst());
        inSight.setValue(InSight.NO);
        light.setValue(Light.UNKNOWN);
        layer.setValue(layers.contains(Layer.POLICE) ? Layer.POLICE : layers.getFirst());
    }

    private static <T> void choices(Select<T> select, String labelKey, T[] items, ItemLabelGenerator<T> label) {
        select.setLabel(I18NProvider.translate(labelKey));
        select.setItems(items);
        select.setItemLabelGenerator(label);
    }

    void focusFirst() {
        name.focus();
    }

    /** Called whenever another place is pointed at. */
    void onPlace(SerializableConsumer<@Nullable Place> listener) {
        place.addValueChangeListener(change -> listener.accept(change.getValue()));
    }

    /** What was seen, as it stands there now. */
    String seen() {
        return seen.getValue();
    }

    /** Whether somebody said that what looks like a pupil's name or number is nobody's. */
    boolean isNobodysName() {
        return nobodysName.isVisible() && nobodysName.getValue();
    }

    /** Offers to say that what looks like a pupil's name or number is nobody's, when that is what is refused. */
    void askAboutNames(List<Rejection> problems) {
        if (problems.stream().anyMatch(problem -> problem.key().equals("rejection.pupil"))) {
            nobodysName.setVisible(true);
        }
    }

    @Override
    public List<Rejection> problems() {
        List<Rejection> problems =
                new ArrayList<>(HotspotDetails.problems(name.getValue(), seen.getValue(), agreed.getValue()));
        if (place.place().isEmpty()) {
            problems.add(Rejection.ofField("place", "rejection.hotspot.place"));
        }
        if (category.getValue() == null) {
            problems.add(Rejection.ofField("category", "rejection.hotspot.category"));
        }
        try {
            var _ = until.times();
        } catch (Rejection wrong) {
            problems.add(wrong);
        }
        return problems;
    }

    @Override
    public HotspotDetails details() {
        return new HotspotDetails(
                name.getValue(),
                category.getValue().id(),
                place.place().orElseThrow(),
                layer.getValue(),
                inSight.getValue(),
                light.getValue(),
                until.times(),
                seen.getValue(),
                agreed.getValue(),
                Optional.ofNullable(schoolSide.getValue()).map(CardChoice::id),
                Optional.ofNullable(policeSide.getValue()).map(CardChoice::id));
    }

    @Override
    public Map<String, String> texts() {
        return problems().isEmpty() ? texts(details()) : raw();
    }

    /** What stands there while something is not right yet. */
    private Map<String, String> raw() {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("name", name.getValue().strip());
        texts.put("place", place.text());
        texts.put("seen", seen.getValue().strip());
        texts.put("agreed", agreed.getValue().strip());
        return texts;
    }

    @Override
    public Map<String, String> texts(HotspotDetails details) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("name", details.name());
        texts.put("place", place.text(details.place()));
        texts.put(
                "category",
                categories.stream()
                        .filter(each -> each.id().equals(details.category()))
                        .map(CategoryLine::name)
                        .findFirst()
                        .orElse(""));
        texts.put("seen", details.seen());
        texts.put("inSight", getTranslation(details.inSight().key()));
        texts.put("light", getTranslation(details.light().key()));
        texts.put("until", words.when(details.times()));
        texts.put("layer", getTranslation(details.layer().key()));
        texts.put("agreed", details.agreed());
        texts.put("schoolSide", nameOf(details.schoolSide()));
        texts.put("policeSide", nameOf(details.policeSide()));
        return texts;
    }

    private String nameOf(Optional<EntryId> card) {
        return card.map(id -> CardChoice.nameOf(services.directory(), id)).orElse("");
    }

    @Override
    public void take(String field, HotspotDetails details) {
        switch (field) {
            case "name" -> name.setValue(details.name());
            case "place" -> place.setValue(details.place());
            case "category" ->
                category.setValue(categories.stream()
                        .filter(each -> each.id().equals(details.category()))
                        .findFirst()
                        .orElse(null));
            case "seen" -> seen.setValue(details.seen());
            case "inSight" -> inSight.setValue(details.inSight());
            case "light" -> light.setValue(details.light());
            case "until" -> until.setValue(BusyTimesField.Content.of(details.times()));
            case "layer" -> layer.setValue(details.layer());
            case "agreed" -> agreed.setValue(details.agreed());
            case "schoolSide" -> schoolSide.setValue(choice(details.schoolSide()));
            default -> policeSide.setValue(choice(details.policeSide()));
        }
    }

    private @Nullable CardChoice choice(Optional<EntryId> card) {
        return card.map(id -> CardChoice.of(services.directory(), id)).orElse(null);
    }
}
