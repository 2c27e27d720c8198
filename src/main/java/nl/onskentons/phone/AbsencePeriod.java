package nl.onskentons.phone;

import com.vaadin.flow.component.UI;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.function.UnaryOperator;
import nl.onskentons.common.PortalClock;
import nl.onskentons.phone.schedule.Period;

/**
 * From when until when somebody is absent, on the clocks of the Netherlands. In a sentence on screen it reads as
 * {@link #text}, in the language of the window.
 *
 * @param until the first moment after it
 */
public record AbsencePeriod(LocalDateTime from, LocalDateTime until) {

    /** In words: whole days as days, anything else with its hours. */
    public String text(UnaryOperator<String> translated, Locale language) {
        Words words = new Words(translated, language);
        if (isWholeDays()) {
            LocalDate last = until.toLocalDate().minusDays(1);
            return from.toLocalDate().equals(last)
                    ? words.of("phone.absence.period.day", from)
                    : words.join(
                            "phone.absence.period.days",
                            words.of(firstPattern(last), from),
                            words.of("phone.absence.period.day", last));
        }
        if (from.toLocalDate().equals(until.toLocalDate())) {
            return words.join(
                    "phone.absence.period.hours",
                    words.of("phone.absence.period.day", from),
                    words.of("phone.absence.period.time", from),
                    words.of("phone.absence.period.time", until));
        }
        return words.join(
                "phone.absence.period.long",
                words.of(firstPattern(until.toLocalDate()), from),
                words.of("phone.absence.period.time", from),
                words.of("phone.absence.period.day", until),
                words.of("phone.absence.period.time", until));
    }

    /** Whether it begins and ends with a day. */
    public boolean isWholeDays() {
        return from.toLocalTime().equals(LocalTime.MIDNIGHT)
                && until.toLocalTime().equals(LocalTime.MIDNIGHT)
                && from.isBefore(until);
    }

    static AbsencePeriod of(Instant from, Instant until) {
        return new AbsencePeriod(
                LocalDateTime.ofInstant(from, PortalClock.ZONE), LocalDateTime.ofInstant(until, PortalClock.ZONE));
    }

    /** The dates that a stretch of time touches. */
    static Period days(Instant from, Instant until) {
        return new Period(
                LocalDate.ofInstant(from, PortalClock.ZONE),
                LocalDate.ofInstant(until.minusNanos(1), PortalClock.ZONE));
    }

    /** As a sentence takes it in. */
    @Override
    public String toString() {
        UI window = UI.getCurrent();
        return window == null ? from + "/" + until : text(window::getTranslation, window.getLocale());
    }

    private String firstPattern(LocalDate last) {
        return from.getYear() == last.getYear() ? "phone.absence.period.first" : "phone.absence.period.day";
    }

    private record Words(UnaryOperator<String> translated, Locale language) {

        String of(String patternKey, TemporalAccessor moment) {
            return DateTimeFormatter.ofPattern(translated.apply(patternKey), language)
                    .format(moment);
        }

        String join(String patternKey, String... parts) {
            return new MessageFormat(translated.apply(patternKey), language).format(parts);
        }
    }
}
