package nl.onskentons.phone.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.onskentons.common.Rejection;
import nl.onskentons.common.SchoolId;
import nl.onskentons.common.ui.DateField;
import nl.onskentons.common.ui.EditForm;
import nl.onskentons.common.ui.FieldRefusals;
import nl.onskentons.directory.CardChoice;
import nl.onskentons.phone.GapReport;
import nl.onskentons.phone.RosterDetails;
import nl.onskentons.phone.TopicLine;
import nl.onskentons.phone.schedule.Period;
import nl.onskentons.phone.schedule.Roster;
import nl.onskentons.school.DayOff;

/** The fields of a temporary roster, under the names that {@link RosterDetails} and the service refuse by. */
final class RosterForm extends EditForm<RosterDetails> {

    private final transient ScheduleServices services;
    private final transient List<TopicLine> topics;
    private final SchoolId school;
    private final TextField name = new TextField(getTranslation("phone.roster.name"));
    private final DateField first = new DateField("phone.roster.first");
    private final DateField last = new DateField("phone.roster.last");
    private final Div holidays = new Div();
    private final Div rows = new Div();
    private final List<DutyRow> duties = new ArrayList<>();
    private final GapList gaps = new GapList();
    private final Checkbox gapsAccepted = new Checkbox(getTranslation("phone.roster.gapsAccepted"));

    RosterForm(ScheduleServices services, SchoolId school) {
        this.services = services;
        this.school = school;
        this.topics = services.topics().of(Set.of(school));
        name.setMaxLength(RosterDetails.MAX_NAME);
        name.setRequiredIndicatorVisible(true);
        name.setManualValidation(true);
        named("name", name);
        named("first", first);
        named("last", last);
        FieldRefusals.forgetOnChange(gapsAccepted);
        gapsAccepted.setVisible(false);
        first.addValueChangeListener(change -> forgetGaps(change.isFromClient()));
        last.addValueChangeListener(change -> forgetGaps(change.isFromClient()));
        rows.getElement().addEventListener("change", change -> forgetGaps(true));
        holidays.addClassName("oko-chips");
        rows.addClassName("oko-rosters");
        Div period = new Div(first, last);
        period.addClassName("oko-period");
        Button add = new Button(getTranslation("phone.roster.duty.add"), click -> addRow().focusFirst());
        add(
                name,
                holidays,
                period,
                new Paragraph(getTranslation("phone.roster.duties.hint")),
                rows,
                add,
                gaps,
                gapsAccepted);
    }

    /** A new roster, for the next holiday that has none. */
    void propose() {
        List<DayOff> coming = services.overview().holidaysWithoutRoster(school);
        coming.stream().limit(4).forEach(off -> holidays.add(new Button(nameOf(off), click -> take(off))));
        coming.stream().findFirst().ifPresent(this::take);
        var _ = addRow();
    }

    @Override
    public void take(String field, RosterDetails details) {
        switch (field) {
            case "name" -> name.setValue(details.name());
            case "first" -> first.setValue(details.period().first());
            case "last" -> last.setValue(details.period().last());
            default -> {
                rows.removeAll();
                duties.clear();
                details.duties().forEach(duty -> addRow().fill(duty));
                gapsAccepted.setValue(details.gapsAccepted());
                gapsAccepted.setVisible(details.gapsAccepted());
            }
        }
    }

    @Override
    public List<Rejection> problems() {
        List<Rejection> problems = new ArrayList<>();
        IntStream.range(0, duties.size())
                .forEach(place -> problems.addAll(duties.get(place).problems(place)));
        List<Roster.Duty> typed = problems.isEmpty() ? typedDuties() : List.of();
        RosterDetails.problems(name.getValue(), first.getValue(), last.getValue(), typed).stream()
                .filter(problem -> duties.isEmpty() || !problem.field().equals(Optional.of("duties")))
                .forEach(problems::add);
        return problems;
    }

    @Override
    public RosterDetails details() {
        return new RosterDetails(
                name.getValue(), new Period(first.getValue(), last.getValue()), typedDuties(), gapsAccepted.getValue());
    }

    @Override
    protected Map<String, HasValidation> fields() {
        Map<String, HasValidation> fields = new LinkedHashMap<>(super.fields());
        IntStream.range(0, duties.size()).forEach(place -> duties.get(place).addFields(place, fields));
        fields.put("gapsAccepted", gapsAccepted);
        return fields;
    }

    /** Of other days or hours it is not known when nobody is there. */
    private void forgetGaps(boolean byHand) {
        if (byHand) {
            gaps.setVisible(false);
            gapsAccepted.setVisible(false);
            gapsAccepted.setValue(false);
        }
    }

    /** Shows at which hours nobody is there, with what says that this is known. */
    void show(GapReport report) {
        gaps.show(report);
        gapsAccepted.setVisible(report.hasGaps());
    }

    @Override
    public Map<String, String> texts() {
        List<Roster.Duty> typed = IntStream.range(0, duties.size())
                .filter(place -> duties.get(place).problems(place).isEmpty())
                .mapToObj(place -> duties.get(place).duty(place))
                .toList();
        return texts(name.getValue().strip(), first.getOptionalValue(), last.getOptionalValue(), typed);
    }

    @Override
    public Map<String, String> texts(RosterDetails details) {
        Period period = details.period();
        return texts(details.name(), Optional.of(period.first()), Optional.of(period.last()), details.duties());
    }

    private Map<String, String> texts(
            String called, Optional<LocalDate> from, Optional<LocalDate> until, List<Roster.Duty> turns) {
        DutyText text = new DutyText(
                topics,
                id -> Optional.of(CardChoice.of(services.directory(), id).name()),
                getLocale());
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("name", called);
        texts.put("first", from.map(day -> WeekText.date(day, getLocale())).orElse(""));
        texts.put("last", until.map(day -> WeekText.date(day, getLocale())).orElse(""));
        texts.put("duties", turns.stream().map(text::of).collect(Collectors.joining("; ")));
        return texts;
    }

    private List<Roster.Duty> typedDuties() {
        return IntStream.range(0, duties.size())
                .mapToObj(place -> duties.get(place).duty(place))
                .toList();
    }

    private DutyRow addRow() {
        DutyRow row = new DutyRow(services.directory(), school, topics, removed -> {
            duties.remove(removed);
            rows.remove(removed);
        });
        duties.add(row);
        rows.add(row);
        return row;
    }

    private void take(DayOff off) {
        name.setValue(nameOf(off));
        first.setValue(off.first());
        last.setValue(off.last());
    }

    private String nameOf(DayOff off) {
        return off.name().in(this::getTranslation);
    }
}
