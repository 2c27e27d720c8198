package nl.onskentons.phone;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.onskentons.access.CurrentUser;
import nl.onskentons.common.PortalClock;
import nl.onskentons.common.SchoolId;
import nl.onskentons.directory.Directory;
import nl.onskentons.directory.EntryId;
import nl.onskentons.phone.schedule.Period;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who is absent now and later, and who stands in. Everybody sees what is about themselves; who answers the phone of a school or
 * keeps it sees everybody on its schedule. {@link AbsenceKeeping} changes it.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class WhoIsAbsent {

    private final ReportedAbsences absences;
    private final AbsenceRights rights;
    private final AbsenceLines lines;
    private final StandIns standIns;
    private final StandInFacts.Reader facts;
    private final CardNames names;
    private final Directory directory;
    private final CurrentUser currentUser;
    private final Clock clock;

    WhoIsAbsent(
            ReportedAbsences absences,
            AbsenceRights rights,
            AbsenceLines lines,
            StandIns standIns,
            StandInFacts.Reader facts,
            CardNames names,
            Directory directory,
            CurrentUser currentUser,
            Clock clock) {
        this.absences = absences;
        this.rights = rights;
        this.lines = lines;
        this.standIns = standIns;
        this.facts = facts;
        this.names = names;
        this.directory = directory;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** The absences of the current user that are not over, in order; none without a card of their own. */
    public List<AbsenceLine> mine() {
        return directory.ownCard().map(own -> notOver(Set.of(own))).orElse(List.of());
    }

    /** Where the current user is asked to stand in, whatever they said to it, as long as it is not over. */
    public List<AbsenceLine> standingIn() {
        return directory
                .ownCard()
                .map(own -> lines.of(absences.findWithStandIn(own.value(), clock.instant())))
                .orElse(List.of());
    }

    /** The absences that are not over of everybody on the schedule of a school; none for who may not see those. */
    public List<AbsenceLine> of(SchoolId school) {
        return rights.mayRead(school) ? notOver(rights.onSchedule(school)) : List.of();
    }

    /** An absence; empty when it is gone, over, or no business of the current user. */
    public Optional<AbsenceLine> find(AbsenceId id) {
        return absences.findById(id.value())
                .filter(absence -> absence.until().isAfter(clock.instant()))
                .map(lines::of)
                .filter(line -> line.mayEdit() || line.mayAnswer());
    }

    /** The schools of the current user whose absences they see. */
    public Set<SchoolId> readable() {
        Set<SchoolId> schools = new HashSet<>(currentUser.require().schools());
        schools.removeIf(school -> !rights.mayRead(school));
        return schools;
    }

    /** Those whose absence the current user reports: they themselves in front, then by name. */
    public List<PersonChoice> reportable() {
        Optional<EntryId> oneself = directory.ownCard();
        Set<EntryId> people = new HashSet<>();
        rights.keptSchools().forEach(school -> people.addAll(rights.onSchedule(school)));
        oneself.ifPresent(people::add);
        people.retainAll(rights.reportable(people));
        return names.cards(people).values().stream()
                .map(card -> new PersonChoice(card.id(), card.name(), card.subtitle(), false))
                .sorted(Comparator.comparing((PersonChoice choice) -> !oneself.equals(Optional.of(choice.id())))
                        .thenComparing(PersonChoice::name))
                .toList();
    }

    /**
     * The names of the topics that somebody is called for, today or later, at the schools of the current user; those for which
     * they only stand in, when there is no other.
     *
     * @throws AccessDeniedException unless the current user may report absences of this person
     */
    public List<String> serves(EntryId person) {
        rights.require(person);
        Instant now = clock.instant();
        StandInFacts known = facts.read(Set.of(person), now, now.plusSeconds(1));
        Period coming = new Period(PortalClock.today(clock), LocalDate.MAX);
        Set<SchoolId> own = currentUser.require().schools();
        List<String> called = known.names(known.served().calledFor(person, coming), own);
        return called.isEmpty() ? known.names(known.served().scheduledFor(person, coming), own) : called;
    }

    /**
     * Who can stand in for somebody, the best first; none when that time is not right.
     *
     * @param id of the absence; who refused to stand in for it is left out
     * @throws AccessDeniedException unless the current user may report absences of this person
     */
    public List<PersonChoice> standIns(AbsenceId id, EntryId person, LocalDateTime from, LocalDateTime until) {
        rights.require(person);
        AbsenceDetails wanted = new AbsenceDetails(person, from, until, Optional.empty(), "");
        boolean possible = wanted.lasts()
                && !wanted.isFarFrom(clock.instant())
                && wanted.end().isAfter(clock.instant());
        return possible ? standIns.choices(id, wanted, refused(id)) : List.of();
    }

    private Collection<EntryId> refused(AbsenceId id) {
        return absences.findById(id.value())
                .filter(absence -> absence.answer() == StandInAnswer.REFUSED)
                .flatMap(ReportedAbsence::standIn)
                .map(Set::of)
                .orElse(Set.of());
    }

    private List<AbsenceLine> notOver(Set<EntryId> people) {
        List<UUID> ids = people.stream().map(EntryId::value).toList();
        return ids.isEmpty() ? List.of() : lines.of(absences.findNotOver(ids, clock.instant()));
    }
}
