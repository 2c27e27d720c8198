package nl.onskentons.school;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchoolDaysTest {

    private static final NationalHoliday AUTUMN_2026 = new NationalHoliday(new SchoolYear(2026), Holiday.AUTUMN);

    @ParameterizedTest
    @CsvSource({
        "2026-11-24, SCHOOL_DAY,     ''",
        "2026-11-28, SCHOOL_DAY,     ''",
        "2026-10-16, SCHOOL_DAY,     ''",
        "2026-10-17, SCHOOL_HOLIDAY, calendar.holiday.AUTUMN",
        "2026-10-25, SCHOOL_HOLIDAY, calendar.holiday.AUTUMN",
        "2026-10-26, SCHOOL_DAY,     ''",
        "2026-12-24, SCHOOL_HOLIDAY, calendar.holiday.CHRISTMAS",
        "2026-12-25, PUBLIC_HOLIDAY, calendar.public.FIRST_CHRISTMAS_DAY",
        "2026-12-26, PUBLIC_HOLIDAY, calendar.public.SECOND_CHRISTMAS_DAY",
        "2027-01-01, PUBLIC_HOLIDAY, calendar.public.NEW_YEAR",
        "2027-03-26, SCHOOL_DAY,     ''",
        "2027-03-28, PUBLIC_HOLIDAY, calendar.public.EASTER",
        "2027-03-29, PUBLIC_HOLIDAY, calendar.public.EASTER_MONDAY",
        "2027-04-27, PUBLIC_HOLIDAY, calendar.public.KINGS_DAY",
        "2025-04-26, PUBLIC_HOLIDAY, calendar.public.KINGS_DAY",
        "2025-04-27, SCHOOL_DAY,     ''",
        "2027-05-05, PUBLIC_HOLIDAY, calendar.public.LIBERATION",
        "2027-05-06, PUBLIC_HOLIDAY, calendar.public.ASCENSION_DAY",
        "2027-05-16, PUBLIC_HOLIDAY, calendar.public.PENTECOST",
        "2027-05-17, PUBLIC_HOLIDAY, calendar.public.PENTECOST_MONDAY",
        "1850-12-25, PUBLIC_HOLIDAY, calendar.public.FIRST_CHRISTMAS_DAY",
        "9999-06-01, SCHOOL_DAY,     ''"
    })
    void knowsEachDayOfASchoolInTheMiddleOfTheCountry(LocalDate day, DayKind kind, String name) {
        SchoolDays days = new SchoolDays(SchoolRegion.MIDDEN, List.of());

        assertThat(days.on(day)).isEqualTo(kind);
        assertThat(days.name(day).map(DayName::text).orElse("")).isEqualTo(name);
    }

    @Test
    void followsTheRegion() {
        LocalDate autumnInTheNorth = LocalDate.of(2026, Month.OCTOBER, 12);

        assertThat(new SchoolDays(SchoolRegion.NOORD, List.of()).on(autumnInTheNorth))
                .isEqualTo(DayKind.SCHOOL_HOLIDAY);
        assertThat(new SchoolDays(SchoolRegion.ZUID, List.of()).on(autumnInTheNorth))
                .isEqualTo(DayKind.SCHOOL_DAY);
    }

    @Test
    void putsWhatTheSchoolMovedInThePlaceOfTheNationalHoliday() {
        SchoolDays days = new SchoolDays(
                SchoolRegion.MIDDEN,
                List.of(new OwnPeriodDetails(
                        DayKind.SCHOOL_HOLIDAY,
                        "Herfst, een week later",
                        LocalDate.of(2026, 10, 24),
                        LocalDate.of(2026, 11, 1),
                        AUTUMN_2026)));

        assertThat(days.on(LocalDate.of(2026, 10, 19))).isEqualTo(DayKind.SCHOOL_DAY);
        assertThat(days.name(LocalDate.of(2026, 10, 28))).contains(new DayName("Herfst, een week later", false));
        assertThat(days.on(LocalDate.of(2027, 10, 19))).as("another year").isEqualTo(DayKind.SCHOOL_HOLIDAY);
    }

    @Test
    void knowsWhenGoodFridayIs() {
        assertThat(PublicHolidays.goodFriday(2027)).isEqualTo("2027-03-26");
    }

    /** Exactly one kind per date, and the strongest of all that it is. */
    @Property(tries = 300)
    void everyDateIsTheStrongestThingThatItIs(
            @ForAll("dates") LocalDate day, @ForAll("own") List<OwnPeriodDetails> own, @ForAll SchoolRegion region) {
        SchoolDays days = new SchoolDays(region, own);
        List<NationalHoliday> replaced = own.stream()
                .flatMap(period -> period.replacedHoliday().stream())
                .toList();
        DayKind strongest = Stream.of(
                        own.stream()
                                .filter(period -> isIn(day, period.first(), period.last()))
                                .map(OwnPeriodDetails::kind),
                        NationalHolidays.of(region).stream()
                                .filter(row -> !replaced.contains(row.national()))
                                .filter(row -> isIn(day, row.first(), row.last()))
                                .map(row -> DayKind.SCHOOL_HOLIDAY),
                        Optional.ofNullable(PublicHolidays.of(day.getYear()).get(day)).stream()
                                .map(DayOff::kind))
                .flatMap(kinds -> kinds)
                .max(DayKind::compareTo)
                .orElse(DayKind.SCHOOL_DAY);

        assertThat(days.on(day)).isEqualTo(strongest);
        assertThat(days.dayOff(day)).satisfies(off -> {
            assertThat(off.isEmpty()).isEqualTo(strongest == DayKind.SCHOOL_DAY);
            off.ifPresent(why -> assertThat(isIn(day, why.first(), why.last())).isTrue());
        });
    }

    @Provide
    Arbitrary<LocalDate> dates() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(2025, 7, 1).toEpochDay(),
                        LocalDate.of(2029, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    /** Own periods as the service lets them be: without overlap, and no holiday moved twice. */
    @Provide
    Arbitrary<List<OwnPeriodDetails>> own() {
        Arbitrary<NationalHoliday> holidays = Combinators.combine(
                        Arbitraries.integers().between(2025, 2028), Arbitraries.of(Holiday.class))
                .as((year, holiday) -> new NationalHoliday(new SchoolYear(year), holiday));
        Arbitrary<OwnPeriodDetails> one = Combinators.combine(
                        dates(),
                        Arbitraries.integers().between(0, 69),
                        Arbitraries.of(DayKind.STUDY_DAY, DayKind.SCHOOL_HOLIDAY),
                        holidays.injectNull(0.6))
                .as((first, length, kind, moved) -> new OwnPeriodDetails(
                        kind, "Vrij", first, first.plusDays(length), kind == DayKind.STUDY_DAY ? null : moved));
        return one.list().ofMaxSize(25).map(periods -> {
            List<OwnPeriodDetails> kept = new ArrayList<>();
            for (OwnPeriodDetails period : periods) {
                boolean fits = kept.stream()
                        .noneMatch(other -> other.overlaps(period)
                                || (period.replaces() != null
                                        && period.replaces().equals(other.replaces())));
                if (fits) {
                    kept.add(period);
                }
            }
            return kept;
        });
    }

    private static boolean isIn(LocalDate day, LocalDate first, LocalDate last) {
        return !day.isBefore(first) && !day.isAfter(last);
    }
}
