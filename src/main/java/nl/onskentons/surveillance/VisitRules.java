package nl.onskentons.surveillance;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.onskentons.common.PortalClock;
import nl.onskentons.common.Rejection;
import nl.onskentons.common.SchoolId;
import nl.onskentons.common.Sector;
import nl.onskentons.directory.Directory;
import nl.onskentons.directory.EntryCard;
import nl.onskentons.directory.EntryId;
import nl.onskentons.directory.EntryKind;
import org.springframework.stereotype.Component;

/** What a visit keeps to, given the day that it is and who writes it down. */
@Component
class VisitRules {

    /** How far ahead a visit is planned. */
    static final int MAX_DAYS_AHEAD = 400;

    /** How long ago a visit was that is still written down. */
    static final int MAX_DAYS_AGO = 366;

    /** How many visits are planned at once. */
    static final int MAX_WEEKS = 26;

    private final VisitRights rights;
    private final Directory directory;
    private final Clock clock;

    VisitRules(VisitRights rights, Directory directory, Clock clock) {
        this.rights = rights;
        this.directory = directory;
        this.clock = clock;
    }

    /** Everything that is refused of a visit that is to come. */
    List<Rejection> ofPlanned(SchoolId school, VisitDetails wanted, Optional<LocalDate> weeklyUntil) {
        List<Rejection> problems = ofAny(school, Optional.empty(), wanted);
        if (wanted.day().isBefore(today())) {
            problems.add(Rejection.ofField("day", "rejection.visits.past"));
        }
        tooFar(wanted.day()).ifPresent(problems::add);
        weeklyUntil.flatMap(last -> ofSeries(wanted.day(), last)).ifPresent(problems::add);
        return problems;
    }

    /** Everything that is refused of a visit that is over. */
    List<Rejection> ofDone(SchoolId school, Optional<VisitDetails> before, VisitDetails wanted) {
        List<Rejection> problems = ofAny(school, before, wanted);
        if (wanted.day().isAfter(today())) {
            problems.add(Rejection.ofField("day", "rejection.visits.future"));
        }
        if (wanted.day().isBefore(today().minusDays(MAX_DAYS_AGO))) {
            problems.add(Rejection.ofField("day", "rejection.visits.long", MAX_DAYS_AGO));
        }
        return problems;
    }

    /** Everything that is refused of a visit as it is to become. */
    List<Rejection> ofChanged(PoliceVisit visit, VisitDetails wanted) {
        VisitDetails before = visit.details();
        if (visit.state() != VisitState.PLANNED) {
            return ofDone(visit.school(), Optional.of(before), wanted);
        }
        List<Rejection> problems = ofAny(visit.school(), Optional.of(before), wanted);
        if (!wanted.day().equals(before.day()) && wanted.day().isBefore(today())) {
            problems.add(Rejection.ofField("day", "rejection.visits.past"));
        }
        tooFar(wanted.day()).ifPresent(problems::add);
        return problems;
    }

    LocalDate today() {
        return PortalClock.today(clock);
    }

    private List<Rejection> ofAny(SchoolId school, Optional<VisitDetails> before, VisitDetails wanted) {
        List<Rejection> problems = new ArrayList<>(wanted.problems());
        boolean others = rights.keepsAll(school);
        if (!before.map(VisitDetails::organisation).equals(Optional.of(wanted.organisation()))) {
            wanted.organisation()
                    .flatMap(police -> ofOrganisation(school, police, others))
                    .ifPresent(problems::add);
        }
        boolean sameName = before.map(VisitDetails::officer)
                .filter(wanted.officer()::equals)
                .isPresent();
        boolean ownName = wanted.officer().isEmpty() || wanted.officer().equals(rights.ownName());
        if (!others && !sameName && !ownName) {
            problems.add(Rejection.ofField("officer", "rejection.visits.otherName"));
        }
        return problems;
    }

    private Optional<Rejection> ofOrganisation(SchoolId school, EntryId police, boolean others) {
        Optional<EntryCard> card = directory
                .card(police)
                .filter(found -> found.schools().isEmpty() || found.schools().contains(school));
        if (card.isEmpty()) {
            return Optional.of(Rejection.ofField("organisation", "rejection.visits.gone"));
        }
        boolean isPolice =
                card.get().kind() == EntryKind.ORGANISATION && card.get().sector() == Sector.POLICE;
        if (!isPolice) {
            return Optional.of(Rejection.ofField("organisation", "rejection.visits.noPolice"));
        }
        Set<EntryId> own = others ? Set.of() : rights.ownOrganisations();
        return own.isEmpty() || own.contains(police)
                ? Optional.empty()
                : Optional.of(Rejection.ofField("organisation", "rejection.visits.otherOrganisation"));
    }

    private Optional<Rejection> tooFar(LocalDate day) {
        return day.isAfter(today().plusDays(MAX_DAYS_AHEAD))
                ? Optional.of(Rejection.ofField("day", "rejection.visits.far", MAX_DAYS_AHEAD))
                : Optional.empty();
    }

    private static Optional<Rejection> ofSeries(LocalDate first, LocalDate last) {
        if (last.isBefore(first)) {
            return Optional.of(Rejection.ofField("until", "rejection.visits.until"));
        }
        long weeks = ChronoUnit.WEEKS.between(first, last) + 1;
        return weeks > MAX_WEEKS
                ? Optional.of(Rejection.ofField("until", "rejection.visits.many", weeks, MAX_WEEKS))
                : Optional.empty();
    }
}
