package nl.onskentons.surveillance;

import java.util.Set;
import java.util.stream.Collectors;
import nl.onskentons.access.CurrentUser;
import nl.onskentons.access.Role;
import nl.onskentons.common.SchoolId;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Who does what with the rota in the building: everybody of the school reads it, and nobody from outside (R1). */
@Component
class DutyRights {

    static final String READERS =
            "hasAnyRole('ADMINISTRATOR', 'COORDINATOR', 'LEADERSHIP', 'STAFF', 'RECEPTION', 'PRIVACY_OFFICER')";
    static final String KEEPERS = SurveillanceRights.KEEPERS;

    private static final Role[] KEEP = {Role.COORDINATOR, Role.LEADERSHIP, Role.ADMINISTRATOR};

    private final CurrentUser currentUser;

    DutyRights(CurrentUser currentUser) {
        this.currentUser = currentUser;
    }

    boolean reads(SchoolId school) {
        return currentUser.require().rolesAt(school).stream().anyMatch(Role::isOfSchool);
    }

    boolean keeps(SchoolId school) {
        return currentUser.isAt(school, KEEP);
    }

    /** The schools of the current user whose rota they read. */
    Set<SchoolId> readSchools() {
        return currentUser.require().schools().stream().filter(this::reads).collect(Collectors.toSet());
    }

    /** @throws AccessDeniedException unless the current user reads the rota of a school */
    void requireReader(SchoolId school) {
        if (!reads(school)) {
            throw new AccessDeniedException("Not of this school");
        }
    }

    /** @throws AccessDeniedException unless the current user keeps the rota of a school */
    void requireKeeper(SchoolId school) {
        currentUser.requireAt(school, KEEP);
    }
}
