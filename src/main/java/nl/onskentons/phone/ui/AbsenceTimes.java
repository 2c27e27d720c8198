package nl.onskentons.phone.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.function.SerializableRunnable;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.onskentons.common.Rejection;
import nl.onskentons.common.ui.DateField;
import nl.onskentons.common.ui.FieldRefusals;
import nl.onskentons.common.ui.FilterChip;
import nl.onskentons.phone.AbsencePeriod;

/** From when until when: whole days, unless a time is filled in; one button for what is asked most. */
final class AbsenceTimes extends Div {

    private final LocalDate today;
    private final SerializableRunnable changed;
    private final FilterChip todayChip = chip("phone.absence.preset.today");
    private final FilterChip tomorrowChip = chip("phone.absence.preset.tomorrow");
    private final FilterChip weekChip = chip("phone.absence.preset.week");
    private final DateField firstDay = new DateField("phone.absence.firstDay");
    private final DateField lastDay = new DateField("phone.absence.lastDay");
    private final TimePicker fromTime = time("phone.absence.fromTime");
    private final TimePicker untilTime = time("phone.absence.untilTime");

    /** @param changed called when something else stands in the fields */
    AbsenceTimes(LocalDate today, SerializableRunnable changed) {
        this.today = today;
        this.changed = changed;
        Div presets = new Div(todayChip, tomorrowChip, weekChip);
        presets.addClassName("oko-chips");
        presets.getElement().setAttribute("role", "group");
        presets.getElement().setAttribute("aria-label", getTranslation("phone.absence.presets"));
        firstDay.setRequiredIndicatorVisible(true);
        lastDay.setRequiredIndicatorVisible(true);
        firstDay.setManualValidation(true);
        lastDay.setManualValidation(true);
        FieldRefusals.forgetOnChange(firstDay);
        FieldRefusals.forgetOnChange(lastDay);
        firstDay.addValueChangeListener(change -> {
            LocalDate first = change.getValue();
            if (change.isFromClient() && first != null && lastDay.isEmpty()) {
                lastDay.setValue(first);
            }
            valueChanged(change.isFromClient());
        });
        lastDay.addValueChangeListener(change -> valueChanged(change.isFromClient()));
        fromTime.addValueChangeListener(change -> valueChanged(change.isFromClient()));
        untilTime.addValueChangeListener(change -> valueChanged(change.isFromClient()));
        Div fields = new Div(firstDay, fromTime, lastDay, untilTime);
        fields.addClassName("oko-absence-times");
        addClassName("oko-form");
        add(presets, fields);
    }

    void show(AbsencePeriod period) {
        LocalDateTime until = period.until();
        boolean endsWithADay = until.toLocalTime().equals(LocalTime.MIDNIGHT);
        firstDay.setValue(period.from().toLocalDate());
        fromTime.setValue(
                period.from().toLocalTime().equals(LocalTime.MIDNIGHT)
                        ? null
                        : period.from().toLocalTime());
        lastDay.setValue(endsWithADay ? until.toLocalDate().minusDays(1) : until.toLocalDate());
        untilTime.setValue(endsWithADay ? null : until.toLocalTime());
        showChips();
    }

    void clear() {
        firstDay.clear();
        lastDay.clear();
        fromTime.clear();
        untilTime.clear();
        showChips();
    }

    /** Empty while a day is missing. */
    Optional<AbsencePeriod> period() {
        LocalDate first = firstDay.getValue();
        LocalDate last = lastDay.getValue();
        if (first == null || last == null) {
            return Optional.empty();
        }
        LocalTime until = untilTime.getValue();
        return Optional.of(new AbsencePeriod(
                first.atTime(Optional.ofNullable(fromTime.getValue()).orElse(LocalTime.MIDNIGHT)),
                until == null ? last.plusDays(1).atStartOfDay() : last.atTime(until)));
    }

    List<Rejection> missing() {
        List<Rejection> missing = new ArrayList<>();
        if (firstDay.isEmpty()) {
            missing.add(Rejection.ofField("from", "rejection.phone.absence.firstDay"));
        }
        if (lastDay.isEmpty()) {
            missing.add(Rejection.ofField("until", "rejection.phone.absence.lastDay"));
        }
        return missing;
    }

    HasValidation from() {
        return firstDay;
    }

    HasValidation until() {
        return lastDay;
    }

    private void choose(LocalDate first, LocalDate last) {
        show(new AbsencePeriod(first.atStartOfDay(), last.plusDays(1).atStartOfDay()));
        changed.run();
    }

    private void valueChanged(boolean byHand) {
        if (byHand) {
            showChips();
            changed.run();
        }
    }

    private void showChips() {
        todayChip.setOn(isOn(today, today));
        tomorrowChip.setOn(isOn(today.plusDays(1), today.plusDays(1)));
        weekChip.setOn(isOn(today, endOfWeek()) && !endOfWeek().equals(today));
    }

    private boolean isOn(LocalDate first, LocalDate last) {
        AbsencePeriod wanted =
                new AbsencePeriod(first.atStartOfDay(), last.plusDays(1).atStartOfDay());
        return period().filter(wanted::equals).isPresent();
    }

    /** Friday, and at the weekend Sunday. */
    private LocalDate endOfWeek() {
        boolean weekend = today.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0;
        return today.with(TemporalAdjusters.nextOrSame(weekend ? DayOfWeek.SUNDAY : DayOfWeek.FRIDAY));
    }

    private FilterChip chip(String key) {
        return new FilterChip(getTranslation(key), on -> {
            switch (key) {
                case "phone.absence.preset.today" -> choose(today(), today());
                case "phone.absence.preset.tomorrow" -> choose(today().plusDays(1), today().plusDays(1));
                default -> choose(today(), endOfWeek());
            }
        });
    }

    private LocalDate today() {
        return today;
    }

    private TimePicker time(String key) {
        TimePicker field = new TimePicker(getTranslation(key));
        field.setStep(Duration.ofMinutes(15));
        field.setLocale(getLocale());
        field.setI18n(new TimePicker.TimePickerI18n().setBadInputErrorMessage(getTranslation("phone.time.bad")));
        field.setClearButtonVisible(true);
        field.setPlaceholder(getTranslation("phone.absence.wholeDay"));
        return field;
    }
}
