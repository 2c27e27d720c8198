package nl.onskentons.phone;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import nl.onskentons.access.CurrentUser;
import nl.onskentons.access.Role;
import nl.onskentons.common.SchoolId;
import nl.onskentons.directory.Directory;
import nl.onskentons.directory.EntryId;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Who changes what on the schedule: co-ordinators everything of their school, and everybody what is about themselves. */
@Component
class ScheduleRights {

    private static final Role[] KEEPERS = {Role.COORDINATOR, Role.ADMINISTRATOR};

    private final CurrentUser currentUser;
    private final Directory directory;

    ScheduleRights(CurrentUser currentUser, Directory directory) {
        this.currentUser = currentUser;
        this.directory = directory;
    }

    /** Whether somebody with these roles at a school keeps its schedule. */
    static boolean keep(Set<Role> roles) {
        return Arrays.stream(KEEPERS).anyMatch(roles::contains);
    }

    boolean keeps(SchoolId school) {
        return currentUser.isAt(school, KEEPERS);
    }

    /** Whether the current user works at the school itself, and is not from outside. */
    boolean worksAt(SchoolId school) {
        return currentUser.require().rolesAt(school).stream().anyMatch(Role::isOfSchool);
    }

    boolean isOneself(EntryId person) {
        return oneself().filter(person::equals).isPresent();
    }

    /** The own card of the current user. */
    Optional<EntryId> oneself() {
        return directory.ownCard();
    }

    /** @throws AccessDeniedException unless the current user keeps the schedule of the school */
    void requireKeeper(SchoolId school) {
        currentUser.requireAt(school, KEEPERS);
    }

    /** @throws AccessDeniedException unless the current user keeps the schedule of the school, or is this person */
    void requireKeeperOrOneself(SchoolId school, EntryId person) {
        boolean isOfSchool = currentUser.require().schools().contains(school);
        if (!keeps(school) && !(isOfSchool && isOneself(person))) {
            throw new AccessDeniedException("Not one of this person's hours");
        }
    }
}
