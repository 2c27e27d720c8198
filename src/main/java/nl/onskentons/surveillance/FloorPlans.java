package nl.onskentons.surveillance;

import java.util.List;
import java.util.Set;
import nl.onskentons.common.SchoolId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The drawings of the floors of a school, on which places inside are marked. */
@Service
@Transactional
@PreAuthorize(SurveillanceRights.EVERYBODY_BUT_PARTNERS)
public class FloorPlans {

    private final FloorPlanRepository plans;
    private final SurveillanceRights rights;

    FloorPlans(FloorPlanRepository plans, SurveillanceRights rights) {
        this.plans = plans;
        this.rights = rights;
    }

    /** The floors of a school in their order; none of a school whose places the current user does not see. */
    @Transactional(readOnly = true)
    public List<FloorPlanLine> of(SchoolId school) {
        return rights.maySee(school, Layer.PARENTS)
                ? plans.findOf(Set.of(school)).stream().map(FloorPlan::line).toList()
                : List.of();
    }
}
