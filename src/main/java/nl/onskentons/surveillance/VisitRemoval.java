package nl.onskentons.surveillance;

import nl.onskentons.common.AccountId;
import nl.onskentons.common.SchoolId;

/** A visit that was removed, whole. Only {@link PoliceVisitKeeping#remove} makes one; {@code restore} takes it. */
public final class VisitRemoval {

    private final VisitId id;
    private final SchoolId school;
    private final VisitDetails details;
    private final VisitState state;
    private final boolean unplanned;
    private final AccountId maker;

    VisitRemoval(PoliceVisit visit) {
        id = visit.id();
        school = visit.school();
        details = visit.details();
        state = visit.state();
        unplanned = visit.isUnplanned();
        maker = visit.maker();
    }

    VisitId id() {
        return id;
    }

    SchoolId school() {
        return school;
    }

    VisitDetails details() {
        return details;
    }

    VisitState state() {
        return state;
    }

    boolean isUnplanned() {
        return unplanned;
    }

    AccountId maker() {
        return maker;
    }
}
