package nl.onskentons.phone;

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

    boolean keeps(SchoolId school) {
        return currentUser.isAt(school, KEEPERS);
    }

    boolean isOneself(EntryId person) {
        return directory.ownCard().filter(person::equals).isPresent();
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
