package nl.onskentons.directory;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import nl.onskentons.access.CurrentUser;
import nl.onskentons.common.Actor;
import nl.onskentons.common.Audited;
import nl.onskentons.common.Rejection;
import nl.onskentons.common.SomethingWaits;
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
    private final EntryIndex index;
    private final EntryHistory history;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;
    private final EntityManager entityManager;
    private final Clock clock;

    NumberTrust(
            Points points,
            EntryIndex index,
            EntryHistory history,
            CurrentUser currentUser,
            ApplicationEventPublisher events,
            EntityManager entityManager,
            Clock clock) {
        this.entityManager = entityManager;
        this.points = points;
        this.index = index;
        this.history = history;
        this.currentUser = currentUser;
        this.events = events;
        this.clock = clock;
    }

    /** Says that a number is right, today. */
    @PreAuthorize("isAuthenticated()")
    public void confirm(PointId id) {
        ContactPoint point = confirmable(id);
        point.confirm(actor(), clock.instant());
        audit("number.confirmed", point);
    }

    /**
     * Says that a number is wrong, so that its owner looks at it.
     *
     * @param note what is wrong with it, at most {@value #MAX_NOTE} characters; may be empty
     */
    @PreAuthorize("isAuthenticated()")
    public void dispute(PointId id, String note) {
        ContactPoint point = seen(id);
        point.dispute(actor(), clock.instant(), TextRules.line("note", note, MAX_NOTE));
        Viewer.Scope.of(point.entry())
                .owner()
                .filter(owner -> !owner.equals(actor().id()))
                .ifPresent(owner -> events.publishEvent(new SomethingWaits(owner)));
        audit("number.disputed", point);
    }

    /** Takes over what a partner proposes, and vouches for it. */
    @PreAuthorize("isAuthenticated()")
    public void accept(PointId id) {
        ContactPoint point = kept(id);
        String before =
                point.text().map(text -> CardFields.shown(point.kind(), text)).orElse("");
        point.accept(actor(), clock.instant());
        points.flush();
        index.update(List.of(point.entry()));
        String after =
                point.text().map(text -> CardFields.shown(point.kind(), text)).orElse("");
        history.add(point.entry().id(), actor(), List.of(new FieldChange("number", before, after, point.audience())));
        audit("number.accepted", point);
    }

    /** Leaves a number as it is, although a partner proposed another. */
    @PreAuthorize("isAuthenticated()")
    public void decline(PointId id) {
        ContactPoint point = kept(id);
        point.decline();
        if (point.text().isEmpty()) {
            point.entry().points().remove(point);
        }
        audit("number.declined", point);
    }

    private ContactPoint seen(PointId id) {
        ContactPoint point = points.findById(id.value()).orElseThrow(() -> Rejection.of("rejection.point.gone"));
        Viewer.Scope scope = Viewer.Scope.of(point.entry());
        Viewer viewer = viewer();
        if (!viewer.maySee(scope) || !viewer.maySee(point.audience(), scope)) {
            throw new AccessDeniedException("Not a number that this person may see");
        }
        return point;
    }

    private ContactPoint confirmable(PointId id) {
        ContactPoint point = seen(id);
        if (!viewer().mayConfirm(Viewer.Scope.of(point.entry()))) {
            throw new AccessDeniedException("Not a number that this person vouches for");
        }
        return point;
    }

    private ContactPoint kept(PointId id) {
        ContactPoint point = seen(id);
        if (!viewer().mayKeep(Viewer.Scope.of(point.entry()))) {
            throw new AccessDeniedException("A school accepts numbers");
        }
        return point;
    }

    private void audit(String action, ContactPoint point) {
        events.publishEvent(
                new Audited(actor(), null, action, "entry", point.entry().id().value()));
    }

    private Actor actor() {
        return currentUser.actor();
    }

    private Viewer viewer() {
        return Viewer.of(currentUser.require());
    }
}
