package nl.onskentons.directory.exchange;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.onskentons.common.Rejection;
import nl.onskentons.common.WeekParity;
import nl.onskentons.common.WorkingPattern;
import nl.onskentons.common.WorkingTime;

/** Hours of a whole week on one line, for people and for files: {@code ma 8:30-17:00; di 9:00-12:00 A-week}. */
public final class WeekHours {

    private static final List<String> DAYS = List.of("ma", "di", "wo", "do", "vr", "za", "zo");
    private static final String SEPARATOR = "; ";
    private static final Pattern TIME = Pattern.compile(
            "(ma|di|wo|do|vr|za|zo) (\\d{1,2})[:.](\\d{2}) ?[-–] ?(\\d{1,2})[:.](\\d{2})(?: ([ab])-week)?");

    private WeekHours() {}

    /** Writes hours such that {@link #parse} reads them back, to the minute. */
    public static String format(WorkingPattern hours) {
        return hours.times().stream().map(WeekHours::format).collect(Collectors.joining(SEPARATOR));
    }

    /** Reads what {@link #format} wrote; empty when it is something else. */
    static Optional<WorkingPattern> parse(String text) {
        List<WorkingTime> times = new ArrayList<>();
        try {
            for (String part : text.toLowerCase(Locale.ROOT).split("[;,]", -1)) {
                Matcher time = TIME.matcher(part.strip());
                if (!time.matches()) {
                    return Optional.empty();
                }
                times.add(new WorkingTime(
                        DayOfWeek.of(DAYS.indexOf(time.group(1)) + 1),
                        time(time.group(2), time.group(3)),
                        time(time.group(4), time.group(5)),
                        week(Optional.ofNullable(time.group(6)))));
            }
            return Optional.of(new WorkingPattern(times));
        } catch (DateTimeException | Rejection e) {
            return Optional.empty();
        }
    }

    private static String format(WorkingTime time) {
        String until = time.until().equals(LocalTime.MIDNIGHT) ? "24:00" : shown(time.until());
        String week =
                switch (time.week()) {
                    case EVERY -> "";
                    case ODD -> " A-week";
                    case EVEN -> " B-week";
                };
        return DAYS.get(time.day().ordinal()) + " " + shown(time.from()) + "-" + until + week;
    }

    private static String shown(LocalTime time) {
        return "%d:%02d".formatted(time.getHour(), time.getMinute());
    }

    private static LocalTime time(String hour, String minute) {
        return hour.equals("24") && minute.equals("00")
                ? LocalTime.MIDNIGHT
                : LocalTime.of(Integer.parseInt(hour), Integer.parseInt(minute));
    }

    private static WeekParity week(Optional<String> letter) {
        return letter.map(each -> each.equals("a") ? WeekParity.ODD : WeekParity.EVEN)
                .orElse(WeekParity.EVERY);
    }
}
