package nl.onskentons.phone.schedule;

import static nl.onskentons.phone.schedule.Schedules.ANNA;
import static nl.onskentons.phone.schedule.Schedules.BRAM;
import static nl.onskentons.phone.schedule.Schedules.THREAT;
import static nl.onskentons.phone.schedule.Schedules.TRUANCY;
import static nl.onskentons.phone.schedule.Schedules.moment;
import static nl.onskentons.phone.schedule.Schedules.office;
import static nl.onskentons.phone.schedule.Schedules.weekdays;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.onskentons.common.PortalClock;
import nl.onskentons.common.TimeStretch;
import nl.onskentons.phone.TopicId;
import nl.onskentons.school.DayKind;
import org.junit.jupiter.api.Test;

class GapsTest {

    private final Schedules schedule = new Schedules();

    @Test
    void findsWhatNobodyServesWhileTheSchoolIsOpen() {
        schedule.rule(TRUANCY, ANNA, 1, weekdays("08:00", "12:00"))
                .rule(TRUANCY, BRAM, 1, weekdays("13:00", "17:00"))
                .day("2026-11-25", DayKind.SCHOOL_HOLIDAY);

        assertThat(gaps().of(TRUANCY, days("2026-11-24", "2026-11-26")))
                .containsExactly(
                        gap("2026-11-24T12:00", "2026-11-24T13:00"), gap("2026-11-26T12:00", "2026-11-26T13:00"));
    }

    @Test
    void countsWhoseNumberWasNeverConfirmedAsSomebodyAndWhoIsGoneAsNobody() {
        schedule.rule(TRUANCY, ANNA, 1, office()).state(ANNA, new PersonState(true, false));
        assertThat(gaps().of(TRUANCY, days("2026-11-24", "2026-11-24"))).isEmpty();

        schedule.state(ANNA, PersonState.GONE);
        assertThat(gaps().of(TRUANCY, days("2026-11-24", "2026-11-24")))
                .containsExactly(gap("2026-11-24T08:00", "2026-11-24T17:00"));
    }

    @Test
    void saysWhenNobodyIsThereForAnything() {
        schedule.rule(TRUANCY, ANNA, 1, weekdays("08:00", "15:00")).rule(THREAT, BRAM, 1, weekdays("09:00", "16:00"));

        assertThat(gaps().ofAll(List.of(TRUANCY, THREAT), days("2026-11-24", "2026-11-24")))
                .containsExactly(gap("2026-11-24T16:00", "2026-11-24T17:00"));
    }

    @Property(tries = 40)
    void holdsNoInstantAtWhichSomebodyServes(@ForAll long seed) {
        Schedules made = RandomSchedules.of(seed);
        Gaps gaps = new Gaps(made.resolver(), office(), made::kindOf);
        ByTheBook book = new ByTheBook(made);
        Random random = new Random(seed);
        TopicId topic = RandomSchedules.TOPICS.get(random.nextInt(RandomSchedules.TOPICS.size()));
        Period period = new Period(RandomSchedules.FIRST, RandomSchedules.FIRST.plusDays(200));
        List<TimeStretch> found = gaps.of(topic, period);
        for (int i = 0; i < 200; i++) {
            Instant at = moment("2026-10-01T00:00").plusSeconds(random.nextInt(200 * 86_400));
            LocalDate date = LocalDate.ofInstant(at, PortalClock.ZONE);
            boolean open = made.kindOf(date) == DayKind.SCHOOL_DAY && office().isWorkingAt(at);

            assertThat(found.stream().anyMatch(gap -> gap.contains(at)))
                    .as("%s", at)
                    .isEqualTo(open && book.ladder(topic, at).isEmpty());
        }
    }

    private Gaps gaps() {
        return new Gaps(schedule.resolver(), office(), schedule::kindOf);
    }

    private static Period days(String first, String last) {
        return new Period(LocalDate.parse(first), LocalDate.parse(last));
    }

    private static TimeStretch gap(String from, String until) {
        return new TimeStretch(moment(from), moment(until));
    }
}
