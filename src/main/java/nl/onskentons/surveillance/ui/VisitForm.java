package nl.onskentons.surveillance.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.onskentons.common.Rejection;
import nl.onskentons.common.SchoolId;
import nl.onskentons.common.ui.DateField;
import nl.onskentons.common.ui.EditForm;
import nl.onskentons.directory.EntryId;
import nl.onskentons.surveillance.VisitDetails;
import org.jspecify.annotations.Nullable;

/** The fields of a visit of the police, under the names that {@link VisitDetails} and the service refuse by. */
final class VisitForm extends EditForm<VisitDetails> {

    private static final int HALF_HOUR = 30;

    private final transient VisitServices services;
    private final SchoolId school;
    private final DateField day = new DateField("visits.form.day");
    private final TimePicker time = new TimePicker(getTranslation("visits.form.time"));
    private final Paragraph dayOff = new Paragraph();
    private final Checkbox weekly = new Checkbox();
    private final DateField until = new DateField("visits.form.until");
    private final ComboBox<VisitPolice> organisation;
    private final TextField officer = new TextField(getTranslation("visits.form.officer"));
    private final Checkbox allowed = new Checkbox(getTranslation("visits.form.allowed"));
    private final TextField note = new TextField(getTranslation("visits.form.note"));

    /** Whether whoever fills this in is of the police, and names nobody but themselves. */
    private final boolean own;

    /** @param repeatable whether more than one can be planned at once */
    VisitForm(VisitServices services, SchoolId school, boolean own, boolean repeatable) {
        this.services = services;
        this.school = school;
        this.own = own;
        organisation = VisitPolice.field(services.directory(), school, "visits.form.organisation");
        organisation.setHelperText(getTranslation("visits.form.organisation.hint"));
        day.setRequiredIndicatorVisible(true);
        day.setManualValidation(true);
        day.addValueChangeListener(change -> showDay());
        time.setStep(Duration.ofMinutes(HALF_HOUR));
        time.setLocale(getLocale());
        time.setI18n(new TimePicker.TimePickerI18n().setBadInputErrorMessage(getTranslation("visits.form.time.bad")));
        time.setClearButtonVisible(true);
        time.setPlaceholder(getTranslation("visits.form.time.any"));
        dayOff.addClassNames("oko-sign", "old", "oko-visit-dayoff");
        dayOff.getElement().setAttribute("role", "status");
        until.setManualValidation(true);
        until.setHelperText(getTranslation("visits.form.until.hint"));
        until.setVisible(false);
        weekly.setVisible(repeatable);
        weekly.addValueChangeListener(change -> until.setVisible(change.getValue()));
        officer.setHelperText(getTranslation("visits.form.officer.hint"));
        officer.setVisible(!own);
        note.setHelperText(getTranslation("visits.form.note.hint"));
        Div when = new Div(day, time);
        when.addClassName("oko-visit-when");
        named("day", day);
        named("time", time);
        add(when, dayOff, weekly);
        add("until", until);
        add("organisation", organisation);
        add("officer", officer);
        add("allowed", allowed);
        add("note", note);
        name(services.currentUser().require().name());
        showDay();
    }

    /** What stands there before anybody fills something in. */
    void propose(VisitDetails details, Optional<VisitPolice> usual) {
        fill(details);
        usual.ifPresent(organisation::setValue);
    }

    /** The last day of the weeks in which it is repeated; empty when it is not. */
    Optional<LocalDate> repeatedUntil() {
        return weekly.getValue() ? Optional.ofNullable(until.getValue()) : Optional.empty();
    }

    @Override
    public List<Rejection> problems() {
        List<Rejection> problems = new ArrayList<>();
        if (day.isEmpty()) {
            problems.add(Rejection.ofField("day", "rejection.visits.day"));
        } else {
            problems.addAll(details().problems());
        }
        if (weekly.getValue() && until.isEmpty()) {
            problems.add(Rejection.ofField("until", "rejection.visits.untilWhen"));
        }
        return problems;
    }

    @Override
    public VisitDetails details() {
        return new VisitDetails(
                Optional.ofNullable(day.getValue()).orElseThrow(),
                Optional.ofNullable(time.getValue()),
                Optional.ofNullable(organisation.getValue()).map(VisitPolice::id),
                own && !allowed.getValue() ? "" : officer.getValue(),
                allowed.getValue(),
                note.getValue());
    }

    @Override
    public void take(String field, VisitDetails details) {
        switch (field) {
            case "day" -> day.setValue(details.day());
            case "time" -> time.setValue(details.time().orElse(null));
            case "organisation" ->
                organisation.setValue(details.organisation().map(this::choice).orElse(null));
            case "officer" -> {
                if (!own) {
                    officer.setValue(details.officer());
                } else if (!details.officer().isEmpty()) {
                    name(details.officer());
                }
                allowed.setValue(details.allowed());
            }
            default -> note.setValue(details.note());
        }
    }

    @Override
    public Map<String, String> texts() {
        return texts(
                day.getValue(),
                Optional.ofNullable(time.getValue()),
                Optional.ofNullable(organisation.getValue())
                        .map(VisitPolice::name)
                        .orElse(""),
                own && !allowed.getValue() ? "" : officer.getValue().strip(),
                note.getValue().strip());
    }

    @Override
    public Map<String, String> texts(VisitDetails details) {
        return texts(
                details.day(),
                details.time(),
                details.organisation().map(this::choice).map(VisitPolice::name).orElse(""),
                details.officer(),
                details.note());
    }

    private Map<String, String> texts(
            @Nullable LocalDate date, Optional<LocalTime> at, String police, String name, String text) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("day", date == null ? "" : VisitText.date(date, getLocale()));
        texts.put("time", at.map(VisitText::clock).orElse(""));
        texts.put("organisation", police);
        texts.put("officer", name);
        texts.put("note", text);
        return texts;
    }

    /** Somebody of the police says whether this name may stand there, and writes no other. */
    private void name(String whose) {
        if (own) {
            officer.setValue(whose);
            allowed.setLabel(getTranslation("visits.form.allowed.name", whose));
        }
    }

    private VisitPolice choice(EntryId id) {
        return services.directory()
                .card(id)
                .map(card -> new VisitPolice(id, card.name()))
                .orElseGet(() -> new VisitPolice(id, getTranslation("visits.police")));
    }

    /** What the chosen day says: which day of the week is repeated, and whether the school is closed. */
    private void showDay() {
        Optional<LocalDate> chosen = Optional.ofNullable(day.getValue());
        weekly.setLabel(chosen.map(date -> getTranslation(
                        "visits.form.weekly",
                        date.getDayOfWeek().getDisplayName(TextStyle.FULL_STANDALONE, getLocale())))
                .orElseGet(() -> getTranslation("visits.form.weekly.any")));
        Optional<String> closed = chosen.flatMap(date -> services.visits().dayOff(school, date))
                .map(off -> off.name().in(key -> getTranslation(key)));
        dayOff.setVisible(closed.isPresent());
        dayOff.setText(closed.map(name -> getTranslation(
                        "visits.form.dayOff",
                        DateTimeFormatter.ofPattern(getTranslation("visits.date"), getLocale())
                                .format(chosen.orElseThrow()),
                        name))
                .orElse(""));
    }
}
