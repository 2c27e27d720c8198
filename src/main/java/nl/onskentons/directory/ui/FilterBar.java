package nl.onskentons.directory.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.onskentons.common.Sector;
import nl.onskentons.common.ui.FilterChip;
import nl.onskentons.directory.Attention;
import nl.onskentons.directory.EntryFilter;
import nl.onskentons.directory.RingLine;

/** What narrows the list: visible, and cleared with one click. */
final class FilterBar extends Div {

    /** Long enough that a word is not searched letter by letter, too short to notice. */
    private static final int PAUSE_MS = 180;

    private final TextField text = new TextField();
    private final ComboBox<String> roleTitle = new ComboBox<>();
    private final Select<RingLine> ring = new Select<>();
    private final Button editRing;
    private final List<RingLine> rings;
    private final Map<Sector, FilterChip> sectors = new EnumMap<>(Sector.class);
    private final FilterChip now;
    private final Select<Attention> attention = new Select<>();
    private final Button clear;
    private final SerializableConsumer<EntryFilter> changed;
    private EntryFilter filter = EntryFilter.all(Set.of());
    private boolean showing;

    FilterBar(PartnersServices services, SerializableConsumer<EntryFilter> changed) {
        this.changed = changed;
        now = new FilterChip(getTranslation("directory.filter.now"), on -> use(filter.withReachableNow(on)));
        clear = new Button(getTranslation("directory.filter.clear"), event -> use(EntryFilter.all(filter.schools())));

        text.setAriaLabel(getTranslation("directory.search"));
        text.setPlaceholder(getTranslation("directory.search"));
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setValueChangeTimeout(PAUSE_MS);
        text.setMaxLength(EntryFilter.MAX_TEXT);
        text.addClassName("oko-search");
        text.addValueChangeListener(change -> use(filter.withText(change.getValue())));

        roleTitle.setAriaLabel(getTranslation("directory.filter.role"));
        roleTitle.setPlaceholder(getTranslation("directory.filter.role"));
        roleTitle.setClearButtonVisible(true);
        roleTitle.setItems(query ->
                services
                        .directory()
                        .roleTitles(query.getFilter().orElse(""), query.getOffset(), query.getLimit())
                        .stream());
        roleTitle.addValueChangeListener(change -> use(filter.withRoleTitle(Optional.ofNullable(change.getValue()))));

        attention.setAriaLabel(getTranslation("directory.filter.attention"));
        attention.setEmptySelectionAllowed(true);
        attention.setEmptySelectionCaption(getTranslation("directory.filter.attention"));
        attention.setItems(Attention.values());
        attention.setItemLabelGenerator(
                item -> getTranslation(item == null ? "directory.filter.attention" : item.key()));
        attention.addValueChangeListener(change -> use(filter.withAttention(Optional.ofNullable(change.getValue()))));

        rings = services.rings().of(services.currentUser().require().schools());
        ring.setAriaLabel(getTranslation("directory.filter.ring"));
        ring.setPlaceholder(getTranslation("directory.filter.ring"));
        ring.setEmptySelectionAllowed(true);
        ring.setEmptySelectionCaption(getTranslation("directory.filter.ring"));
        ring.setItems(rings);
        ring.setItemLabelGenerator(line -> line == null ? getTranslation("directory.filter.ring") : line.name());
        ring.setVisible(!rings.isEmpty());
        ring.addValueChangeListener(change ->
                use(filter.withRing(Optional.ofNullable(change.getValue()).map(RingLine::id))));
        editRing = new Button(
                getTranslation("directory.ring.edit"),
                event -> Optional.ofNullable(ring.getValue())
                        .ifPresent(line -> new RingEditor(
                                        services, line, () -> UI.getCurrent().refreshCurrentRoute(false))
                                .open()));

        Div chips = new Div();
        chips.addClassName("oko-chips");
        chips.getElement().setAttribute("role", "group");
        chips.getElement().setAttribute("aria-label", getTranslation("directory.filter"));
        for (Sector sector : Sector.values()) {
            FilterChip chip = new FilterChip(
                    getTranslation(sector.key()),
                    on -> use(filter.withSector(on ? Optional.of(sector) : Optional.empty())));
            sectors.put(sector, chip);
            chips.add(chip);
        }
        chips.add(now);
        Div fields = new Div(text, roleTitle, attention, ring, editRing, clear);
        fields.addClassName("oko-filter-fields");
        addClassName("oko-filter-bar");
        add(fields, chips);
    }

    /** Shows a filter that came with the address. */
    void show(EntryFilter shown) {
        filter = shown;
        showing = true;
        text.setValue(shown.text());
        roleTitle.setValue(shown.roleTitle().orElse(null));
        attention.setValue(shown.attention().orElse(null));
        ring.setValue(rings.stream()
                .filter(line -> shown.ring().filter(line.id()::equals).isPresent())
                .findFirst()
                .orElse(null));
        editRing.setVisible(ring.getValue() != null && ring.getValue().mayEdit());
        showing = false;
        sectors.forEach((sector, chip) ->
                chip.setOn(shown.sector().filter(sector::equals).isPresent()));
        now.setOn(shown.reachableNow());
        clear.setVisible(!shown.isEmpty());
    }

    private void use(EntryFilter wanted) {
        if (!showing) {
            show(wanted);
            changed.accept(wanted);
        }
    }
}
