package nl.onskentons.directory.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.onskentons.common.WeekParity;
import nl.onskentons.common.WorkingPattern;
import nl.onskentons.common.WorkingTime;

class WeekHoursTest {

    private static final int QUARTERS_A_DAY = 96;

    @Property(tries = 200)
    void readsBackWhatItWrote(@ForAll("hours") WorkingPattern hours) {
        String text = WeekHours.format(hours);

        assertThat(
                        text.isEmpty()
                                ? WorkingPattern.none()
                                : WeekHours.parse(text).orElseThrow())
                .isEqualTo(hours);
    }

    @Example
    void readsWhatPeopleWrite() {
        assertThat(WeekHours.parse("Ma 8.30 - 17.00, di 9:00\u201312:00 a-week"))
                .contains(new WorkingPattern(List.of(
                        WorkingTime.weekly(DayOfWeek.MONDAY, LocalTime.of(8, 30), LocalTime.of(17, 0)),
                        new WorkingTime(DayOfWeek.TUESDAY, LocalTime.of(9, 0), LocalTime.of(12, 0), WeekParity.ODD))));
    }

    @Example
    void makesNothingOfOtherTexts() {
        assertThat(List.of("op afspraak", "ma", "ma 17:00-8:30", "ma 25:00-26:00", "ma 8:00-12:00; ma 9:00-10:00", ";"))
                .allSatisfy(text -> assertThat(WeekHours.parse(text)).isEmpty());
    }

    /** Per day at most one stretch in every week, or one in each of two alternating weeks. */
    @Provide
    static Arbitrary<WorkingPattern> hours() {
        Arbitrary<Integer> begins = Arbitraries.integers().between(0, QUARTERS_A_DAY - 1);
        return Combinators.combine(Arbitraries.of(DayOfWeek.class), Arbitraries.of(WeekParity.class), begins, begins)
                .as((day, week, one, other) -> new WorkingTime(
                        day, time(Math.min(one, other)), time((Math.max(one, other) + 1) % QUARTERS_A_DAY), week))
                .list()
                .uniqueElements(WorkingTime::day)
                .ofMaxSize(7)
                .map(WorkingPattern::new);
    }

    private static LocalTime time(int quarter) {
        return LocalTime.of(quarter / 4, quarter % 4 * 15);
    }
}
