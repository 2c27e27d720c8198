package nl.onskentons.phone.schedule;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.onskentons.common.PortalClock;
import nl.onskentons.directory.EntryId;
import nl.onskentons.phone.TopicId;

/**
 * Who is called, read from the rules of the book for one moment: slowly, without stretches or boundaries. The resolver must
 * say the same.
 */
final class ByTheBook {

    private final Schedules made;

    ByTheBook(Schedules made) {
        this.made = made;
    }

    /** Precedence: temporary roster, absence and stand-in, rule; whoever is left is the last resort. */
    List<EntryId> ladder(TopicId topic, Instant at) {
        LocalDate date = LocalDate.ofInstant(at, PortalClock.ZONE);
        List<EntryId> turns = new ArrayList<>();
        Optional<Roster> roster = made.rosters.stream()
                .filter(each -> each.period().includes(date))
                .findFirst();
        if (roster.isPresent()) {
            duties(roster.get(), topic).stream()
                    .filter(duty -> duty.hours().isWorkingAt(at))
                    .map(Roster.Duty::person)
                    .forEach(turns::add);
        } else {
            rules(topic, date).stream()
                    .filter(rule -> rule.days().includes(made.kindOf(date)))
                    .filter(rule -> rule.hours().isWorkingAt(at))
                    .forEach(rule -> standing(rule.person(), at).ifPresent(turns::add));
        }
        List<EntryId> there = turns.stream()
                .distinct()
                .filter(person -> made.stateOf(person).there())
                .toList();
        List<EntryId> ladder = new ArrayList<>(there.stream()
                .filter(person -> made.stateOf(person).confirmed())
                .toList());
        there.stream().filter(person -> !ladder.contains(person)).forEach(ladder::add);
        return ladder;
    }

    private List<Roster.Duty> duties(Roster roster, TopicId topic) {
        for (Optional<TopicId> each : List.of(Optional.of(topic), above(topic), Optional.<TopicId>empty())) {
            List<Roster.Duty> duties = roster.duties().stream()
                    .filter(duty -> duty.topic().equals(each))
                    .sorted(Comparator.comparing(Roster.Duty::rank)
                            .thenComparing(duty -> duty.person().value()))
                    .toList();
            if (!duties.isEmpty()) {
                return duties;
            }
        }
        return List.of();
    }

    private List<Reachability> rules(TopicId topic, LocalDate date) {
        List<Reachability> own = made.rules.stream()
                .filter(rule -> rule.topic().equals(topic))
                .filter(rule -> rule.hours().worksOnAnyDay())
                .filter(rule -> rule.validity().includes(date))
                .sorted(Comparator.comparing(Reachability::rank)
                        .thenComparing(rule -> rule.person().value()))
                .toList();
        return own.isEmpty() && above(topic).isPresent() ? rules(above(topic).get(), date) : own;
    }

    private Optional<EntryId> standing(EntryId person, Instant at) {
        Optional<EntryId> now = Optional.of(person);
        for (int hops = 0; hops <= 2 && now.isPresent(); hops++) {
            Optional<Absence> absence = absence(now.get(), at);
            if (absence.isEmpty()) {
                return now;
            }
            now = absence.get().standIn();
        }
        return Optional.empty();
    }

    private Optional<Absence> absence(EntryId person, Instant at) {
        return made.absences.stream()
                .filter(each -> each.person().equals(person))
                .filter(each -> !each.from().isAfter(at) && each.until().isAfter(at))
                .max(Comparator.comparing(Absence::from).thenComparing(Absence::until));
    }

    private static Optional<TopicId> above(TopicId topic) {
        return topic.equals(Schedules.ONLINE_THREAT) ? Optional.of(Schedules.THREAT) : Optional.empty();
    }
}
