package nl.onskentons.phone.ui;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.onskentons.common.PortalClock;
import nl.onskentons.common.Rejection;
import nl.onskentons.common.ui.DateField;
import nl.onskentons.common.ui.FieldRefusals;
import nl.onskentons.directory.EntryId;
import nl.onskentons.phone.AbsenceDetails;
import nl.onskentons.phone.AbsenceId;
import nl.onskentons.phone.AbsenceLine;
import nl.onskentons.phone.AbsencePeriod;
import nl.onskentons.phone.PersonChoice;

/** The fields of an absence. Who can stand in is proposed, the best first; why somebody is absent is not asked. */
final class AbsenceForm extends Div {

    private final transient AbsenceServices services;
    private final ComboBox<PersonChoice> person = new ComboBox<>(getTranslation("phone.absence.person"));
    private final AbsenceTimes times;
    private final ComboBox<PersonChoice> standIn = new ComboBox<>(getTranslation("phone.absence.standIn"));
    private final Checkbox nobody = new Checkbox(getTranslation("phone.absence.nobody"));
    private final TextField reason = new TextField(getTranslation("phone.absence.reason"));
    private AbsenceId id;

    /** @param people whose absence can be reported, the first of them chosen when it is the only one or oneself */
    AbsenceForm(AbsenceServices services, AbsenceId id, List<PersonChoice> people, Optional<EntryId> chosen) {
        this.services = services;
        this.id = id;
        times = new AbsenceTimes(PortalClock.today(services.clock()), this::propose);
        person.setItems(people);
        person.setItemLabelGenerator(AbsenceForm::label);
        person.setRequiredIndicatorVisible(true);
        person.setManualValidation(true);
        people.stream()
                .filter(choice -> chosen.filter(choice.id()::equals).isPresent())
                .findFirst()
                .ifPresent(person::setValue);
        person.setVisible(people.size() > 1);
        person.setHelperText(getTranslation("phone.absence.person.help"));
        person.addValueChangeListener(change -> propose());
        standIn.setItemLabelGenerator(this::standInLabel);
        standIn.setManualValidation(true);
        standIn.setClearButtonVisible(true);
        nobody.addValueChangeListener(change -> showNobody());
        reason.setHelperText(getTranslation("phone.absence.reason.hint"));
        reason.setMaxLength(AbsenceDetails.MAX_REASON);
        reason.setManualValidation(true);
        FieldRefusals.forgetOnChange(person);
        FieldRefusals.forgetOnChange(standIn);
        FieldRefusals.forgetOnChange(reason);
        addClassName("oko-form");
        add(person, times, standIn, nobody, reason);
        showNobody();
        propose();
    }

    void fill(AbsenceLine line) {
        times.show(line.period());
        nobody.setValue(line.details().standIn().isEmpty());
        reason.setValue(line.details().nobodyBecause());
        propose();
        line.details().standIn().ifPresent(this::select);
    }

    /** Starts anew, for another absence of the same person. */
    void clear(AbsenceId other) {
        id = other;
        times.clear();
        nobody.clear();
        reason.clear();
        propose();
    }

    AbsenceId id() {
        return id;
    }

    void become(AbsenceId other) {
        id = other;
    }

    /** What is missing; empty when {@link #details} can be asked for. */
    List<Rejection> missing() {
        List<Rejection> missing = new ArrayList<>();
        if (person.isEmpty()) {
            missing.add(Rejection.ofField("person", "rejection.phone.absence.who"));
        }
        missing.addAll(times.missing());
        if (!missing.isEmpty()) {
            AbsenceDetails.standInProblem(chosenStandIn().isPresent(), typedReason())
                    .ifPresent(missing::add);
        }
        return missing;
    }

    AbsenceDetails details() {
        AbsencePeriod period = times.period().orElseThrow();
        return new AbsenceDetails(
                person.getValue().id(), period.from(), period.until(), chosenStandIn(), typedReason());
    }

    /** Says each at its field, and goes to the first of them; returns those that are of no field here. */
    List<Rejection> show(List<Rejection> problems) {
        Map<String, HasValidation> fields = new LinkedHashMap<>();
        if (person.isVisible()) {
            fields.put("person", person);
        }
        fields.put("from", times.from());
        fields.put("until", times.until());
        fields.put("standIn", standIn);
        fields.put("nobodyBecause", reason.isVisible() ? reason : standIn);
        List.of(person, times.from(), times.until(), standIn, reason).forEach(field -> field.setInvalid(false));
        Map<HasValidation, String> said = new LinkedHashMap<>();
        List<Rejection> others = new ArrayList<>();
        problems.forEach(problem -> {
            HasValidation field = problem.field().map(fields::get).orElse(null);
            if (field == null) {
                others.add(problem);
            } else {
                said.merge(
                        field,
                        getTranslation(problem.key(), problem.arguments().toArray()),
                        (one, other) -> one + " " + other);
            }
        });
        said.forEach((field, text) -> {
            field.setErrorMessage(text);
            field.setInvalid(true);
        });
        said.keySet().stream().findFirst().ifPresent(AbsenceForm::focus);
        return others;
    }

    /** A date that gets the focus covers a telephone with a calendar, before anybody read what is wrong. */
    private static void focus(HasValidation field) {
        if (field instanceof DateField date) {
            date.scrollIntoView();
        } else if (field instanceof Focusable<?> focusable) {
            focusable.focus();
        }
    }

    private Optional<EntryId> chosenStandIn() {
        return nobody.getValue() ? Optional.empty() : standIn.getOptionalValue().map(PersonChoice::id);
    }

    private String typedReason() {
        return nobody.getValue() ? reason.getValue() : "";
    }

    private void showNobody() {
        standIn.setVisible(!nobody.getValue());
        reason.setVisible(nobody.getValue());
        if (!nobody.getValue() && standIn.isEmpty()) {
            propose();
        }
    }

    /** Fills in the best stand-in, unless another one of those was chosen. */
    private void propose() {
        Optional<AbsencePeriod> period = times.period();
        List<PersonChoice> choices = period.isPresent() && !person.isEmpty()
                ? services.absent()
                        .standIns(
                                id,
                                person.getValue().id(),
                                period.get().from(),
                                period.get().until())
                : List.of();
        Optional<EntryId> before = standIn.getOptionalValue().map(PersonChoice::id);
        standIn.setItems(choices);
        choices.stream()
                .filter(choice -> before.filter(choice.id()::equals).isPresent())
                .findFirst()
                .or(() -> choices.stream().findFirst())
                .ifPresentOrElse(standIn::setValue, standIn::clear);
        standIn.setHelperText(hint(period, choices));
    }

    private String hint(Optional<AbsencePeriod> period, List<PersonChoice> choices) {
        if (person.isEmpty() || period.isEmpty()) {
            return getTranslation("phone.absence.standIn.first");
        }
        String topics =
                String.join(", ", services.absent().serves(person.getValue().id()));
        return choices.isEmpty()
                ? getTranslation("phone.absence.standIn.none", topics)
                : getTranslation("phone.absence.standIn.hint", topics);
    }

    private void select(EntryId wanted) {
        standIn.getListDataView()
                .getItems()
                .filter(choice -> choice.id().equals(wanted))
                .findFirst()
                .ifPresentOrElse(standIn::setValue, standIn::clear);
    }

    private String standInLabel(PersonChoice choice) {
        return choice.standsInAlready()
                ? getTranslation("phone.absence.standIn.already", label(choice))
                : label(choice);
    }

    private static String label(PersonChoice choice) {
        return Stream.of(choice.name(), choice.subtitle())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }
}
