package nl.onskentons.phone;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.onskentons.common.PortalClock;
import nl.onskentons.directory.EntryId;
import nl.onskentons.phone.schedule.Period;
import nl.onskentons.phone.schedule.Reachability;

/** Who can serve what in whose place: whoever serves the same topic, or the one above it, also without hours of their own. */
final class ServedTopics {

    private static final Duration HALF_HOUR = Duration.ofMinutes(30);
    private static final int TWO_WEEKS = 14 * 48;

    private final Map<EntryId, List<Reachability>> rules;
    private final Map<TopicId, TopicId> parents;

    ServedTopics(Collection<Reachability> rules, Map<TopicId, TopicId> parents) {
        this.rules = rules.stream().collect(Collectors.groupingBy(Reachability::person));
        this.parents = Map.copyOf(parents);
    }

    /** The topics that somebody is called for on some of these days. */
    Set<TopicId> calledFor(EntryId person, Period days) {
        return called(person, days).map(Reachability::topic).collect(Collectors.toSet());
    }

    /** The topics that somebody is on the schedule for on some of these days, also those as a stand-in only. */
    Set<TopicId> scheduledFor(EntryId person, Period days) {
        return rules.getOrDefault(person, List.of()).stream()
                .filter(rule -> rule.validity().overlaps(days))
                .map(Reachability::topic)
                .collect(Collectors.toSet());
    }

    /** The topics of somebody that somebody else does not serve on all of these days. */
    Set<TopicId> missing(EntryId whose, EntryId standIn, Period days) {
        return called(whose, days)
                .filter(rule -> !isServed(rule.topic(), standIn, common(rule.validity(), days)))
                .map(Reachability::topic)
                .collect(Collectors.toSet());
    }

    /**
     * The half hours within a stretch of time at which somebody would be called, as far as two weeks ahead; whoever works at most
     * of them is at hand.
     */
    List<Instant> halfHours(EntryId person, Instant from, Instant until) {
        return Stream.iterate(from, at -> at.isBefore(until), at -> at.plus(HALF_HOUR))
                .limit(TWO_WEEKS)
                .filter(at -> worksAt(person, at))
                .toList();
    }

    /** Whether somebody has hours of their own at a moment, for whichever topic. */
    boolean worksAt(EntryId person, Instant at) {
        LocalDate date = LocalDate.ofInstant(at, PortalClock.ZONE);
        return rules.getOrDefault(person, List.of()).stream()
                .anyMatch(rule -> rule.validity().includes(date) && rule.hours().isWorkingAt(at));
    }

    private Stream<Reachability> called(EntryId person, Period days) {
        return rules.getOrDefault(person, List.of()).stream()
                .filter(rule -> rule.hours().worksOnAnyDay())
                .filter(rule -> rule.validity().overlaps(days));
    }

    private boolean isServed(TopicId topic, EntryId standIn, Period days) {
        Optional<TopicId> above = Optional.ofNullable(parents.get(topic));
        List<Period> served = rules.getOrDefault(standIn, List.of()).stream()
                .filter(rule -> rule.topic().equals(topic) || above.equals(Optional.of(rule.topic())))
                .map(Reachability::validity)
                .toList();
        LocalDate day = days.first();
        while (!day.isAfter(days.last())) {
            LocalDate from = day;
            Optional<LocalDate> last = served.stream()
                    .filter(period -> period.includes(from))
                    .map(Period::last)
                    .max(Comparator.naturalOrder());
            if (last.isEmpty()) {
                return false;
            }
            if (!last.get().isBefore(days.last())) {
                return true;
            }
            day = last.get().plusDays(1);
        }
        return true;
    }

    private static Period common(Period one, Period other) {
        return new Period(
                one.first().isAfter(other.first()) ? one.first() : other.first(),
                one.last().isBefore(other.last()) ? one.last() : other.last());
    }
}
