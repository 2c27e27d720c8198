package nl.onskentons.phone.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.onskentons.access.SchoolSelection;
import nl.onskentons.common.Folding;
import nl.onskentons.common.SchoolId;
import nl.onskentons.common.ui.Address;
import nl.onskentons.phone.AbsenceLine;

/** Everybody of a school who is or will be absent, for who answers the phone or keeps it. What is asked stands in the address. */
final class AbsenceOfSchool extends Div {

    private static final String SEARCH = "zoek";
    private static final String SCHOOL = "school";
    private static final int TYPING_PAUSE_MS = 150;
    private static final int MAX_TEXT = 100;

    private final transient AbsenceServices services;
    private final transient SchoolSelection selection;
    private final Rows rows;
    private final H2 title = new H2();
    private final TextField search = new TextField();
    private final Select<SchoolId> schools = new Select<>();
    private final UnorderedList list = new UnorderedList();
    private final Paragraph nothing = new Paragraph();
    private transient Map<SchoolId, String> names = Map.of();

    AbsenceOfSchool(AbsenceServices services, SchoolSelection selection, Rows rows) {
        this.services = services;
        this.selection = selection;
        this.rows = rows;
        search.setLabel(getTranslation("phone.absence.search"));
        search.setClearButtonVisible(true);
        search.setMaxLength(MAX_TEXT);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setValueChangeTimeout(TYPING_PAUSE_MS);
        search.addValueChangeListener(change -> asked(change.isFromClient()));
        schools.setLabel(getTranslation("frame.school"));
        schools.setItemLabelGenerator(id -> names.getOrDefault(id, ""));
        schools.addValueChangeListener(change -> asked(change.isFromClient()));
        list.addClassName("oko-absences");
        nothing.addClassName("oko-soft");
        nothing.getElement().setAttribute("role", "status");
        Div tools = new Div(search, schools);
        tools.addClassName("oko-absence-tools");
        addClassName("oko-card");
        add(title, tools, nothing, list);
    }

    void open(QueryParameters asks) {
        names = new LinkedHashMap<>(selection.choices());
        names.keySet().retainAll(services.absent().readable());
        setVisible(!names.isEmpty());
        if (names.isEmpty()) {
            return;
        }
        schools.setItems(List.copyOf(names.keySet()));
        schools.setValue(asks.getSingleParameter(SCHOOL)
                .flatMap(text -> names.keySet().stream()
                        .filter(id -> id.toString().equals(text))
                        .findFirst())
                .or(() -> selection.one().filter(names::containsKey))
                .orElseGet(() -> names.keySet().iterator().next()));
        schools.setVisible(names.size() > 1);
        search.setValue(asks.getSingleParameter(SEARCH).orElse(""));
    }

    void refresh() {
        if (!isVisible()) {
            return;
        }
        String wanted = Folding.fold(search.getValue());
        List<AbsenceLine> all = services.absent().of(schools.getValue());
        List<AbsenceLine> shown = all.stream()
                .filter(line -> Folding.fold(line.person()).contains(wanted)
                        || Folding.fold(line.standIn().orElse("")).contains(wanted))
                .toList();
        title.setText(getTranslation("phone.absence.of", names.getOrDefault(schools.getValue(), "")));
        search.setVisible(!all.isEmpty());
        list.removeAll();
        shown.forEach(line -> list.add(rows.row(line, line.person())));
        list.setVisible(!shown.isEmpty());
        nothing.setVisible(shown.isEmpty());
        nothing.setText(getTranslation(
                all.isEmpty() ? "phone.absence.of.none" : "phone.absence.of.none.found", search.getValue()));
    }

    private void asked(boolean byHand) {
        if (byHand) {
            refresh();
            Map<String, String> asks = new LinkedHashMap<>();
            if (schools.isVisible()) {
                asks.put(SCHOOL, schools.getValue().toString());
            }
            if (!search.getValue().isBlank()) {
                asks.put(SEARCH, search.getValue());
            }
            Address.replace(new Location(AbsenceView.ROUTE, QueryParameters.simple(asks)));
        }
    }

    /** Makes the row of an absence. */
    @FunctionalInterface
    interface Rows extends Serializable {
        AbsenceRow row(AbsenceLine line, String title);
    }
}
