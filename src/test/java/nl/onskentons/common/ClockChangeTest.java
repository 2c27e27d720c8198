package nl.onskentons.common;

import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Working times in the two nights in which the clocks change: 29 March and 25 October 2026. */
class ClockChangeTest {

    @Test
    void losesTheHourThatTheClocksSkip() {
        WorkingPattern night = pattern(weekly(SUNDAY, "01:00", "02:30"), weekly(SUNDAY, "02:30", "05:00"));

        assertThat(night.isWorkingAt(instant("2026-03-29T01:59:59+01:00"))).isTrue();
        assertThat(night.isWorkingAt(instant("2026-03-29T03:00:00+02:00"))).isTrue();
        assertThat(lengthOfWork(night, "2026-03-29T01:00:00+01:00")).isEqualTo(Duration.ofHours(3));
        assertThat(pattern(weekly(SUNDAY, "02:10", "02:50")).isWorkingAt(instant("2026-03-29T03:20:00+02:00")))
                .isFalse();
        assertThat(next(pattern(weekly(SUNDAY, "02:10", "02:50")))).contains(LocalDateTime.parse("2026-04-05T02:10"));
        assertThat(next(pattern(weekly(SUNDAY, "02:30", "04:00")))).contains(LocalDateTime.parse("2026-03-29T03:00"));
    }

    @Test
    void countsTheHourThatComesTwice() {
        WorkingPattern night = pattern(weekly(SUNDAY, "01:00", "02:30"), weekly(SUNDAY, "02:30", "05:00"));

        assertThat(lengthOfWork(night, "2026-10-25T01:00:00+02:00")).isEqualTo(Duration.ofHours(5));
        assertThat(night.isWorkingAt(instant("2026-10-25T02:10:00+01:00"))).isTrue();
    }

    @Test
    void endsAtTheFirstOfTwoEqualTimes() {
        WorkingPattern evening = pattern(weekly(SATURDAY, "20:00", "00:00"), weekly(SUNDAY, "00:00", "02:30"));

        assertThat(evening.isWorkingAt(instant("2026-10-25T02:29:59+02:00"))).isTrue();
        assertThat(evening.isWorkingAt(instant("2026-10-25T02:30:00+02:00"))).isFalse();
        assertThat(evening.isWorkingAt(instant("2026-10-25T02:10:00+01:00"))).isFalse();
        assertThat(lengthOfWork(evening, "2026-10-24T20:00:00+02:00")).isEqualTo(Duration.ofMinutes(390));
    }

    private static Duration lengthOfWork(WorkingPattern pattern, String start) {
        return Duration.between(
                instant(start), pattern.until(instant(start)).orElseThrow().toInstant());
    }

    private static Optional<LocalDateTime> next(WorkingPattern pattern) {
        return pattern.next(instant("2026-03-28T12:00:00+01:00")).map(start -> start.toLocalDateTime());
    }

    private static WorkingPattern pattern(WorkingTime... times) {
        return new WorkingPattern(List.of(times));
    }

    private static WorkingTime weekly(DayOfWeek day, String from, String until) {
        return WorkingTime.weekly(day, LocalTime.parse(from), LocalTime.parse(until));
    }

    private static Instant instant(String withOffset) {
        return OffsetDateTime.parse(withOffset).toInstant();
    }
}
