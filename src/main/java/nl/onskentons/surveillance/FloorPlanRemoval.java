package nl.onskentons.surveillance;

import nl.onskentons.common.SchoolId;

/** What puts a drawing back that was removed. */
public final class FloorPlanRemoval {

    private final FloorPlanId id;
    private final SchoolId school;
    private final FloorPlanName name;
    private final PlanPicture picture;

    FloorPlanRemoval(FloorPlanId id, SchoolId school, FloorPlanName name, PlanPicture picture) {
        this.id = id;
        this.school = school;
        this.name = name;
        this.picture = picture;
    }

    FloorPlanId id() {
        return id;
    }

    SchoolId school() {
        return school;
    }

    FloorPlanName name() {
        return name;
    }

    PlanPicture picture() {
        return picture;
    }
}
