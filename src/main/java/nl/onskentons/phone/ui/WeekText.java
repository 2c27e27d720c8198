package nl.onskentons.phone.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import nl.onskentons.common.HoursText;
import nl.onskentons.common.PortalClock;
import nl.onskentons.common.TimeStretch;
import nl.onskentons.common.WeekParity;
import nl.onskentons.common.WorkingPattern;
import nl.onskentons.common.WorkingTime;
import nl.onskentons.phone.schedule.Period;

/** Days and hours of the schedule in words. */
final class WeekText {

    private WeekText() {}

    /** As in "8–16.30 uur". */
    static String hours(Instant from, Instant until) {
        ZonedDateTime start = from.atZone(PortalClock.ZONE);
        ZonedDateTime end = until.atZone(PortalClock.ZONE);
        return I18NProvider.translate(
                "phone.week.hours", clock(start.toLocalTime()), isMidnight(end) ? "24" : clock(end.toLocalTime()));
    }

    /** As in "dinsdag 24 november 8–9 uur". */
    static String moment(TimeStretch stretch, Locale locale) {
        return I18NProvider.translate(
                "phone.week.moment",
                format("phone.moment.day", stretch.start().atZone(PortalClock.ZONE), locale),
                hours(stretch.start(), stretch.end()));
    }

    /** The same hours of every week. */
    static WorkingTime weekly(TimeStretch stretch) {
        ZonedDateTime start = stretch.start().atZone(PortalClock.ZONE);
        ZonedDateTime end = stretch.end().atZone(PortalClock.ZONE);
        return WorkingTime.weekly(start.getDayOfWeek(), start.toLocalTime(), end.toLocalTime());
    }

    /** As in "ma t/m do 8–12, vr 9–12"; that there are none, when there are none. */
    static String hours(WorkingPattern hours, Locale locale) {
        if (!hours.worksOnAnyDay()) {
            return I18NProvider.translate("phone.week.rule.standIn");
        }
        boolean alternates = hours.times().stream().anyMatch(time -> time.week() != WeekParity.EVERY);
        return alternates
                ? I18NProvider.translate(
                        "phone.week.alternating",
                        week(hours, WeekParity.ODD, locale),
                        week(hours, WeekParity.EVEN, locale))
                : week(hours, WeekParity.EVERY, locale);
    }

    /** As in "dinsdag 8–9". */
    static String hours(WorkingTime time, Locale locale) {
        return time.day().getDisplayName(TextStyle.FULL_STANDALONE, locale) + " " + HoursText.format(List.of(time));
    }

    /** As in "19 december 2026 t/m 3 januari 2027", or what is known of it. */
    static String period(Period period, Locale locale) {
        boolean begins = !period.first().equals(LocalDate.MIN);
        boolean ends = !period.last().equals(LocalDate.MAX);
        if (begins && ends) {
            return period.first().equals(period.last())
                    ? date(period.first(), locale)
                    : I18NProvider.translate(
                            "phone.week.period",
                            beginning(period.first(), period.last(), locale),
                            date(period.last(), locale));
        }
        return begins
                ? I18NProvider.translate("phone.week.period.from", date(period.first(), locale))
                : ends ? I18NProvider.translate("phone.week.period.until", date(period.last(), locale)) : "";
    }

    static String date(LocalDate date, Locale locale) {
        return format("phone.week.date", date, locale);
    }

    /** The first day of some days, as far as the last does not say it. */
    static String beginning(LocalDate first, LocalDate last, Locale locale) {
        boolean sameYear = first.getYear() == last.getYear();
        boolean sameMonth = sameYear && first.getMonth() == last.getMonth();
        return format(
                sameMonth ? "phone.week.date.day" : sameYear ? "phone.week.date.month" : "phone.week.date",
                first,
                locale);
    }

    static String format(String patternKey, TemporalAccessor moment, Locale locale) {
        return DateTimeFormatter.ofPattern(I18NProvider.translate(patternKey), locale)
                .format(moment);
    }

    private static String week(WorkingPattern hours, WeekParity week, Locale locale) {
        Map<DayOfWeek, String> days = new LinkedHashMap<>();
        Arrays.stream(DayOfWeek.values()).forEach(day -> {
            List<WorkingTime> times = hours.times().stream()
                    .filter(time -> time.day() == day)
                    .filter(time -> time.week() == week || time.week() == WeekParity.EVERY)
                    .toList();
            if (!times.isEmpty()) {
                days.put(day, HoursText.format(times));
            }
        });
        List<List<DayOfWeek>> runs = new ArrayList<>();
        days.forEach((day, text) -> {
            boolean goesOn = !runs.isEmpty()
                    && runs.getLast().getLast().plus(1) == day
                    && text.equals(days.get(runs.getLast().getLast()));
            if (goesOn) {
                runs.getLast().add(day);
            } else {
                runs.add(new ArrayList<>(List.of(day)));
            }
        });
        return runs.stream()
                .map(run -> run(run, locale) + " " + days.get(run.getFirst()))
                .collect(Collectors.joining(", "));
    }

    private static String run(List<DayOfWeek> days, Locale locale) {
        String first = days.getFirst().getDisplayName(TextStyle.SHORT_STANDALONE, locale);
        return days.size() == 1
                ? first
                : I18NProvider.translate(
                        days.size() == 2 ? "phone.week.days.two" : "phone.week.days.more",
                        first,
                        days.getLast().getDisplayName(TextStyle.SHORT_STANDALONE, locale));
    }

    private static String clock(LocalTime time) {
        return time.getMinute() == 0
                ? String.valueOf(time.getHour())
                : I18NProvider.translate("phone.week.clock", time.getHour(), "%02d".formatted(time.getMinute()));
    }

    private static boolean isMidnight(ZonedDateTime end) {
        return end.toLocalTime().equals(LocalTime.MIDNIGHT);
    }
}
