package nl.onskentons.common;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Hours of one day as people write them: {@code 8-16.30}, or {@code 8-12 en 13-17}. */
public final class HoursText {

    private static final Pattern TIME_SPAN = Pattern.compile(
            "\\s*(\\d{1,2})(?:[.:](\\d{2}))?\\s*(?:-|–|tot)\\s*(\\d{1,2})(?:[.:](\\d{2}))?\\s*(?:uur)?\\s*");
    private static final WorkingPatternConverter KEPT = new WorkingPatternConverter();
    private static final Pattern SEPARATOR = Pattern.compile(",|;|/| en ");
    private static final DateTimeFormatter SHOWN = new DateTimeFormatterBuilder()
            .appendPattern("H")
            .appendLiteral('.')
            .appendPattern("mm")
            .toFormatter();

    private HoursText() {}

    /**
     * Reads the hours of one day.
     *
     * @param text blank when there are none
     * @throws Rejection {@code rejection.hours.form} when it cannot be read, {@code rejection.workingtime.empty} when it
     *     ends before it begins
     */
    public static List<WorkingTime> parse(DayOfWeek day, WeekParity week, String text) {
        List<WorkingTime> times = new ArrayList<>();
        if (text.isBlank()) {
            return times;
        }
        for (String part : SEPARATOR.split(text, -1)) {
            Matcher span = TIME_SPAN.matcher(part);
            if (!span.matches()) {
                throw Rejection.ofField("hours", "rejection.hours.form");
            }
            times.add(time(day, week, span));
        }
        return times;
    }

    /** Reads the hours of a week as the history keeps them. */
    public static WorkingPattern read(String kept) {
        return KEPT.convertToEntityAttribute(kept);
    }

    /** Writes hours of one day, such that {@link #parse} reads them back. */
    public static String format(List<WorkingTime> times) {
        return times.stream()
                .map(time -> shown(time.from()) + "–" + (isMidnight(time.until()) ? "24" : shown(time.until())))
                .collect(Collectors.joining(", "));
    }

    private static WorkingTime time(DayOfWeek day, WeekParity week, Matcher span) {
        try {
            return new WorkingTime(day, time(span.group(1), span.group(2)), time(span.group(3), span.group(4)), week);
        } catch (DateTimeException e) {
            throw Rejection.ofField("hours", "rejection.hours.form");
        } catch (Rejection e) {
            throw e.inField("hours");
        }
    }

    private static LocalTime time(String hour, @Nullable String minute) {
        int hours = Integer.parseInt(hour);
        int minutes = minute == null ? 0 : Integer.parseInt(minute);
        return hours == 24 && minutes == 0 ? LocalTime.MIDNIGHT : LocalTime.of(hours, minutes);
    }

    private static String shown(LocalTime time) {
        return time.getMinute() == 0 ? String.valueOf(time.getHour()) : SHOWN.format(time);
    }

    private static boolean isMidnight(LocalTime time) {
        return time.equals(LocalTime.MIDNIGHT);
    }
}
