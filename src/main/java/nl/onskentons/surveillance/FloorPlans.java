package nl.onskentons.surveillance;

import java.util.List;
import java.util.Optional;
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
    private final FloorPlanPictures pictures;
    private final SurveillanceRights rights;

    FloorPlans(FloorPlanRepository plans, FloorPlanPictures pictures, SurveillanceRights rights) {
        this.plans = plans;
        this.pictures = pictures;
        this.rights = rights;
    }

    /** The floors of a school in their order; none of a school whose places the current user does not see. */
    @Transactional(readOnly = true)
    public List<FloorPlanLine> of(SchoolId school) {
        return rights.maySee(school, Layer.PARENTS)
                ? plans.findOf(Set.of(school)).stream().map(FloorPlan::line).toList()
                : List.of();
    }

    /**
     * A drawing itself.
     *
     * @param kind {@code png} or {@code jpeg}
     * @param tag another one as soon as it may be another drawing
     */
    public record Picture(byte[] content, String kind, String tag) {}

    /** The drawing of a floor; empty when it is gone, or of a school whose places the current user does not see. */
    @Transactional(readOnly = true)
    public Optional<Picture> picture(FloorPlanId id) {
        return plans.findById(id.value())
                .filter(plan -> rights.maySee(plan.school(), Layer.PARENTS))
                .map(FloorPlan::line)
                .flatMap(line -> pictures.find(line)
                        .map(picture -> new Picture(
                                picture.content(),
                                picture.kind(),
                                line.version() + "-" + line.changedAt().toEpochMilli())));
    }
}
