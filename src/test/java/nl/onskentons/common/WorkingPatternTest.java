package nl.onskentons.common;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class WorkingPatternTest {

    private static final WorkingPattern OFFICE = pattern(
            weekly(MONDAY, "13:00", "17:00"), weekly(MONDAY, "08:30", "12:00"), weekly(FRIDAY, "09:00", "12:30"));

    @Test
    void hasNoMoreTimesThanFitInTheDatabase() {
        List<WorkingTime> most = Arrays.stream(DayOfWeek.values())
                .flatMap(day -> IntStream.range(0, 8)
                        .mapToObj(
                                hour -> WorkingTime.weekly(day, LocalTime.of(hour, 0, 1), LocalTime.of(hour, 59, 59))))
                .toList();
        List<WorkingTime> more = Stream.concat(
                        most.stream(), Stream.of(WorkingTime.weekly(MONDAY, LocalTime.of(9, 0), LocalTime.of(10, 0))))
                .toList();

        assertThat(new WorkingPatternConverter().convertToDatabaseColumn(new WorkingPattern(most)))
                .hasSizeLessThanOrEqualTo(2000);
        assertThatThrownBy(() -> new WorkingPattern(more)).hasMessage("rejection.workingtime.many");
    }

    @Test
    void startsOnTheMinuteAndEndsOnTheMinute() {
        assertThat(OFFICE.isWorkingAt(at("2026-11-23T08:29:59"))).isFalse();
        assertThat(OFFICE.isWorkingAt(at("2026-11-23T08:30"))).isTrue();
        assertThat(OFFICE.isWorkingAt(at("2026-11-23T11:59:59"))).isTrue();
        assertThat(OFFICE.isWorkingAt(at("2026-11-23T12:00"))).isFalse();
        assertThat(OFFICE.isWorkingAt(at("2026-11-24T09:00"))).isFalse();
    }

    @Test
    void saysUntilWhenAndFromWhen() {
        assertThat(until(OFFICE, "2026-11-23T09:00")).contains(LocalDateTime.parse("2026-11-23T12:00"));
        assertThat(next(OFFICE, "2026-11-23T09:00")).contains(LocalDateTime.parse("2026-11-23T13:00"));
        assertThat(until(OFFICE, "2026-11-23T12:30")).isEmpty();
        assertThat(next(OFFICE, "2026-11-23T17:00")).contains(LocalDateTime.parse("2026-11-27T09:00"));
        assertThat(next(OFFICE, "2026-11-27T13:00")).contains(LocalDateTime.parse("2026-11-30T08:30"));
    }

    @Test
    void keepsItsTimesInTheOrderOfTheWeek() {
        assertThat(OFFICE.times())
                .extracting(WorkingTime::from)
                .map(LocalTime::toString)
                .isEqualTo(List.of("08:30", "13:00", "09:00"));
    }

    @Test
    void refusesTimesThatEndBeforeTheyBegin() {
        assertThatThrownBy(() -> weekly(MONDAY, "12:00", "12:00")).hasMessage("rejection.workingtime.empty");
        assertThatThrownBy(() -> weekly(MONDAY, "12:00", "09:00")).hasMessage("rejection.workingtime.empty");
    }

    @Test
    void refusesTimesThatOverlapInSomeWeek() {
        WorkingTime everyWeek = weekly(MONDAY, "09:00", "12:00");

        assertThatThrownBy(() -> pattern(everyWeek, weekly(MONDAY, "11:59", "13:00")))
                .hasMessage("rejection.workingtime.overlap");
        assertThatThrownBy(() -> pattern(everyWeek, time(MONDAY, "10:00", "11:00", WeekParity.ODD)))
                .hasMessage("rejection.workingtime.overlap");
        assertThatThrownBy(() -> pattern(weekly(MONDAY, "18:00", "00:00"), weekly(MONDAY, "23:00", "23:30")))
                .hasMessage("rejection.workingtime.overlap");
        assertThatThrownBy(() -> pattern(everyWeek, everyWeek)).hasMessage("rejection.workingtime.overlap");
    }

    @Test
    void acceptsTimesThatMeetOrAlternate() {
        assertThat(pattern(weekly(MONDAY, "09:00", "12:00"), weekly(MONDAY, "12:00", "13:00"))
                        .times())
                .hasSize(2);
        assertThat(pattern(
                                time(MONDAY, "09:00", "12:00", WeekParity.ODD),
                                time(MONDAY, "10:00", "11:00", WeekParity.EVEN))
                        .times())
                .hasSize(2);
    }

    @Test
    void alternatesByIsoWeekNumber() {
        WorkingPattern even = pattern(time(WEDNESDAY, "09:00", "17:00", WeekParity.EVEN));

        assertThat(even.isWorkingAt(at("2026-11-25T10:00"))).isTrue();
        assertThat(even.isWorkingAt(at("2026-11-18T10:00"))).isFalse();
        assertThat(WeekParity.of(at("2026-11-25T10:00").atZone(PortalClock.ZONE).toLocalDate()))
                .isEqualTo(WeekParity.EVEN);
    }

    @Test
    void letsTwoOddWeeksFollowEachOtherAfterAYearOf53Weeks() {
        WorkingPattern odd = pattern(time(MONDAY, "09:00", "17:00", WeekParity.ODD));
        WorkingPattern even = pattern(time(MONDAY, "09:00", "17:00", WeekParity.EVEN));

        assertThat(next(odd, "2026-12-28T18:00")).contains(LocalDateTime.parse("2027-01-04T09:00"));
        assertThat(next(even, "2026-12-21T18:00")).contains(LocalDateTime.parse("2027-01-11T09:00"));
    }

    @Test
    void goesOnPastMidnight() {
        WorkingPattern night = pattern(weekly(MONDAY, "22:00", "00:00"), weekly(TUESDAY, "00:00", "06:00"));

        assertThat(night.isWorkingAt(at("2026-11-23T23:59:59"))).isTrue();
        assertThat(night.isWorkingAt(at("2026-11-24T00:00"))).isTrue();
        assertThat(until(night, "2026-11-23T23:00")).contains(LocalDateTime.parse("2026-11-24T06:00"));
        assertThat(next(night, "2026-11-23T23:00")).contains(LocalDateTime.parse("2026-11-30T22:00"));
    }

    @Test
    void neverEndsWhenItIsAllDayEveryDay() {
        WorkingPattern always = new WorkingPattern(Arrays.stream(DayOfWeek.values())
                .map(day -> weekly(day, "00:00", "00:00"))
                .toList());

        assertThat(always.isWorkingAt(at("2026-11-23T00:00"))).isTrue();
        assertThat(until(always, "2026-11-23T10:00")).isEmpty();
        assertThat(next(always, "2026-11-23T10:00")).isEmpty();
    }

    @Test
    void knowsNothingWithoutTimes() {
        assertThat(WorkingPattern.none().worksOnAnyDay()).isFalse();
        assertThat(WorkingPattern.none().isWorkingAt(at("2026-11-23T10:00"))).isFalse();
        assertThat(next(WorkingPattern.none(), "2026-11-23T10:00")).isEmpty();
        assertThat(OFFICE.worksOnAnyDay()).isTrue();
    }

    @Property
    void worksUntilItsEndAndNotBetweenItsEndAndItsNextStart(
            @ForAll("patterns") WorkingPattern pattern, @ForAll("moments") Instant at) {
        Optional<Instant> end = pattern.until(at).map(moment -> moment.toInstant());
        Optional<Instant> start = pattern.next(at).map(moment -> moment.toInstant());

        assertThat(end.isPresent()).isEqualTo(pattern.isWorkingAt(at));
        end.ifPresent(
                moment -> assertThat(pattern.isWorkingAt(moment.minusNanos(1))).isTrue());
        end.ifPresent(moment -> assertThat(pattern.isWorkingAt(moment)).isFalse());
        assertThat(start.map(pattern::isWorkingAt)).contains(true);
        assertThat(start.map(moment -> pattern.isWorkingAt(moment.minusNanos(1))))
                .contains(false);
        Instant idle = end.orElse(at);
        start.ifPresent(moment -> Stream.iterate(idle, time -> time.plusSeconds(600))
                .takeWhile(time -> time.isBefore(moment))
                .forEach(time -> assertThat(pattern.isWorkingAt(time)).isFalse()));
    }

    @Provide
    Arbitrary<WorkingPattern> patterns() {
        Arbitrary<WorkingTime> time = Combinators.combine(
                        Arbitraries.of(DayOfWeek.class),
                        Arbitraries.integers().between(0, 47),
                        Arbitraries.integers().between(1, 48),
                        Arbitraries.of(WeekParity.class))
                .filter((day, from, length, week) -> from + length <= 48)
                .as((day, from, length, week) ->
                        new WorkingTime(day, halfHour(from), halfHour((from + length) % 48), week));
        return time.list()
                .ofMinSize(1)
                .ofMaxSize(6)
                .filter(WorkingPatternTest::isFreeOfOverlap)
                .map(WorkingPattern::new);
    }

    @Provide
    Arbitrary<Instant> moments() {
        long halfHoursInTwoYears = 2 * 365 * 48L;
        return Arbitraries.longs()
                .between(0, halfHoursInTwoYears)
                .map(halfHours -> Instant.parse("2026-01-01T00:00:00Z").plusSeconds(halfHours * 1800));
    }

    private static boolean isFreeOfOverlap(List<WorkingTime> times) {
        for (int i = 0; i < times.size(); i++) {
            if (times.subList(i + 1, times.size()).stream().anyMatch(times.get(i)::overlaps)) {
                return false;
            }
        }
        return true;
    }

    private static Optional<LocalDateTime> until(WorkingPattern pattern, String at) {
        return pattern.until(at(at)).map(end -> end.toLocalDateTime());
    }

    private static Optional<LocalDateTime> next(WorkingPattern pattern, String at) {
        return pattern.next(at(at)).map(start -> start.toLocalDateTime());
    }

    private static WorkingPattern pattern(WorkingTime... times) {
        return new WorkingPattern(List.of(times));
    }

    private static WorkingTime weekly(DayOfWeek day, String from, String until) {
        return WorkingTime.weekly(day, LocalTime.parse(from), LocalTime.parse(until));
    }

    private static WorkingTime time(DayOfWeek day, String from, String until, WeekParity week) {
        return new WorkingTime(day, LocalTime.parse(from), LocalTime.parse(until), week);
    }

    private static LocalTime halfHour(int number) {
        return LocalTime.MIDNIGHT.plusMinutes(30L * number);
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(PortalClock.ZONE).toInstant();
    }
}
