package nl.onskentons.directory;

import nl.onskentons.access.CurrentUser;
import nl.onskentons.access.Role;
import nl.onskentons.common.SchoolId;
import org.springframework.security.access.AccessDeniedException;

/** Those who say for a school whom it brings together and what it agrees with whom. */
final class Organisers {

    /** For {@code @PreAuthorize}: whoever is one at any school; at which one is asked besides. */
    static final String ONLY = "hasAnyRole('COORDINATOR', 'LEADERSHIP', 'ADMINISTRATOR')";

    private static final Role[] ROLES = {Role.COORDINATOR, Role.LEADERSHIP, Role.ADMINISTRATOR};

    private Organisers() {}

    static boolean has(SchoolId school, CurrentUser user) {
        return user.isAt(school, ROLES);
    }

    /** @throws AccessDeniedException unless whoever asks is one at that school */
    static void requireAt(SchoolId school, CurrentUser user) {
        user.requireAt(school, ROLES);
    }
}
