package nl.onskentons.directory.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.onskentons.common.Sector;
import nl.onskentons.common.ui.FilterChip;
import nl.onskentons.common.ui.FilterToggle;
import nl.onskentons.common.ui.Notices;
import nl.onskentons.common.ui.SearchAsYouType;
import nl.onskentons.directory.Attention;
import nl.onskentons.directory.EntryFilter;
import nl.onskentons.directory.RingName;

/** What narrows the list: visible, and cleared with one click. On a phone all but the search opens with a button. */
final class FilterBar extends Div {

    private final PartnersServices services;
    private final SerializableConsumer<EntryFilter> changed;
    private final TextField text = new SearchAsYouType(EntryFilter.MAX_TEXT);
    private final ComboBox<String> roleTitle = new ComboBox<>();
    private final Select<Attention> attention = new Select<>();
    private final Select<RingName> ring = new Select<>();
    private final Map<Sector, FilterChip> sectors = new EnumMap<>(Sector.class);
    private final FilterChip now;
    private final Button editRing;
    private final Button clear;
    private final FilterToggle more;
    private List<RingName> rings = List.of();
    private EntryFilter filter = EntryFilter.all(Set.of());
    private boolean showing;

    /** @param ringChanged called after somebody changed a ring here, or took it away */
    FilterBar(PartnersServices services, SerializableConsumer<EntryFilter> changed, SerializableRunnable ringChanged) {
        this.services = services;
        this.changed = changed;
        now = new FilterChip(getTranslation("directory.filter.now"), on -> use(filter.withReachableNow(on)));
        clear = new Button(getTranslation("directory.filter.clear"), event -> use(EntryFilter.all(filter.schools())));
        editRing = new Button(
                getTranslation("directory.ring.edit"),
                event -> Optional.ofNullable(ring.getValue()).ifPresent(chosen -> edit(chosen, ringChanged)));
        setUpSearch();
        setUpRoleTitle();
        setUpAttention();
        setUpRing();
        Div chips = chips();
        more = new FilterToggle(this, roleTitle, attention, ring, editRing, chips);
        Div fields = new Div(text, more, roleTitle, attention, ring, editRing, clear);
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
        long active = Stream.of(
                        shown.roleTitle().isPresent(),
                        shown.attention().isPresent(),
                        shown.ring().isPresent(),
                        shown.sector().isPresent(),
                        shown.reachableNow())
                .filter(Boolean::booleanValue)
                .count();
        more.show(active);
    }

    /** Reads the rings anew, with the one of the filter among them if it is still there. */
    void reloadRings() {
        rings = services.rings().of(services.currentUser().require().schools());
        showing = true;
        ring.setItems(rings);
        showing = false;
        ring.setVisible(!rings.isEmpty());
        show(filter);
    }

    /** Whether the ring of the filter is there. */
    boolean hasRing() {
        return ring.getValue() != null;
    }

    private void edit(RingName chosen, SerializableRunnable ringChanged) {
        services.rings()
                .find(chosen.id())
                .ifPresentOrElse(found -> new RingEditor(services.rings(), found, ringChanged).open(), () -> {
                    Notices.show("rejection.ring.gone");
                    ringChanged.run();
                });
    }

    private void use(EntryFilter wanted) {
        if (!showing) {
            show(wanted);
            changed.accept(wanted);
        }
    }

    private void setUpSearch() {
        text.setAriaLabel(getTranslation("directory.search"));
        text.setPlaceholder(getTranslation("directory.search"));
        text.addClassName("oko-search");
        text.addValueChangeListener(change -> use(filter.withText(change.getValue())));
    }

    private void setUpRoleTitle() {
        roleTitle.setAriaLabel(getTranslation("directory.filter.role"));
        roleTitle.setPlaceholder(getTranslation("directory.filter.role"));
        roleTitle.setClearButtonVisible(true);
        roleTitle.setItems(query ->
                services
                        .directory()
                        .roleTitles(query.getFilter().orElse(""), query.getOffset(), query.getLimit())
                        .stream());
        roleTitle.addValueChangeListener(change -> use(filter.withRoleTitle(Optional.ofNullable(change.getValue()))));
    }

    private void setUpAttention() {
        attention.setAriaLabel(getTranslation("directory.filter.attention"));
        attention.setEmptySelectionAllowed(true);
        attention.setEmptySelectionCaption(getTranslation("directory.filter.attention"));
        attention.setItems(Attention.values());
        attention.setItemLabelGenerator(
                item -> getTranslation(item == null ? "directory.filter.attention" : item.key()));
        attention.addValueChangeListener(change -> use(filter.withAttention(Optional.ofNullable(change.getValue()))));
    }

    private void setUpRing() {
        ring.setAriaLabel(getTranslation("directory.filter.ring"));
        ring.setPlaceholder(getTranslation("directory.filter.ring"));
        ring.setEmptySelectionAllowed(true);
        ring.setEmptySelectionCaption(getTranslation("directory.filter.ring"));
        ring.setItemLabelGenerator(line -> line == null ? getTranslation("directory.filter.ring") : line.name());
        rings = services.rings().of(services.currentUser().require().schools());
        ring.setItems(rings);
        ring.setVisible(!rings.isEmpty());
        ring.addValueChangeListener(change ->
                use(filter.withRing(Optional.ofNullable(change.getValue()).map(RingName::id))));
    }

    private Div chips() {
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
        return chips;
    }
}
