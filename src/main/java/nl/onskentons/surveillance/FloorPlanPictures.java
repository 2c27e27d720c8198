package nl.onskentons.surveillance;

import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;

/** Where the drawings themselves are kept; in a table of their own, so that no list ever reads them. */
@Component
class FloorPlanPictures {

    private final NamedParameterJdbcTemplate jdbc;

    FloorPlanPictures(NamedParameterJdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** @param plan as it is in the database, with the size of its drawing */
    Optional<PlanPicture> find(FloorPlanLine plan) {
        return jdbc
                .query(
                        "select content, kind from floor_plan_picture where plan_id = :id",
                        Map.of("id", plan.id().value()),
                        (row, index) -> new PlanPicture(row.getBytes(1), row.getString(2), plan.width(), plan.height()))
                .stream()
                .findFirst();
    }

    void put(FloorPlanId plan, PlanPicture picture) {
        remove(plan);
        jdbc.update(
                "insert into floor_plan_picture (plan_id, content, kind) values (:id, :content, :kind)",
                Map.of("id", plan.value(), "content", picture.content(), "kind", picture.kind()));
    }

    void remove(FloorPlanId plan) {
        jdbc.update("delete from floor_plan_picture where plan_id = :id", Map.of("id", plan.value()));
    }
}
