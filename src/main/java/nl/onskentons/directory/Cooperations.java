package nl.onskentons.directory;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.onskentons.access.CurrentUser;
import nl.onskentons.common.Audited;
import nl.onskentons.common.PortalClock;
import nl.onskentons.common.Rejection;
import nl.onskentons.common.SchoolId;
import nl.onskentons.school.Schools;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What each school does together with an organisation (P03, P06).
 *
 * <p>Everybody of a school reads what that school does with whom. Police and partners read what it does with an
 * organisation where they work themselves, as their own card says: with whom else a school works is in the directory, but
 * what it agreed with them is not for others (R1).
 */
@Service
@Transactional
public class Cooperations {

    /** Refused, because somebody else changed it meanwhile. */
    public static final String CHANGED = "rejection.cooperation.changed";

    private final CooperationRepository cooperations;
    private final CooperationHistory history;
    private final Entries entries;
    private final Schools schools;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Cooperations(
            CooperationRepository cooperations,
            CooperationHistory history,
            Entries entries,
            Schools schools,
            CurrentUser currentUser,
            ApplicationEventPublisher events,
            Clock clock) {
        this.cooperations = cooperations;
        this.history = history;
        this.entries = entries;
        this.schools = schools;
        this.currentUser = currentUser;
        this.events = events;
        this.clock = clock;
    }

    /**
     * What the schools of the current user do with these organisations, in the order of the organisations and then by the
     * name of the school; for whom may write there with a line for a school that wrote nothing down yet.
     */
    @Transactional(readOnly = true)
    @PreAuthorize("isAuthenticated()")
    public List<CooperationLine> with(Collection<EntryId> some) {
        List<UUID> ids = some.stream().map(EntryId::value).distinct().toList();
        Viewer viewer = viewer();
        Map<UUID, Organisation> found = (ids.isEmpty() ? List.<Organisation>of() : entries.findOrganisations(ids))
                .stream()
                        .filter(entry -> !entry.isRemoved() && viewer.maySee(Viewer.Scope.of(entry)))
                        .collect(Collectors.toMap(entry -> entry.id().value(), Function.identity()));
        if (found.isEmpty()) {
            return List.of();
        }
        Set<EntryId> own = ownOrganisations();
        Map<SchoolId, String> names = schools.names();
        Map<UUID, List<Cooperation>> written = cooperations.findByOrganisationIdIn(found.keySet()).stream()
                .collect(Collectors.groupingBy(
                        cooperation -> cooperation.organisation().value()));
        return ids.stream()
                .filter(found::containsKey)
                .flatMap(id -> lines(
                        Objects.requireNonNull(found.get(id)),
                        names,
                        written.getOrDefault(id, List.of()),
                        school -> mayRead(school, new EntryId(id), viewer, own))
                        .stream())
                .toList();
    }

    private List<CooperationLine> lines(
            Organisation organisation,
            Map<SchoolId, String> names,
            List<Cooperation> written,
            Predicate<SchoolId> readable) {
        Map<SchoolId, Cooperation> bySchool =
                written.stream().collect(Collectors.toMap(Cooperation::school, Function.identity()));
        Viewer.Scope scope = Viewer.Scope.of(organisation);
        return names.entrySet().stream()
                .filter(school -> readable.test(school.getKey()))
                .filter(school -> bySchool.containsKey(school.getKey())
                        || (mayWrite(school.getKey()) && scope.serves(school.getKey())))
                .map(school -> line(
                        organisation.id(),
                        organisation.name(),
                        school.getKey(),
                        school.getValue(),
                        Optional.ofNullable(bySchool.get(school.getKey()))))
                .toList();
    }

    /**
     * What was changed in what is done together with an organisation, at the schools of which the current user may read
     * that; the newest first.
     *
     * @param limit how many changes at most, 1 to {@value Directory#MAX_PAGE}
     */
    @Transactional(readOnly = true)
    @PreAuthorize("isAuthenticated()")
    public List<CooperationChange> history(EntryId organisation, int limit) {
        Viewer viewer = viewer();
        Set<EntryId> own = ownOrganisations();
        Map<SchoolId, String> readable = schools.names();
        readable.keySet().removeIf(school -> !mayRead(school, organisation, viewer, own));
        return readable.isEmpty()
                ? List.of()
                : history.of(organisation, readable, Math.clamp(limit, 1, Directory.MAX_PAGE));
    }

    /** The covenants that ended or end soon, at the schools where the current user can do something about it. */
    @Transactional(readOnly = true)
    @PreAuthorize(Organisers.ONLY)
    public List<CooperationLine> toRenew(Collection<SchoolId> of) {
        Set<SchoolId> own = new HashSet<>(of);
        own.removeIf(school -> !mayWrite(school));
        if (own.isEmpty()) {
            return List.of();
        }
        List<Cooperation> ending = cooperations.findEndingBy(own, today().plusDays(CovenantState.SOON_DAYS));
        List<UUID> ids = ending.stream()
                .map(cooperation -> cooperation.organisation().value())
                .distinct()
                .toList();
        Map<EntryId, String> names = (ids.isEmpty() ? List.<Organisation>of() : entries.findOrganisations(ids))
                .stream()
                        .filter(organisation -> !organisation.isRemoved())
                        .collect(Collectors.toMap(DirectoryEntry::id, DirectoryEntry::name));
        Map<SchoolId, String> schoolNames = schools.names();
        return ending.stream()
                .filter(cooperation -> names.containsKey(cooperation.organisation()))
                .map(cooperation -> line(
                        cooperation.organisation(),
                        names.getOrDefault(cooperation.organisation(), ""),
                        cooperation.school(),
                        schoolNames.getOrDefault(cooperation.school(), ""),
                        Optional.of(cooperation)))
                .toList();
    }

    /**
     * Writes down what a school and an organisation do together. Saving the same thing twice saves it once.
     *
     * @param version that of the line when it was read, {@link CooperationLine#NEW} for a first one
     * @throws Rejection {@code rejection.cooperation.changed} when somebody else changed it since; {@code
     *     rejection.entry.gone} when the card of the organisation was taken away
     */
    @PreAuthorize(Organisers.ONLY)
    public void save(EntryId organisation, SchoolId school, long version, CooperationDetails details) {
        Organisers.requireAt(school, currentUser);
        DirectoryEntry entry = entries.findById(organisation.value())
                .filter(found -> !found.isRemoved())
                .orElseThrow(() -> Rejection.of("rejection.entry.gone"));
        if (!(entry instanceof Organisation) || !Viewer.Scope.of(entry).serves(school)) {
            throw new AccessDeniedException("Not an organisation of this school");
        }
        Optional<Cooperation> existing = cooperations.findByOrganisationIdAndSchoolId(organisation.value(), school);
        if (existing.filter(cooperation -> cooperation.details().equals(details))
                .isPresent()) {
            return;
        }
        if (existing.map(Cooperation::version).orElse(CooperationLine.NEW) != version) {
            throw Rejection.of(CHANGED);
        }
        CooperationDetails before = existing.map(Cooperation::details).orElse(CooperationDetails.NOTHING);
        Cooperation cooperation = existing.orElseGet(() -> new Cooperation(organisation, school, details));
        cooperation.describe(details);
        try {
            cooperations.saveAndFlush(cooperation);
        } catch (OptimisticLockingFailureException | DataIntegrityViolationException atTheSameMoment) {
            throw Rejection.of(CHANGED);
        }
        history.add(cooperation.id(), currentUser.actor(), before, details);
        events.publishEvent(
                new Audited(currentUser.actor(), school, "cooperation.changed", "cooperation", cooperation.id()));
    }

    private CooperationLine line(
            EntryId organisation, String name, SchoolId school, String schoolName, Optional<Cooperation> cooperation) {
        CooperationDetails details = cooperation.map(Cooperation::details).orElse(CooperationDetails.NOTHING);
        return new CooperationLine(
                organisation,
                name,
                school,
                schoolName,
                cooperation.map(Cooperation::version).orElse(CooperationLine.NEW),
                details,
                details.covenantUntil().map(until -> CovenantState.of(until, today())),
                mayWrite(school));
    }

    private Set<EntryId> ownOrganisations() {
        return entries.findCardOf(currentUser.require().id()).stream()
                .flatMap(card -> card.positions().stream())
                .map(Position::organisationId)
                .collect(Collectors.toSet());
    }

    private static boolean mayRead(SchoolId school, EntryId organisation, Viewer viewer, Set<EntryId> own) {
        return viewer.isOfSchool(school) || (viewer.reach().containsKey(school) && own.contains(organisation));
    }

    private boolean mayWrite(SchoolId school) {
        return Organisers.has(school, currentUser);
    }

    private LocalDate today() {
        return PortalClock.today(clock);
    }

    private Viewer viewer() {
        return Viewer.of(currentUser.require());
    }
}
