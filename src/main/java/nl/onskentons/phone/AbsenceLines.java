package nl.onskentons.phone;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.onskentons.access.CurrentUser;
import nl.onskentons.common.AccountId;
import nl.onskentons.directory.Directory;
import nl.onskentons.directory.EntryId;
import org.springframework.stereotype.Component;

/** Absences as somebody reads them. */
@Component
class AbsenceLines {

    private final ReportedAbsences absences;
    private final AbsenceRights rights;
    private final CardNames names;
    private final Directory directory;
    private final CurrentUser currentUser;
    private final Clock clock;

    AbsenceLines(
            ReportedAbsences absences,
            AbsenceRights rights,
            CardNames names,
            Directory directory,
            CurrentUser currentUser,
            Clock clock) {
        this.absences = absences;
        this.rights = rights;
        this.names = names;
        this.directory = directory;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    AbsenceLine of(ReportedAbsence absence) {
        return of(List.of(absence)).getFirst();
    }

    List<AbsenceLine> of(List<ReportedAbsence> some) {
        if (some.isEmpty()) {
            return List.of();
        }
        Set<EntryId> absent = some.stream().map(ReportedAbsence::person).collect(Collectors.toSet());
        Set<EntryId> people = new HashSet<>(absent);
        some.forEach(absence -> absence.standIn().ifPresent(people::add));
        Map<EntryId, String> called = names.of(people);
        Set<EntryId> reportable = rights.reportable(absent);
        Optional<EntryId> oneself = directory.ownCard();
        StandInChains chains = chains(some);
        AccountId viewer = currentUser.require().id();
        return some.stream()
                .map(absence -> new AbsenceLine(
                        absence.id(),
                        absence.version(),
                        details(absence, reportable.contains(absence.person())),
                        called.getOrDefault(absence.person(), "…"),
                        absence.standIn().map(standIn -> called.getOrDefault(standIn, "…")),
                        absence.answer(),
                        chains.problem(absence.link())
                                .filter(problem -> !(problem instanceof StandInChains.TooLong))
                                .isPresent(),
                        Optional.of(absence.reportedBy())
                                .filter(name -> !absence.reporter().equals(viewer)),
                        reportable.contains(absence.person()),
                        oneself.isPresent() && absence.standIn().equals(oneself)))
                .toList();
    }

    private static AbsenceDetails details(ReportedAbsence absence, boolean whole) {
        AbsenceDetails details = absence.details();
        return whole
                ? details
                : new AbsenceDetails(details.person(), details.from(), details.until(), details.standIn(), "");
    }

    /** With the absences of those who stand in, and of those who do for them. */
    private StandInChains chains(List<ReportedAbsence> some) {
        Set<StandInChains.Link> links = new HashSet<>();
        List<StandInChains.Link> last = some.stream().map(ReportedAbsence::link).toList();
        for (int step = 0; step < 2; step++) {
            last = notOver(
                    last.stream().flatMap(link -> link.standIn().stream()).collect(Collectors.toSet()));
            links.addAll(last);
        }
        return new StandInChains(links);
    }

    private List<StandInChains.Link> notOver(Collection<EntryId> people) {
        Instant now = clock.instant();
        return people.isEmpty()
                ? List.of()
                : absences.findNotOver(people.stream().map(EntryId::value).toList(), now).stream()
                        .map(ReportedAbsence::link)
                        .toList();
    }
}
