package nl.onskentons.directory;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** That a card has more numbers than somebody sees, for colleagues of those who see them; partners are not told (R1). */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class HiddenNumbers {

    private final EntryAccess access;

    HiddenNumbers(EntryAccess access) {
        this.access = access;
    }

    /** How many numbers and addresses of a card are for the desk alone and not for the current user; 0 for partners. */
    public int of(EntryId id) {
        Viewer viewer = access.viewer();
        return access.visible(id)
                .filter(entry -> isAmongColleagues(viewer, Viewer.Scope.of(entry)))
                .map(entry -> (int) entry.points().stream()
                        .filter(point -> point.text().isPresent() && point.audience() == Audience.DESK)
                        .filter(point -> !viewer.maySee(point.audience(), Viewer.Scope.of(entry)))
                        .count())
                .orElse(0);
    }

    private static boolean isAmongColleagues(Viewer viewer, Viewer.Scope scope) {
        return viewer.reach().keySet().stream().anyMatch(school -> scope.serves(school) && viewer.isOfSchool(school));
    }
}
