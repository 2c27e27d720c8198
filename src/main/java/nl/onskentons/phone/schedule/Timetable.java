package nl.onskentons.phone.schedule;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.onskentons.common.PortalClock;
import nl.onskentons.common.TimeStretch;
import nl.onskentons.directory.EntryId;
import nl.onskentons.phone.TopicId;
import nl.onskentons.school.DayKind;
import org.jspecify.annotations.Nullable;

/**
 * Who serves which topic of one school, at any moment: a temporary roster before absences and their stand-ins, those before
 * rules. It does not change; who has a number is for {@link Resolver}.
 *
 * @see <a href="file:docs/decisions/0008-one-resolver.md">decision 0008</a>
 */
public final class Timetable {

    private final Map<TopicId, TopicId> parents;
    private final Map<TopicId, List<Reachability>> rules;
    private final Absences absences;
    private final List<Roster> rosters;
    private final Function<LocalDate, DayKind> calendar;

    /**
     * @param parents the topic above each topic that has one
     * @param rosters of which no two have a day in common
     * @param calendar what each date is for the school
     */
    public Timetable(
            Map<TopicId, TopicId> parents,
            Collection<Reachability> rules,
            Collection<Absence> absences,
            Collection<Roster> rosters,
            Function<LocalDate, DayKind> calendar) {
        this.parents = Map.copyOf(parents);
        this.rules = rules.stream()
                .sorted(Comparator.comparing(Reachability::rank)
                        .thenComparing(rule -> rule.person().value()))
                .collect(Collectors.groupingBy(Reachability::topic, Collectors.toUnmodifiableList()));
        this.absences = new Absences(absences);
        this.rosters = List.copyOf(rosters);
        this.calendar = calendar;
    }

    /**
     * Who serves a topic from the day of this moment on, day by day without an end: the next stretch begins where one
     * ends, and a stretch never goes on past midnight.
     */
    public Stream<Stretch> from(TopicId topic, Instant at) {
        return Stream.iterate(date(at), date -> date.plusDays(1))
                .flatMap(date -> day(topic, date).stream())
                .dropWhile(stretch -> !stretch.until().isAfter(at));
    }

    /** The stretches of one date, in order; together they are the whole day. */
    public List<Stretch> day(TopicId topic, LocalDate date) {
        Instant start = date.atStartOfDay(PortalClock.ZONE).toInstant();
        Instant end = date.plusDays(1).atStartOfDay(PortalClock.ZONE).toInstant();
        Optional<Roster> roster = rosterOn(date);
        List<Hours> hours = roster.map(each -> hoursOf(each, topic, date)).orElseGet(() -> hoursByRule(topic, date));
        if (hours.isEmpty()) {
            return List.of(new Stretch(start, end, List.of()));
        }
        TreeSet<Instant> changes = new TreeSet<>(List.of(start, end));
        for (Hours each : hours) {
            changes.add(each.time().start());
            changes.add(each.time().end());
            if (roster.isEmpty()) {
                absences.changes(each.person(), each.time().start(), each.time().end(), changes::add);
            }
        }
        List<Stretch> stretches = new ArrayList<>();
        Instant from = start;
        for (Instant until : changes.subSet(start, false, end, true)) {
            append(stretches, new Stretch(from, until, turns(hours, from, roster.isPresent())));
            from = until;
        }
        return stretches;
    }

    /** Whether somebody serves a topic, or the topic above it, by a rule; a roster for everything says nothing about it. */
    public boolean isServed(TopicId topic) {
        return lineOf(topic)
                .flatMap(each -> rules.getOrDefault(each, List.of()).stream())
                .anyMatch(rule -> rule.hours().worksOnAnyDay());
    }

    /** The people who may come up for a topic within a stretch, also as the reason why somebody else does. */
    public Stream<EntryId> peopleOf(TopicId topic, TimeStretch stretch) {
        List<TopicId> line = lineOf(topic).toList();
        Period days = Period.of(stretch);
        Stream<EntryId> byRule = line.stream()
                .flatMap(each -> rules.getOrDefault(each, List.of()).stream())
                .filter(rule -> rule.validity().overlaps(days))
                .map(Reachability::person)
                .distinct()
                .flatMap(person -> absences.withStandIns(person, stretch));
        Stream<EntryId> byRoster = rosters.stream()
                .filter(roster -> roster.period().overlaps(days))
                .flatMap(roster -> roster.duties().stream())
                .filter(duty ->
                        duty.topic().isEmpty() || line.contains(duty.topic().get()))
                .map(Roster.Duty::person);
        return Stream.concat(byRule, byRoster).distinct();
    }

    /** The temporary roster that holds on a date. */
    public Optional<Roster> rosterOn(LocalDate date) {
        for (Roster roster : rosters) {
            if (roster.period().includes(date)) {
                return Optional.of(roster);
            }
        }
        return Optional.empty();
    }

    /** Somebody's hours on a date. */
    private record Hours(EntryId person, TimeStretch time) {}

    private List<Hours> hoursOf(Roster roster, TopicId topic, LocalDate date) {
        return Stream.concat(lineOf(topic).map(Optional::of), Stream.of(Optional.<TopicId>empty()))
                .map(each -> roster.duties().stream()
                        .filter(duty -> duty.topic().equals(each))
                        .sorted(Comparator.comparing(Roster.Duty::rank)
                                .thenComparing(duty -> duty.person().value()))
                        .toList())
                .filter(duties -> !duties.isEmpty())
                .findFirst()
                .orElse(List.of())
                .stream()
                .flatMap(duty -> duty.hours().on(date).stream().map(time -> new Hours(duty.person(), time)))
                .toList();
    }

    private List<Hours> hoursByRule(TopicId topic, LocalDate date) {
        List<Reachability> valid = rulesOn(topic, date);
        List<Hours> hours = new ArrayList<>();
        if (!valid.isEmpty()) {
            DayKind day = calendar.apply(date);
            for (Reachability rule : valid) {
                if (rule.days().includes(day)) {
                    rule.hours().on(date).forEach(time -> hours.add(new Hours(rule.person(), time)));
                }
            }
        }
        return hours;
    }

    /** The rules of the topic itself on this date; when it has none, those of the topic above it. */
    private List<Reachability> rulesOn(TopicId topic, LocalDate date) {
        List<Reachability> valid = new ArrayList<>();
        for (@Nullable TopicId each = topic; each != null && valid.isEmpty(); each = parents.get(each)) {
            for (Reachability rule : rules.getOrDefault(each, List.of())) {
                if (rule.hours().worksOnAnyDay() && rule.validity().includes(date)) {
                    valid.add(rule);
                }
            }
        }
        return valid;
    }

    /** The topic itself, then the one above it. */
    private Stream<TopicId> lineOf(TopicId topic) {
        return Stream.iterate(Optional.of(topic), Optional::isPresent, each -> each.map(parents::get))
                .flatMap(Optional::stream);
    }

    private List<Turn> turns(List<Hours> hours, Instant at, boolean byRoster) {
        List<Turn> turns = new ArrayList<>();
        for (Hours each : hours) {
            if (each.time().contains(at)) {
                Optional<Turn> turn =
                        byRoster ? Optional.of(Turn.byRoster(each.person())) : absences.turnOf(each.person(), at);
                turn.filter(one ->
                                turns.stream().noneMatch(other -> other.person().equals(one.person())))
                        .ifPresent(turns::add);
            }
        }
        return List.copyOf(turns);
    }

    private static void append(List<Stretch> stretches, Stretch next) {
        if (!stretches.isEmpty() && stretches.getLast().turns().equals(next.turns())) {
            Stretch last = stretches.removeLast();
            stretches.add(new Stretch(last.from(), next.until(), next.turns()));
        } else {
            stretches.add(next);
        }
    }

    private static LocalDate date(Instant at) {
        return LocalDate.ofInstant(at, PortalClock.ZONE);
    }
}
