package nl.onskentons.common;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Weeks as ISO 8601 writes them, such as {@code 2026-W48}; of this century from 2020 on. */
public final class IsoWeek {

    private static final Pattern WRITTEN = Pattern.compile("(20[2-9]\\d)-W(\\d{2})");

    private IsoWeek() {}

    /** The week of a date. */
    public static String of(LocalDate date) {
        return "%d-W%02d".formatted(date.get(IsoFields.WEEK_BASED_YEAR), date.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    /** The Monday of a week; empty when there is no such week. */
    public static Optional<LocalDate> monday(String text) {
        Matcher week = WRITTEN.matcher(text);
        if (!week.matches()) {
            return Optional.empty();
        }
        try {
            // The fourth of January is always in the first week.
            return Optional.of(LocalDate.of(Integer.parseInt(week.group(1)), 1, 4)
                    .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, Long.parseLong(week.group(2)))
                    .with(DayOfWeek.MONDAY));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
