package nl.onskentons.phone.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.onskentons.access.SchoolField;
import nl.onskentons.access.SchoolSelection;
import nl.onskentons.common.Folding;
import nl.onskentons.common.SchoolId;
import nl.onskentons.common.ui.Address;
import nl.onskentons.common.ui.SearchAsYouType;
import nl.onskentons.phone.AbsenceLine;

/** Everybody of a school who is or will be absent, for who answers the phone or keeps it. What is asked stands in the address. */
final class AbsenceOfSchool extends Div {

    private static final String SEARCH = "zoek";
    private static final int MAX_TEXT = 100;

    private final transient AbsenceServices services;
    private final Rows rows;
    private final H2 title = new H2();
    private final TextField search = new SearchAsYouType(MAX_TEXT);
    private final SchoolField schools;
    private final UnorderedList list = new UnorderedList();
    private final Paragraph nothing = new Paragraph();

    AbsenceOfSchool(AbsenceServices services, SchoolSelection selection, Rows rows) {
        this.services = services;
        this.rows = rows;
        search.setLabel(getTranslation("phone.absence.search"));
        search.addValueChangeListener(change -> asked(change.isFromClient()));
        Set<SchoolId> readable = services.absent().readable();
        schools = new SchoolField(selection, readable::contains, () -> asked(true));
        setVisible(!readable.isEmpty());
        list.addClassName("oko-absences");
        nothing.addClassName("oko-soft");
        nothing.getElement().setAttribute("role", "status");
        Div tools = new Div(search, schools);
        tools.addClassName("oko-absence-tools");
        addClassName("oko-card");
        add(title, tools, nothing, list);
    }

    void open(QueryParameters asks) {
        if (isVisible()) {
            schools.show(SchoolField.asked(asks));
        }
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
        title.setText(getTranslation(
                "phone.absence.of", schools.getItemLabelGenerator().apply(schools.getValue())));
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
            schools.inAddress().ifPresent(school -> asks.put(SchoolField.PARAMETER, school.toString()));
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
