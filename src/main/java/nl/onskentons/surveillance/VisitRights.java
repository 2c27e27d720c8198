package nl.onskentons.surveillance;

import java.util.Set;
import java.util.stream.Collectors;
import nl.onskentons.access.CurrentUser;
import nl.onskentons.access.Role;
import nl.onskentons.common.SchoolId;
import nl.onskentons.directory.Directory;
import nl.onskentons.directory.EntryCard;
import nl.onskentons.directory.EntryId;
import nl.onskentons.directory.Position;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/**
 * Who does what with the visits of the police: those who receive them and those who lead the school plan and tick all, the
 * police their own, and everybody else of the school reads. Other partners do not see them.
 */
@Component
class VisitRights {

    static final String READERS = SurveillanceRights.EVERYBODY_BUT_PARTNERS;
    static final String KEEPERS = "hasAnyRole('ADMINISTRATOR', 'COORDINATOR', 'LEADERSHIP', 'RECEPTION', 'POLICE')";
    static final String PUBLISHERS = SurveillanceRights.KEEPERS;

    private static final Role[] KEEP = {Role.RECEPTION, Role.COORDINATOR, Role.LEADERSHIP, Role.ADMINISTRATOR};
    private static final Role[] PUBLISH = {Role.COORDINATOR, Role.LEADERSHIP, Role.ADMINISTRATOR};
    private static final Role[] READ = {
        Role.RECEPTION,
        Role.COORDINATOR,
        Role.LEADERSHIP,
        Role.ADMINISTRATOR,
        Role.STAFF,
        Role.PRIVACY_OFFICER,
        Role.POLICE
    };

    private final CurrentUser currentUser;
    private final Directory directory;

    VisitRights(CurrentUser currentUser, Directory directory) {
        this.currentUser = currentUser;
        this.directory = directory;
    }

    boolean reads(SchoolId school) {
        return currentUser.isAt(school, READ);
    }

    /** The schools of the current user whose visits they read. */
    Set<SchoolId> readSchools() {
        return currentUser.require().schools().stream().filter(this::reads).collect(Collectors.toSet());
    }

    /** Whether the current user plans and ticks all visits of a school. */
    boolean keepsAll(SchoolId school) {
        return currentUser.isAt(school, KEEP);
    }

    boolean publishes(SchoolId school) {
        return currentUser.isAt(school, PUBLISH);
    }

    /** Whether the current user plans visits of their own. */
    boolean isPolice(SchoolId school) {
        return currentUser.isAt(school, Role.POLICE);
    }

    boolean mayAdd(SchoolId school) {
        return keepsAll(school) || isPolice(school);
    }

    /** What the current user may do at one school, asked once for all its visits. */
    Keeper at(SchoolId school) {
        boolean all = keepsAll(school);
        return new Keeper(all, !all && isPolice(school) ? ownOrganisations() : Set.of());
    }

    /** The organisations on the own card of the current user. */
    Set<EntryId> ownOrganisations() {
        return directory
                .ownCard()
                .flatMap(directory::card)
                .flatMap(EntryCard::contact)
                .map(facts ->
                        facts.positions().stream().map(Position::organisationId).collect(Collectors.toSet()))
                .orElse(Set.of());
    }

    String ownName() {
        return currentUser.require().name();
    }

    /** @throws AccessDeniedException unless the current user reads the visits of a school */
    void requireReader(SchoolId school) {
        currentUser.requireAt(school, READ);
    }

    /** @throws AccessDeniedException unless the current user decides what parents of a school are told */
    void requirePublisher(SchoolId school) {
        currentUser.requireAt(school, PUBLISH);
    }

    /** @throws AccessDeniedException unless the current user plans visits to a school */
    void requireMayAdd(SchoolId school) {
        if (!mayAdd(school)) {
            throw new AccessDeniedException("Plans no visits of this school");
        }
    }

    /** @throws AccessDeniedException unless the current user may plan, tick and remove this visit */
    void requireMayChange(PoliceVisit visit) {
        if (!at(visit.school()).mayChange(visit)) {
            throw new AccessDeniedException("Not a visit of this person");
        }
    }

    /** Which visits of a school the current user may change. */
    final class Keeper {

        private final boolean all;
        private final Set<EntryId> organisations;

        private Keeper(boolean all, Set<EntryId> organisations) {
            this.all = all;
            this.organisations = organisations;
        }

        boolean mayChange(PoliceVisit visit) {
            return all
                    || (isPolice(visit.school())
                            && (visit.maker().equals(currentUser.require().id())
                                    || visit.organisation()
                                            .filter(organisations::contains)
                                            .isPresent()));
        }
    }
}
