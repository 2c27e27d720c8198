package nl.onskentons.phone;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.onskentons.access.CurrentUser;
import nl.onskentons.common.Rejection;
import nl.onskentons.common.SchoolId;
import nl.onskentons.directory.EntryId;
import nl.onskentons.phone.AbsenceOutcome.InRoster;
import org.springframework.stereotype.Component;

/** What is refused of an absence, and what has to be said about it. */
@Component
class AbsenceRules {

    private static final List<String> ORDER = List.of("person", "from", "until", "standIn", "nobodyBecause");

    private final ReportedAbsences absences;
    private final ScheduleRules rules;
    private final TemporaryRosters rosters;
    private final StandIns standIns;
    private final PhoneRevisions revisions;
    private final CardNames names;
    private final CurrentUser currentUser;
    private final Clock clock;

    AbsenceRules(
            ReportedAbsences absences,
            ScheduleRules rules,
            TemporaryRosters rosters,
            StandIns standIns,
            PhoneRevisions revisions,
            CardNames names,
            CurrentUser currentUser,
            Clock clock) {
        this.absences = absences;
        this.rules = rules;
        this.rosters = rosters;
        this.standIns = standIns;
        this.revisions = revisions;
        this.names = names;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** Everything that is refused, in the order of the fields. */
    List<Rejection> problems(AbsenceId id, AbsenceDetails details) {
        List<Rejection> problems = new ArrayList<>(details.problems());
        UUID person = details.person().value();
        if (rules.findSchoolsOf(Set.of(person)).isEmpty()) {
            problems.add(Rejection.ofField(
                    "person",
                    "rejection.phone.absence.notOnSchedule",
                    names.of(Set.of(details.person())).getOrDefault(details.person(), "…")));
        }
        if (details.lasts() && !details.end().isAfter(clock.instant())) {
            problems.add(Rejection.ofField("until", "rejection.phone.absence.over"));
        } else if (details.lasts() && details.isFarFrom(clock.instant())) {
            problems.add(Rejection.ofField("from", "rejection.phone.absence.far", AbsenceDetails.MAX_DAYS_AHEAD));
        } else if (details.lasts()) {
            absences.findOverlapping(Set.of(person), details.start(), details.end()).stream()
                    .filter(other -> !other.id().equals(id))
                    .findFirst()
                    .map(other -> Rejection.ofField(
                            "from",
                            "rejection.phone.absence.twice",
                            other.details().period()))
                    .ifPresent(problems::add);
            problems.addAll(standIns.problems(id, details));
        }
        problems.sort(
                Comparator.comparing(problem -> ORDER.indexOf(problem.field().orElse(""))));
        return problems;
    }

    /**
     * Whoever changes the schedules that these people are on waits from here on, also those where they only stand in, so that
     * what is read after it stays true until the end of the transaction.
     */
    void lock(Collection<EntryId> people) {
        Set<UUID> concerned = new HashSet<>();
        Set<UUID> next = new HashSet<>();
        people.forEach(person -> next.add(person.value()));
        for (int step = 0; step < 3 && !next.isEmpty(); step++) {
            concerned.addAll(next);
            Set<UUID> relying = new HashSet<>();
            next.forEach(person -> absences.findWithStandIn(person, clock.instant())
                    .forEach(absence -> relying.add(absence.person().value())));
            relying.removeAll(concerned);
            next.clear();
            next.addAll(relying);
        }
        revisions.count(rules.findSchoolsOf(concerned));
    }

    /** The temporary rosters, of the schools of the current user, in which an absence has no effect. */
    List<InRoster> rostersIn(AbsenceDetails details) {
        Set<SchoolId> schools =
                new HashSet<>(rules.findSchoolsOf(Set.of(details.person().value())));
        schools.retainAll(currentUser.require().schools());
        return schools.stream()
                .flatMap(school -> rosters.findNotOver(school, details.days().first()).stream())
                .filter(roster -> roster.period().overlaps(details.days()))
                .map(roster -> new InRoster(roster.name(), roster.period()))
                .sorted(Comparator.comparing(roster -> roster.period().first()))
                .toList();
    }

    /** Whom this person stands in for in that time, who then have nobody. */
    List<String> leftAlone(AbsenceId id, AbsenceDetails details) {
        return standIns.leftAlone(id, details);
    }
}
