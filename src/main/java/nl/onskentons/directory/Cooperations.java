package nl.onskentons.directory;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.onskentons.access.CurrentUser;
import nl.onskentons.access.Role;
import nl.onskentons.common.Audited;
import nl.onskentons.common.PortalClock;
import nl.onskentons.common.Rejection;
import nl.onskentons.common.SchoolId;
import nl.onskentons.school.Schools;
import org.springframework.context.ApplicationEventPublisher;
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

    private static final Role[] WRITERS = {Role.COORDINATOR, Role.LEADERSHIP, Role.ADMINISTRATOR};

    private final CooperationRepository cooperations;
    private final Entries entries;
    private final Schools schools;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Cooperations(
            CooperationRepository cooperations,
            Entries entries,
            Schools schools,
            CurrentUser currentUser,
            ApplicationEventPublisher events,
            Clock clock) {
        this.cooperations = cooperations;
        this.entries = entries;
        this.schools = schools;
        this.currentUser = currentUser;
        this.events = events;
        this.clock = clock;
    }

    /**
     * What the schools of the current user do with an organisation, by the name of the school; for whom may write there
     * with a line for a school that wrote nothing down yet.
     */
    @Transactional(readOnly = true)
    @PreAuthorize("isAuthenticated()")
    public List<CooperationLine> with(EntryId organisation) {
        Viewer viewer = viewer();
        Optional<DirectoryEntry> found = entries.findById(organisation.value())
                .filter(entry ->
                        entry instanceof Organisation && !entry.isRemoved() && viewer.maySee(Viewer.Scope.of(entry)));
        if (found.isEmpty()) {
            return List.of();
        }
        Viewer.Scope scope = Viewer.Scope.of(found.get());
        boolean worksThere = worksAt(organisation);
        Map<SchoolId, Cooperation> written = cooperations.findByOrganisationId(organisation.value()).stream()
                .collect(Collectors.toMap(Cooperation::school, Function.identity()));
        return schools.names().entrySet().stream()
                .filter(school -> viewer.reach().containsKey(school.getKey()))
                .filter(school -> worksThere || viewer.isOfSchool(school.getKey()))
                .filter(school -> written.containsKey(school.getKey())
                        || (mayWrite(school.getKey()) && scope.serves(school.getKey())))
                .map(school -> line(
                        organisation,
                        found.get().name(),
                        school.getKey(),
                        school.getValue(),
                        Optional.ofNullable(written.get(school.getKey()))))
                .toList();
    }

    /** The covenants that ended or end soon, at the schools where the current user can do something about it. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('COORDINATOR', 'LEADERSHIP', 'ADMINISTRATOR')")
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
     * @throws Rejection {@code rejection.cooperation.changed} when somebody else changed it since
     */
    @PreAuthorize("hasAnyRole('COORDINATOR', 'LEADERSHIP', 'ADMINISTRATOR')")
    public void save(EntryId organisation, SchoolId school, long version, CooperationDetails details) {
        currentUser.requireAt(school, WRITERS);
        DirectoryEntry entry =
                entries.findById(organisation.value()).orElseThrow(() -> Rejection.of("rejection.entry.gone"));
        if (!(entry instanceof Organisation) || !Viewer.Scope.of(entry).serves(school)) {
            throw new AccessDeniedException("Not an organisation of this school");
        }
        Optional<Cooperation> existing = cooperations.findByOrganisationIdAndSchoolId(organisation.value(), school);
        if (existing.filter(cooperation -> cooperation.details().equals(details))
                .isPresent()) {
            return;
        }
        if (existing.map(Cooperation::version).orElse(CooperationLine.NEW) != version) {
            throw Rejection.of("rejection.cooperation.changed");
        }
        Cooperation cooperation = existing.orElseGet(() -> new Cooperation(organisation, school, details));
        cooperation.describe(details);
        cooperations.saveAndFlush(cooperation);
        events.publishEvent(
                new Audited(currentUser.actor(), school, "cooperation.changed", "cooperation", cooperation.id()));
    }

    private CooperationLine line(
            EntryId organisation, String name, SchoolId school, String schoolName, Optional<Cooperation> cooperation) {
        CooperationDetails details = cooperation
                .map(Cooperation::details)
                .orElseGet(() -> new CooperationDetails("", "", "", Optional.empty()));
        return new CooperationLine(
                organisation,
                name,
                school,
                schoolName,
                cooperation.map(Cooperation::version).orElse(CooperationLine.NEW),
                details,
                CovenantState.of(details.covenantUntil(), today()),
                mayWrite(school));
    }

    private boolean worksAt(EntryId organisation) {
        return entries.findCardOf(currentUser.require().id()).stream()
                .flatMap(card -> card.positions().stream())
                .anyMatch(position -> position.organisationId().equals(organisation));
    }

    private boolean mayWrite(SchoolId school) {
        return currentUser.isAt(school, WRITERS);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), PortalClock.ZONE);
    }

    private Viewer viewer() {
        return Viewer.of(currentUser.require());
    }
}
