package nl.onskentons.surveillance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.onskentons.common.Rejection;
import nl.onskentons.common.WeekParity;
import nl.onskentons.directory.EntryId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DutySlotDetailsTest {

    private static final DutySlotDetails HALL =
            DutySlotDetails.weekly(DayOfWeek.TUESDAY, LocalTime.of(10, 15), LocalTime.of(10, 30), "aula");

    @ParameterizedTest
    @CsvSource({
        "10:15, 10:15, aula, 1, until",
        "10:30, 10:15, aula, 1, until",
        "10:15, 10:30, ' ', 1, place",
        "10:15, 10:30, aula, 0, needed",
        "10:15, 10:30, aula, 5, needed",
        "10:15, 10:30, aula, 4, "
    })
    void refusesWhatIsNoTurn(LocalTime from, LocalTime until, String place, int needed, @Nullable String field) {
        assertThat(DutySlotDetails.weekly(DayOfWeek.MONDAY, from, until, place)
                        .needing(needed)
                        .problems())
                .extracting(Rejection::field)
                .isEqualTo(Optional.ofNullable(field).map(Optional::of).stream().toList());
    }

    @ParameterizedTest
    @CsvSource({"60, 0", "61, 1"})
    void refusesALongPlace(int length, int problems) {
        assertThat(DutySlotDetails.weekly(DayOfWeek.MONDAY, LocalTime.of(8, 0), LocalTime.of(9, 0), "x".repeat(length))
                        .problems())
                .hasSize(problems);
    }

    @Test
    void refusesAPeriodThatEndsBeforeItBegins() {
        LocalDate day = LocalDate.parse("2026-12-01");

        assertThat(HALL.between(day, day).problems()).isEmpty();
        assertThat(HALL.between(day, day.minusDays(1)).problems())
                .extracting(Rejection::field)
                .containsExactly(Optional.of("last"));
    }

    @Test
    void refusesMorePeopleThanFitAndKeepsEachOnce() {
        EntryId one = EntryId.random();
        EntryId[] nine = IntStream.range(0, 9).mapToObj(i -> EntryId.random()).toArray(EntryId[]::new);

        assertThat(HALL.by(one, one).people()).containsExactly(one);
        assertThat(HALL.by(nine).problems()).extracting(Rejection::field).containsExactly(Optional.of("people"));
    }

    @ParameterizedTest(name = "{0} {1}-{2} {3}: {4}")
    @CsvSource({
        "TUESDAY, 10:20, 10:25, EVERY, true",
        "TUESDAY, 10:29, 11:00, EVERY, true",
        "TUESDAY, 10:30, 11:00, EVERY, false",
        "TUESDAY, 10:00, 10:15, EVERY, false",
        "MONDAY, 10:15, 10:30, EVERY, false",
        "TUESDAY, 10:15, 10:30, EVEN, false",
        "TUESDAY, 10:15, 10:30, ODD, true"
    })
    void knowsWhenNobodyCanDoBoth(DayOfWeek day, LocalTime from, LocalTime until, WeekParity week, boolean both) {
        DutySlotDetails odd = HALL.in(WeekParity.ODD);
        DutySlotDetails other =
                DutySlotDetails.weekly(day, from, until, "plein").in(week);

        assertThat(odd.overlaps(other)).isEqualTo(both);
        assertThat(other.overlaps(odd)).isEqualTo(both);
    }

    @Test
    void whatHoldsAtOtherTimesOfTheYearIsNotInTheWay() {
        LocalDate day = LocalDate.parse("2026-12-01");
        DutySlotDetails before = HALL.between(day.minusDays(9), day);
        DutySlotDetails after = HALL.between(day.plusDays(1), day.plusDays(9));

        assertThat(before.overlaps(after)).isFalse();
        assertThat(after.overlaps(before)).isFalse();
        assertThat(before.overlaps(HALL.between(day, day.plusDays(9)))).isTrue();
        assertThat(before.overlaps(HALL)).isTrue();
    }

    @Test
    void isOnItsDaysAlone() {
        LocalDate tuesday = LocalDate.parse("2026-12-01");
        DutySlotDetails oneWeek = HALL.between(tuesday, tuesday);

        assertThat(oneWeek.isOn(tuesday)).isTrue();
        assertThat(oneWeek.isOn(tuesday.plusWeeks(1))).isFalse();
        assertThat(oneWeek.isOn(tuesday.minusWeeks(1))).isFalse();
        assertThat(HALL.isOn(tuesday.plusDays(1))).isFalse();
        assertThat(HALL.in(WeekParity.EVEN).isOn(tuesday)).isFalse();
    }
}
