package nl.onskentons.phone;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.onskentons.common.WorkingPattern;
import nl.onskentons.common.WorkingTime;
import nl.onskentons.directory.EntryId;
import nl.onskentons.phone.StandInChains.Link;
import nl.onskentons.phone.schedule.Absence;
import nl.onskentons.phone.schedule.DaysServed;
import nl.onskentons.phone.schedule.Period;
import nl.onskentons.phone.schedule.PersonState;
import nl.onskentons.phone.schedule.Reachability;
import nl.onskentons.phone.schedule.Resolver;
import nl.onskentons.phone.schedule.Rung;
import nl.onskentons.phone.schedule.Timetable;
import nl.onskentons.school.DayKind;

/** What holds after any reports, changes, cancellations and refusals, as long as each was accepted when it was made. */
class StandInChainsPropertiesTest {

    private static final Instant START = Instant.parse("2026-11-23T00:00:00Z");
    private static final int HOURS = 120;
    private static final TopicId TOPIC = new TopicId(new UUID(1, 1));
    private static final List<EntryId> PEOPLE = IntStream.range(1, 7)
            .mapToObj(number -> new EntryId(new UUID(7, number)))
            .toList();

    private final List<Link> links = new ArrayList<>();

    @Property(tries = 400)
    void noChainIsLongerThanTwoAndNoLoopExistsAtAnyInstant(@ForAll long seed) {
        Random random = new Random(seed);
        for (int step = 0; step < 40; step++) {
            happen(random);
        }
        for (Instant at : moments()) {
            for (EntryId person : PEOPLE) {
                assertThat(stepsFrom(person, at)).as("%s at %s", person, at).isLessThanOrEqualTo(2);
            }
        }
    }

    @Property(tries = 200)
    void theResolverNeverNamesWhoIsAbsentAndFindsWhoeverStandsIn(@ForAll long seed) {
        Random random = new Random(seed);
        for (int step = 0; step < 40; step++) {
            happen(random);
        }
        Resolver resolver = resolver();
        for (Instant at : moments()) {
            List<EntryId> called = resolver.resolve(TOPIC, at).ladder().stream()
                    .map(Rung::person)
                    .toList();
            assertThat(called).noneMatch(person -> absence(person, at).isPresent());
            for (EntryId person : PEOPLE) {
                last(person, at).ifPresent(there -> assertThat(called).contains(there));
            }
        }
    }

    /** Somebody reports, changes, cancels, or refuses to stand in; what is not accepted does not happen. */
    private void happen(Random random) {
        int what = random.nextInt(10);
        if (what < 7 || links.isEmpty()) {
            report(random, new AbsenceId(new UUID(9, random.nextLong())));
        } else {
            Link old = links.get(random.nextInt(links.size()));
            if (what == 7) {
                links.remove(old);
            } else if (what == 8) {
                links.remove(old);
                links.add(new Link(old.id(), old.person(), old.from(), old.until(), Optional.empty()));
            } else {
                report(random, old.id());
            }
        }
    }

    private void report(Random random, AbsenceId id) {
        Optional<Link> old = links.stream().filter(link -> link.id().equals(id)).findFirst();
        EntryId person = old.map(Link::person).orElseGet(() -> PEOPLE.get(random.nextInt(PEOPLE.size())));
        Instant from = START.plus(Duration.ofHours(random.nextInt(HOURS)));
        Instant until = from.plus(Duration.ofHours(1 + random.nextInt(HOURS / 2)));
        Optional<EntryId> standIn = Optional.of(PEOPLE.get(random.nextInt(PEOPLE.size())))
                .filter(other -> !other.equals(person) && random.nextInt(6) > 0);
        Link wanted = new Link(id, person, from, until, standIn);
        boolean overlaps = links.stream()
                .filter(link -> !link.id().equals(id) && link.person().equals(person))
                .anyMatch(link -> link.from().isBefore(until) && from.isBefore(link.until()));
        if (!overlaps && new StandInChains(links).problem(wanted).isEmpty()) {
            old.ifPresent(links::remove);
            links.add(wanted);
        }
    }

    /** How many stand-ins in a row; more than there are people in a loop. */
    private int stepsFrom(EntryId person, Instant at) {
        int steps = 0;
        Optional<EntryId> next = absence(person, at).flatMap(Link::standIn);
        while (next.isPresent() && steps <= PEOPLE.size()) {
            steps++;
            next = absence(next.get(), at).flatMap(Link::standIn);
        }
        return steps;
    }

    /** Who is there at the end of the row; empty when that is nobody. */
    private Optional<EntryId> last(EntryId person, Instant at) {
        EntryId now = person;
        Optional<Link> absence = absence(now, at);
        while (absence.isPresent()) {
            if (absence.get().standIn().isEmpty()) {
                return Optional.empty();
            }
            now = absence.get().standIn().get();
            absence = absence(now, at);
        }
        return Optional.of(now);
    }

    private Optional<Link> absence(EntryId person, Instant at) {
        return links.stream()
                .filter(link -> link.person().equals(person) && link.contains(at))
                .findFirst();
    }

    private Set<Instant> moments() {
        Set<Instant> moments = new HashSet<>();
        links.forEach(link -> {
            moments.add(link.from());
            moments.add(link.until().minusSeconds(1));
        });
        return moments;
    }

    /** Everybody serves the topic at every hour. */
    private Resolver resolver() {
        WorkingPattern always = new WorkingPattern(Arrays.stream(DayOfWeek.values())
                .map(day -> WorkingTime.weekly(day, LocalTime.MIDNIGHT, LocalTime.MIDNIGHT))
                .toList());
        List<Reachability> rules = PEOPLE.stream()
                .sorted(Comparator.comparing(EntryId::value))
                .map(person -> new Reachability(TOPIC, person, 0, always, DaysServed.EVERY_DAY, Period.always()))
                .toList();
        List<Absence> absences = links.stream()
                .map(link -> new Absence(link.person(), link.from(), link.until(), link.standIn()))
                .toList();
        Timetable timetable =
                new Timetable(Map.of(), rules, absences, List.of(), (LocalDate date) -> DayKind.SCHOOL_DAY);
        return new Resolver(timetable, person -> PersonState.CALLABLE);
    }
}
