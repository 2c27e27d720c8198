package nl.onskentons.phone.schedule;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import nl.onskentons.common.PortalClock;
import nl.onskentons.common.WeekParity;
import nl.onskentons.common.WorkingPattern;
import nl.onskentons.common.WorkingTime;
import nl.onskentons.directory.EntryId;
import nl.onskentons.phone.TopicId;
import nl.onskentons.school.DayKind;

/**
 * Schedules over two years with everything in them at once: A/B weeks, nights, absences with and without a stand-in, rosters,
 * holidays. The two years hold a year of 53 weeks, a leap day and four nights in which the clocks change.
 */
public final class RandomSchedules {

    public static final LocalDate FIRST = LocalDate.parse("2026-10-01");
    public static final LocalDate LAST = LocalDate.parse("2028-09-30");
    public static final List<TopicId> TOPICS =
            List.of(Schedules.TRUANCY, Schedules.THREAT, Schedules.ONLINE_THREAT, Schedules.topic(4));

    private static final int PEOPLE = 8;

    private final Random random;
    private final Schedules made = new Schedules();

    private RandomSchedules(long seed) {
        random = new Random(seed);
    }

    public static Schedules of(long seed) {
        return new RandomSchedules(seed).make();
    }

    /** Moments that matter: around changes of the clocks, the turn of a year, a leap day, and anywhere. */
    public static Instant moment(Random random) {
        List<LocalDate> telling = List.of(
                LocalDate.parse("2026-10-25"),
                LocalDate.parse("2027-03-28"),
                LocalDate.parse("2027-10-31"),
                LocalDate.parse("2028-03-26"),
                LocalDate.parse("2026-12-31"),
                LocalDate.parse("2028-02-29"));
        LocalDate date = random.nextInt(3) == 0
                ? telling.get(random.nextInt(telling.size()))
                : FIRST.plusDays(random.nextInt((int) (LAST.toEpochDay() - FIRST.toEpochDay())));
        return date.atStartOfDay(PortalClock.ZONE).toInstant().plusSeconds(random.nextInt(24 * 3600));
    }

    private Schedules make() {
        for (int i = 0; i < 12; i++) {
            made.rule(new Reachability(topic(), person(), random.nextInt(3), hours(), days(), validity()));
        }
        for (int i = 0; i < 30; i++) {
            Instant from = moment(random);
            made.absences.add(new Absence(
                    person(), from, from.plusSeconds(60L + random.nextInt(30 * 24 * 3600)), optional(person(), 3)));
        }
        LocalDate start = FIRST.plusDays(random.nextInt(60));
        for (int i = 0; i < 6; i++) {
            LocalDate end = start.plusDays(random.nextInt(20));
            made.rosters.add(new Roster(new Period(start, end), duties()));
            start = end.plusDays(1 + random.nextInt(150));
        }
        for (int i = 0; i < 150; i++) {
            made.days.put(FIRST.plusDays(random.nextInt(730)), DayKind.values()[random.nextInt(4)]);
        }
        for (int i = 1; i <= PEOPLE; i++) {
            made.state(Schedules.person(i), new PersonState(random.nextInt(8) > 0, random.nextInt(4) > 0));
        }
        return made;
    }

    private List<Roster.Duty> duties() {
        List<Roster.Duty> duties = new ArrayList<>();
        for (int i = random.nextInt(5); i > 0; i--) {
            duties.add(new Roster.Duty(optional(topic(), 2), person(), random.nextInt(3), hours()));
        }
        return duties;
    }

    private WorkingPattern hours() {
        List<WorkingTime> times = new ArrayList<>();
        for (int i = random.nextInt(9); i > 0; i--) {
            int from = random.nextInt(96);
            int until = from + 1 + random.nextInt(96 - from);
            WorkingTime time = new WorkingTime(
                    DayOfWeek.of(1 + random.nextInt(7)),
                    LocalTime.ofSecondOfDay(from * 900L),
                    LocalTime.ofSecondOfDay(until % 96 * 900L),
                    WeekParity.values()[random.nextInt(3)]);
            if (times.stream().noneMatch(time::overlaps)) {
                times.add(time);
            }
        }
        return new WorkingPattern(times);
    }

    private Period validity() {
        if (random.nextBoolean()) {
            return Period.always();
        }
        LocalDate first = FIRST.plusDays(random.nextInt(500));
        return new Period(first, random.nextBoolean() ? LocalDate.MAX : first.plusDays(random.nextInt(300)));
    }

    private DaysServed days() {
        return DaysServed.values()[random.nextInt(3)];
    }

    private TopicId topic() {
        return TOPICS.get(random.nextInt(TOPICS.size() - 1));
    }

    private EntryId person() {
        return Schedules.person(1 + random.nextInt(PEOPLE));
    }

    private <T> Optional<T> optional(T value, int oneInSo) {
        return random.nextInt(oneInSo) == 0 ? Optional.empty() : Optional.of(value);
    }
}
