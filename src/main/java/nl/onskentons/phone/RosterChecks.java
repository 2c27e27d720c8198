package nl.onskentons.phone;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.onskentons.common.PortalClock;
import nl.onskentons.common.Rejection;
import nl.onskentons.common.SchoolId;
import nl.onskentons.directory.CallCard;
import nl.onskentons.directory.CallCards;
import nl.onskentons.directory.EntryId;
import nl.onskentons.phone.schedule.Resolver;
import nl.onskentons.phone.schedule.Roster;
import nl.onskentons.phone.schedule.Timetable;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is wrong with a temporary roster, as far as it alone does not know. */
@Component
class RosterChecks {

    private static final int MAX_YEARS_AHEAD = 3;

    private final TemporaryRosters rosters;
    private final CallTopics topics;
    private final CallCards cards;
    private final Timetables timetables;
    private final Clock clock;

    RosterChecks(TemporaryRosters rosters, CallTopics topics, CallCards cards, Timetables timetables, Clock clock) {
        this.rosters = rosters;
        this.topics = topics;
        this.cards = cards;
        this.timetables = timetables;
        this.clock = clock;
    }

    List<Rejection> problems(RosterId id, SchoolId school, RosterDetails details) {
        List<Rejection> problems = new ArrayList<>();
        if (details.period().last().isBefore(PortalClock.today(clock))) {
            problems.add(Rejection.ofField("last", "rejection.phone.roster.over"));
        }
        if (details.period().last().isAfter(PortalClock.today(clock).plusYears(MAX_YEARS_AHEAD))) {
            problems.add(Rejection.ofField(
                    "first",
                    "rejection.phone.roster.far",
                    String.valueOf(details.period().first().getYear()),
                    MAX_YEARS_AHEAD));
            return problems;
        }
        rosters.findNotOver(school, details.period().first()).stream()
                .filter(other -> !other.id().equals(id))
                .filter(other -> other.period().overlaps(details.period()))
                .findFirst()
                .ifPresent(other ->
                        problems.add(Rejection.ofField("first", "rejection.phone.roster.overlaps", other.name())));
        problems.addAll(dutyProblems(school, details.duties()));
        if (problems.isEmpty()
                && !details.gapsAccepted()
                && gaps(school, details).hasGaps()) {
            problems.add(Rejection.ofField("gapsAccepted", "rejection.phone.roster.gaps"));
        }
        return problems;
    }

    GapReport gaps(SchoolId school, RosterDetails details) {
        SchoolTimetable timetable = timetables.current(school);
        Timetable alone = new Timetable(
                SchoolTimetable.parents(List.copyOf(timetable.topics().values())),
                List.of(),
                List.of(),
                List.of(new Roster(details.period(), details.duties())),
                timetable.calendar());
        Resolver resolver = new Resolver(alone, Answers.states(cards(school, details.duties())));
        GapFinder finder = new GapFinder(timetable, resolver, date -> true, date -> false);
        return new GapReport(
                timetable.topics().values().stream()
                        .map(topic -> finder.of(topic, details.period()))
                        .toList(),
                finder.totalOfRoster(details.period()));
    }

    private List<Rejection> dutyProblems(SchoolId school, List<Roster.Duty> duties) {
        List<Rejection> problems = new ArrayList<>();
        Set<TopicId> known =
                topics.of(Set.of(school)).stream().map(TopicLine::id).collect(Collectors.toSet());
        Map<EntryId, CallCard> called = cards(school, duties);
        for (int place = 0; place < duties.size(); place++) {
            Roster.Duty duty = duties.get(place);
            if (duty.topic().filter(topic -> !known.contains(topic)).isPresent()) {
                problems.add(Rejection.ofField("topic" + place, "rejection.phone.roster.topic"));
            }
            String person = "person" + place;
            personProblem(called.get(duty.person()))
                    .map(problem -> problem.inField(person))
                    .ifPresent(problems::add);
            if (duties.subList(0, place).stream().anyMatch(other -> isTwice(other, duty))) {
                problems.add(Rejection.ofField("hours" + place, "rejection.phone.rule.twice"));
            }
        }
        return problems;
    }

    private Map<EntryId, CallCard> cards(SchoolId school, List<Roster.Duty> duties) {
        Set<EntryId> people = duties.stream().map(Roster.Duty::person).collect(Collectors.toSet());
        return people.isEmpty() ? Map.of() : cards.of(school, people);
    }

    private static Optional<Rejection> personProblem(@Nullable CallCard card) {
        if (card == null || !card.isThere()) {
            return Optional.of(Rejection.of("rejection.phone.rule.notHere"));
        }
        return card.numbers().isEmpty()
                ? Optional.of(Rejection.of("rejection.phone.rule.noNumber", card.name()))
                : Optional.empty();
    }

    private static boolean isTwice(Roster.Duty one, Roster.Duty other) {
        return one.person().equals(other.person())
                && one.topic().equals(other.topic())
                && one.hours().times().stream()
                        .anyMatch(time -> other.hours().times().stream().anyMatch(time::overlaps));
    }
}
