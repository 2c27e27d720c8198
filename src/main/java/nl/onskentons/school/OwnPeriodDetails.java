package nl.onskentons.school;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import nl.onskentons.common.Rejection;
import org.jspecify.annotations.Nullable;

/**
 * Days off that a school chose itself.
 *
 * @param kind {@link DayKind#STUDY_DAY} or {@link DayKind#SCHOOL_HOLIDAY}
 * @param name what it is called, 1 to 80 characters
 * @param last its last day: not before the first, and at most {@value #MAX_WEEKS} weeks in all
 * @param replaces the national holiday in whose place it comes; null when it comes on top of those
 */
public record OwnPeriodDetails(
        DayKind kind,
        String name,
        LocalDate first,
        LocalDate last,
        @Nullable NationalHoliday replaces) implements Serializable {

    public static final int MAX_NAME = 80;
    public static final int MAX_WEEKS = 10;

    /** How far from today a day may be: farther is a slip of the pen. */
    public static final int MAX_YEARS = 6;

    /** @throws Rejection of the first field that is refused */
    public OwnPeriodDetails {
        kind = kind(kind);
        name = name(name);
        last = last(first, last);
        if (replaces != null && kind != DayKind.SCHOOL_HOLIDAY) {
            throw Rejection.ofField("kind", "rejection.calendar.kind.replaces");
        }
    }

    /** @throws Rejection unless a school can choose days of this kind */
    public static DayKind kind(@Nullable DayKind kind) {
        if (kind != DayKind.STUDY_DAY && kind != DayKind.SCHOOL_HOLIDAY) {
            throw Rejection.ofField("kind", "rejection.calendar.kind");
        }
        return kind;
    }

    /** @throws Rejection when it cannot be called so */
    public static String name(String name) {
        String tidy = name.replaceAll("\\p{Cf}|\\p{Cntrl}", " ")
                .replaceAll("[\\s\\u00a0]+", " ")
                .strip();
        if (tidy.isEmpty()) {
            throw Rejection.ofField("name", "rejection.calendar.name.empty");
        }
        if (tidy.length() > MAX_NAME) {
            throw Rejection.ofField("name", "rejection.calendar.name.long", MAX_NAME);
        }
        return tidy;
    }

    /** @throws Rejection when there is none, or when it is {@value #MAX_YEARS} years or more away */
    public static LocalDate first(@Nullable LocalDate first, LocalDate today) {
        return near("first", required("first", first), today);
    }

    /** @throws Rejection when there is none, when it is too far away, or when it does not go with the first day */
    public static LocalDate last(@Nullable LocalDate first, @Nullable LocalDate last, LocalDate today) {
        LocalDate given = near("last", required("last", last), today);
        return first == null ? given : last(first, given);
    }

    private static LocalDate last(LocalDate first, LocalDate last) {
        if (last.isBefore(first)) {
            throw Rejection.ofField("last", "rejection.calendar.last.before");
        }
        if (ChronoUnit.DAYS.between(first, last) >= MAX_WEEKS * 7L) {
            throw Rejection.ofField("last", "rejection.calendar.last.long", MAX_WEEKS);
        }
        return last;
    }

    private static LocalDate required(String field, @Nullable LocalDate day) {
        if (day == null) {
            throw Rejection.ofField(field, "rejection.calendar." + field + ".empty");
        }
        return day;
    }

    private static LocalDate near(String field, LocalDate day, LocalDate today) {
        if (Math.abs(ChronoUnit.DAYS.between(today, day)) >= MAX_YEARS * 366L) {
            throw Rejection.ofField(field, "rejection.calendar.far", String.valueOf(day.getYear()), MAX_YEARS);
        }
        return day;
    }

    public Optional<NationalHoliday> replacedHoliday() {
        return Optional.ofNullable(replaces);
    }

    /** In the year of the holiday that it replaces; otherwise in that of its first day. */
    public SchoolYear year() {
        return replaces == null ? SchoolYear.of(first) : replaces.year();
    }

    boolean overlaps(OwnPeriodDetails other) {
        return !first.isAfter(other.last) && !other.first.isAfter(last);
    }

    DayOff dayOff() {
        return new DayOff(kind, DayName.own(name), first, last);
    }
}
