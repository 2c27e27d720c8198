package nl.onskentons.surveillance.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.onskentons.common.Rejection;
import nl.onskentons.common.SchoolId;
import nl.onskentons.common.WeekParity;
import nl.onskentons.common.ui.DateField;
import nl.onskentons.common.ui.EditForm;
import nl.onskentons.directory.EntryId;
import nl.onskentons.surveillance.DutySlotDetails;

/** The fields of a place of the rota, under the names that {@link DutySlotDetails} and the service refuse by. */
final class DutySlotForm extends EditForm<DutySlotDetails> {

    private static final int STEP = 15;

    private final transient DutyServices services;
    private final SchoolId school;
    private final Select<DayOfWeek> day = new Select<>();
    private final TimePicker from = time("duty.form.from");
    private final TimePicker until = time("duty.form.until");
    private final TextField place = new TextField(getTranslation("duty.form.place"));
    private final Select<Integer> needed = new Select<>();
    private final MultiSelectComboBox<DutyChoice> people = new MultiSelectComboBox<>();
    private final Select<WeekParity> week = new Select<>();
    private final DateField first = new DateField("duty.form.first");
    private final DateField last = new DateField("duty.form.last");

    DutySlotForm(DutyServices services, SchoolId school) {
        this.services = services;
        this.school = school;
        day.setLabel(getTranslation("duty.form.day"));
        day.setItems(DayOfWeek.values());
        day.setItemLabelGenerator(this::name);
        day.setValue(DayOfWeek.MONDAY);
        place.setRequiredIndicatorVisible(true);
        place.setManualValidation(true);
        place.setHelperText(getTranslation("duty.form.place.hint"));
        needed.setLabel(getTranslation("duty.form.needed"));
        needed.setItems(
                IntStream.rangeClosed(1, DutySlotDetails.MAX_NEEDED).boxed().toList());
        needed.setValue(1);
        people.setLabel(getTranslation("duty.form.people"));
        people.setItems(query -> DutyChoice.find(services.directory(), school, query));
        people.setItemLabelGenerator(choice -> DutyText.name(choice.name()));
        people.setHelperText(getTranslation("duty.form.people.hint"));
        people.setClearButtonVisible(true);
        week.setLabel(getTranslation("duty.form.week"));
        week.setItems(WeekParity.values());
        week.setItemLabelGenerator(parity -> getTranslation("duty.week." + parity.name()));
        week.setValue(WeekParity.EVERY);
        first.setHelperText(getTranslation("duty.form.first.hint"));
        first.setManualValidation(true);
        last.setHelperText(getTranslation("duty.form.last.hint"));
        last.setManualValidation(true);
        named("day", day);
        named("from", from);
        named("until", until);
        add(row(day, from, until));
        add("place", place);
        add("people", people);
        named("needed", needed);
        named("week", week);
        add(row(needed, week));
        named("first", first);
        named("last", last);
        add(row(first, last));
    }

    void focusFirst() {
        place.focus();
    }

    @Override
    public List<Rejection> problems() {
        List<Rejection> problems = new ArrayList<>();
        if (from.isEmpty()) {
            problems.add(Rejection.ofField("from", "rejection.duty.from"));
        }
        if (until.isEmpty()) {
            problems.add(Rejection.ofField("until", "rejection.duty.until"));
        }
        if (problems.isEmpty()) {
            return details().problems();
        }
        if (place.getValue().isBlank()) {
            problems.add(Rejection.ofField("place", "rejection.duty.place"));
        }
        return problems;
    }

    @Override
    public DutySlotDetails details() {
        return new DutySlotDetails(
                day.getValue(),
                Optional.ofNullable(from.getValue()).orElseThrow(),
                Optional.ofNullable(until.getValue()).orElseThrow(),
                place.getValue(),
                needed.getValue(),
                week.getValue(),
                Optional.ofNullable(first.getValue()),
                Optional.ofNullable(last.getValue()),
                people.getValue().stream().map(DutyChoice::id).toList());
    }

    @Override
    public void take(String field, DutySlotDetails details) {
        switch (field) {
            case "day" -> day.setValue(details.day());
            case "from" -> from.setValue(details.from());
            case "until" -> until.setValue(details.until());
            case "place" -> place.setValue(details.place());
            case "needed" -> needed.setValue(details.needed());
            case "people" -> people.setValue(choices(details.people()));
            case "week" -> week.setValue(details.week());
            case "first" -> first.setValue(details.first().orElse(null));
            default -> last.setValue(details.last().orElse(null));
        }
    }

    @Override
    public Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("day", name(day.getValue()));
        texts.put("from", clock(Optional.ofNullable(from.getValue())));
        texts.put("until", clock(Optional.ofNullable(until.getValue())));
        texts.put("place", place.getValue().strip());
        texts.put("people", names(people.getValue()));
        texts.put("needed", String.valueOf(needed.getValue()));
        texts.put("week", getTranslation("duty.week." + week.getValue().name()));
        texts.put("first", date(Optional.ofNullable(first.getValue())));
        texts.put("last", date(Optional.ofNullable(last.getValue())));
        return texts;
    }

    @Override
    public Map<String, String> texts(DutySlotDetails details) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("day", name(details.day()));
        texts.put("from", clock(Optional.of(details.from())));
        texts.put("until", clock(Optional.of(details.until())));
        texts.put("place", details.place());
        texts.put("people", names(choices(details.people())));
        texts.put("needed", String.valueOf(details.needed()));
        texts.put("week", getTranslation("duty.week." + details.week().name()));
        texts.put("first", date(details.first()));
        texts.put("last", date(details.last()));
        return texts;
    }

    private Set<DutyChoice> choices(List<EntryId> some) {
        Map<EntryId, String> names = services.rota().names(school, Set.copyOf(some));
        return some.stream()
                .map(id -> new DutyChoice(id, names.getOrDefault(id, "")))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private String name(DayOfWeek which) {
        return which.getDisplayName(TextStyle.FULL_STANDALONE, getLocale());
    }

    private String date(Optional<LocalDate> date) {
        return date.map(each -> DutyText.date(each, getLocale())).orElse("");
    }

    private static String names(Set<DutyChoice> some) {
        return some.stream().map(choice -> DutyText.name(choice.name())).collect(Collectors.joining(", "));
    }

    private static String clock(Optional<LocalTime> time) {
        return time.map(VisitText::clock).orElse("");
    }

    private TimePicker time(String key) {
        TimePicker field = new TimePicker(getTranslation(key));
        field.setStep(Duration.ofMinutes(STEP));
        field.setLocale(getLocale());
        field.setRequiredIndicatorVisible(true);
        field.setManualValidation(true);
        field.setI18n(new TimePicker.TimePickerI18n().setBadInputErrorMessage(getTranslation("duty.form.time.bad")));
        return field;
    }

    private static Div row(Component... fields) {
        Div row = new Div(fields);
        row.addClassName("oko-duty-fields");
        return row;
    }
}
