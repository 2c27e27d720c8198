package nl.onskentons.surveillance;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.onskentons.access.CurrentUser;
import nl.onskentons.common.Audited;
import nl.onskentons.common.InOrder;
import nl.onskentons.common.LastChange;
import nl.onskentons.common.Rejection;
import nl.onskentons.common.SchoolId;
import nl.onskentons.common.StaleEdit;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the drawings of the floors of a school; whoever changes them waits for whoever does at the same school. */
@Component
@Transactional
class FloorPlanStore {

    private final FloorPlanRepository plans;
    private final FloorPlanPictures pictures;
    private final HotspotRepository hotspots;
    private final SurveillanceSchools schools;
    private final SurveillanceRights rights;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    FloorPlanStore(
            FloorPlanRepository plans,
            FloorPlanPictures pictures,
            HotspotRepository hotspots,
            SurveillanceSchools schools,
            SurveillanceRights rights,
            CurrentUser currentUser,
            ApplicationEventPublisher events,
            Clock clock) {
        this.plans = plans;
        this.pictures = pictures;
        this.hotspots = hotspots;
        this.schools = schools;
        this.rights = rights;
        this.currentUser = currentUser;
        this.events = events;
        this.clock = clock;
    }

    FloorPlanLine add(FloorPlanId id, SchoolId school, FloorPlanName name, PlanPicture picture) {
        return add(id, school, name, picture, "plan.added");
    }

    FloorPlanLine restore(FloorPlanRemoval removed) {
        return add(removed.id(), removed.school(), removed.name(), removed.picture(), "plan.restored");
    }

    private FloorPlanLine add(FloorPlanId id, SchoolId school, FloorPlanName name, PlanPicture picture, String action) {
        lock(school);
        Optional<FloorPlan> already = plans.findById(id.value());
        if (already.isPresent()) {
            rights.requireKeeper(already.get().school());
            return already.get().line();
        }
        List<FloorPlan> all = plans.findOf(Set.of(school));
        requireFitting(all, id, name);
        if (all.size() >= FloorPlanKeeping.MAX_PLANS) {
            throw Rejection.of("rejection.plan.many", FloorPlanKeeping.MAX_PLANS);
        }
        FloorPlan plan =
                plans.saveAndFlush(new FloorPlan(id, school, all.size(), name.value(), picture, by(), clock.instant()));
        pictures.put(id, picture);
        return announce(action, plan);
    }

    FloorPlanLine rename(FloorPlanId id, long basedOn, FloorPlanName name) {
        FloorPlan plan = kept(id);
        if (plan.line().name().equals(name.value())) {
            return plan.line();
        }
        requireVersion(plan, basedOn);
        requireFitting(plans.findOf(Set.of(plan.school())), id, name);
        plan.rename(name.value(), by(), clock.instant());
        plans.flush();
        return announce("plan.changed", plan);
    }

    /** Who may not replace it, or comes too late, is told before the file is read. */
    @Transactional(readOnly = true)
    void requireCurrent(FloorPlanId id, long basedOn) {
        FloorPlan plan = plans.findById(id.value()).orElseThrow(StaleEdit::removed);
        rights.requireKeeper(plan.school());
        requireVersion(plan, basedOn);
    }

    FloorPlanLine replace(FloorPlanId id, long basedOn, PlanPicture picture) {
        FloorPlan plan = kept(id);
        requireVersion(plan, basedOn);
        plan.draw(picture, by(), clock.instant());
        plans.flush();
        pictures.put(id, picture);
        return announce("plan.replaced", plan);
    }

    void move(FloorPlanId id, int by) {
        FloorPlan plan = kept(id);
        if (InOrder.move(plans.findOf(Set.of(plan.school())), plan, by, FloorPlan::putAt)) {
            announce("plan.moved", plan);
        }
    }

    FloorPlanRemoval remove(FloorPlanId id, long basedOn) {
        FloorPlan plan = kept(id);
        requireVersion(plan, basedOn);
        long used = hotspots.countByPlanId(id.value());
        if (used > 0) {
            throw Rejection.of("rejection.plan.used", used);
        }
        FloorPlanRemoval removal = new FloorPlanRemoval(
                id,
                plan.school(),
                new FloorPlanName(plan.line().name()),
                pictures.find(plan.line()).orElseThrow());
        pictures.remove(id);
        plans.delete(plan);
        plans.flush();
        announce("plan.removed", plan);
        return removal;
    }

    private String by() {
        return currentUser.actor().name();
    }

    private void lock(SchoolId school) {
        rights.requireKeeper(school);
        schools.findLocked(school.value()).orElseThrow().count();
    }

    private FloorPlan kept(FloorPlanId id) {
        SchoolId school = plans.findById(id.value()).map(FloorPlan::school).orElseThrow(StaleEdit::removed);
        lock(school);
        return plans.findById(id.value()).orElseThrow(StaleEdit::removed);
    }

    private static void requireVersion(FloorPlan plan, long basedOn) {
        if (plan.version() != basedOn) {
            FloorPlanLine line = plan.line();
            throw StaleEdit.changed(line, LastChange.of(line.changedBy(), line.changedAt()));
        }
    }

    private static void requireFitting(List<FloorPlan> all, FloorPlanId id, FloorPlanName name) {
        PupilWords.requireNoneInLabel("name", name.value());
        if (all.stream()
                .anyMatch(other -> !other.id().equals(id) && other.nameKey().equals(name.key()))) {
            throw Rejection.ofField("name", "rejection.plan.taken", name.value());
        }
    }

    private FloorPlanLine announce(String action, FloorPlan plan) {
        events.publishEvent(new Audited(
                currentUser.actor(), plan.school(), action, "plan", plan.id().value()));
        return plan.line();
    }
}
