package nl.onskentons.directory;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.onskentons.access.CurrentUser;
import nl.onskentons.common.Actor;
import nl.onskentons.common.Rejection;
import nl.onskentons.common.SomethingWaits;
import nl.onskentons.common.TextRules;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whether numbers are right: confirming, disputing, and accepting what a partner proposes (P04). */
@Service
@Transactional
public class NumberTrust {

    /** Room for a sentence. */
    public static final int MAX_NOTE = 300;

    private final Points points;
    private final Entries entries;
    private final EntryAccess access;
    private final EntryTracking tracking;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;
    private final EntityManager entityManager;
    private final Clock clock;

    NumberTrust(
            Points points,
            Entries entries,
            EntryAccess access,
            EntryTracking tracking,
            CurrentUser currentUser,
            ApplicationEventPublisher events,
            EntityManager entityManager,
            Clock clock) {
        this.points = points;
        this.entries = entries;
        this.access = access;
        this.tracking = tracking;
        this.currentUser = currentUser;
        this.events = events;
        this.entityManager = entityManager;
        this.clock = clock;
    }

    /**
     * Says that a number is right, today.
     *
     * @param shown the number that was on screen, in canonical form
     * @throws Rejection when it is another number by now: nobody vouches for what they did not see
     */
    @PreAuthorize("isAuthenticated()")
    public void confirm(PointId id, String shown) {
        ContactPoint point = seen(id);
        if (!access.viewer().mayConfirm(Viewer.Scope.of(point.entry()))) {
            throw new AccessDeniedException("Not a number that this person vouches for");
        }
        requireSame(point.text(), shown);
        point.confirm(actor(), clock.instant());
        point.entry().pointChanged();
        tracking.note(point.entry(), "number.confirmed", List.of());
    }

    /**
     * Says that a number is wrong, so that its owner looks at it.
     *
     * @param shown the number that was on screen, in canonical form
     * @param note what is wrong with it, at most {@value #MAX_NOTE} characters; may be empty
     * @throws Rejection when it is another number by now
     */
    @PreAuthorize("isAuthenticated()")
    public void dispute(PointId id, String shown, String note) {
        ContactPoint point = seen(id);
        requireSame(point.text(), shown);
        point.dispute(actor(), clock.instant(), TextRules.line("note", note, MAX_NOTE));
        point.entry().pointChanged();
        Viewer.Scope.of(point.entry())
                .owner()
                .filter(owner -> !owner.equals(actor().id()))
                .ifPresent(owner -> events.publishEvent(new SomethingWaits(owner)));
        tracking.note(point.entry(), "number.disputed", List.of());
    }

    /**
     * Takes over what a partner proposes, and vouches for it.
     *
     * @param shown the proposal that was on screen, in canonical form
     * @throws Rejection when another one was proposed since
     */
    @PreAuthorize("isAuthenticated()")
    public void accept(PointId id, String shown) {
        ContactPoint point = proposed(id, shown);
        tracking.track(point.entry(), "number.accepted", () -> point.accept(actor(), clock.instant()));
    }

    /**
     * Leaves a number as it is, although a partner proposed another.
     *
     * @param shown the proposal that was on screen, in canonical form
     * @throws Rejection when another one was proposed since
     */
    @PreAuthorize("isAuthenticated()")
    public void decline(PointId id, String shown) {
        ContactPoint point = proposed(id, shown);
        point.decline();
        if (point.text().isEmpty()) {
            point.entry().points().remove(point);
        }
        tracking.note(point.entry(), "number.declined", List.of());
    }

    private ContactPoint proposed(PointId id, String shown) {
        ContactPoint point = seen(id);
        if (!access.viewer().mayKeep(Viewer.Scope.of(point.entry()))) {
            throw new AccessDeniedException("A school accepts numbers");
        }
        requireSame(point.proposed(), shown);
        entityManager.lock(point.entry(), LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        return point;
    }

    /** Whoever changes the card meanwhile waits, or is waited for. */
    private ContactPoint seen(PointId id) {
        DirectoryEntry entry = points.findEntryOf(id.value())
                .flatMap(entries::findLocked)
                .filter(found -> !found.isRemoved())
                .orElseThrow(() -> Rejection.of("rejection.point.gone"));
        Viewer viewer = access.viewer();
        Viewer.Scope scope = Viewer.Scope.of(entry);
        ContactPoint point = entry.points().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Rejection.of("rejection.point.gone"));
        if (!viewer.maySee(scope) || !viewer.maySee(point.audience(), scope)) {
            throw new AccessDeniedException("Not a number that this person may see");
        }
        return point;
    }

    private static void requireSame(Optional<String> now, String shown) {
        if (now.filter(shown::equals).isEmpty()) {
            throw Rejection.of("rejection.point.changed");
        }
    }

    private Actor actor() {
        return currentUser.actor();
    }
}
