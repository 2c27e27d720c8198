package nl.onskentons.phone.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import nl.onskentons.common.PortalClock;
import nl.onskentons.common.ui.DateField;
import nl.onskentons.common.ui.FilterChip;

/** About which moment is asked: now, tomorrow at eight, or any other. */
final class MomentBar extends Div {

    private static final LocalTime START_OF_SCHOOL = LocalTime.of(8, 0);

    private final FilterChip now;
    private final FilterChip tomorrow;
    private final FilterChip other;
    private final DateField date = new DateField("phone.when.date");
    private final TimePicker time = new TimePicker();
    private final transient Clock clock;
    private final Chosen chosen;

    MomentBar(Clock clock, Chosen chosen) {
        this.clock = clock;
        this.chosen = chosen;
        now = new FilterChip(getTranslation("phone.when.now"), on -> chosen.at(Optional.empty()));
        tomorrow =
                new FilterChip(getTranslation("phone.when.tomorrow"), on -> chosen.at(Optional.of(tomorrowAtEight())));
        other = new FilterChip(
                getTranslation("phone.when.other"), on -> chosen.at(on ? Optional.of(typed()) : Optional.empty()));
        time.setLabel(getTranslation("phone.when.time"));
        time.setStep(Duration.ofMinutes(15));
        time.setLocale(getLocale());
        time.setI18n(new TimePicker.TimePickerI18n().setBadInputErrorMessage(getTranslation("phone.time.bad")));
        date.addValueChangeListener(change -> fieldsChanged(change.isFromClient()));
        time.addValueChangeListener(change -> fieldsChanged(change.isFromClient()));
        addClassName("oko-when");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", getTranslation("phone.when"));
        add(now, tomorrow, other, date, time);
    }

    /** Shows the moment that is asked about; empty for now. */
    void show(Optional<LocalDateTime> moment) {
        boolean isTomorrow = moment.filter(tomorrowAtEight()::equals).isPresent();
        now.setOn(moment.isEmpty());
        tomorrow.setOn(isTomorrow);
        other.setOn(moment.isPresent() && !isTomorrow);
        LocalDateTime shown = moment.orElseGet(this::soon);
        date.setValue(shown.toLocalDate());
        time.setValue(shown.toLocalTime());
        date.setVisible(moment.isPresent() && !isTomorrow);
        time.setVisible(moment.isPresent() && !isTomorrow);
    }

    private LocalDateTime typed() {
        LocalDateTime soon = soon();
        return date.getOptionalValue()
                .orElseGet(soon::toLocalDate)
                .atTime(time.getOptionalValue().orElseGet(soon::toLocalTime));
    }

    private LocalDateTime soon() {
        return LocalDateTime.now(clock).truncatedTo(ChronoUnit.HOURS).plusHours(1);
    }

    private void fieldsChanged(boolean byHand) {
        if (byHand && date.getValue() != null && time.getValue() != null) {
            chosen.at(Optional.of(date.getValue().atTime(time.getValue())));
        }
    }

    private LocalDateTime tomorrowAtEight() {
        return PortalClock.today(clock).plusDays(1).atTime(START_OF_SCHOOL);
    }

    /** What happens when a moment is chosen; empty for now. */
    @FunctionalInterface
    interface Chosen extends Serializable {
        void at(Optional<LocalDateTime> moment);
    }
}
