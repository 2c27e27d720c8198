package nl.onskentons.surveillance;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.onskentons.common.Folding;
import nl.onskentons.common.PortalClock;
import nl.onskentons.common.SchoolId;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.stereotype.Component;

/** What narrows a list of {@code hotspot h}, as conditions with their values; always also what whoever asks may see (R1). */
@Component
class HotspotConditions {

    private final SurveillanceRights rights;

    HotspotConditions(SurveillanceRights rights) {
        this.rights = rights;
    }

    /** What whoever asks may see at these schools. */
    String sight(Set<SchoolId> schools, MapSqlParameterSource values) {
        List<String> parts = new ArrayList<>();
        for (Map.Entry<Layer, Set<SchoolId>> each : rights.sight().entrySet()) {
            Set<SchoolId> wanted = new HashSet<>(each.getValue());
            wanted.retainAll(schools);
            if (!wanted.isEmpty()) {
                String name = "schools" + each.getKey();
                values.addValue(name, wanted.stream().map(SchoolId::value).toList());
                parts.add("h.school_id in (:" + name + ")"
                        + (each.getKey() == Layer.SCHOOL ? "" : " and " + from(each.getKey())));
            }
        }
        return parts.isEmpty() ? "1 = 0" : "(" + String.join(" or ", parts) + ")";
    }

    private static String from(Layer innermost) {
        return "h.layer in ("
                + String.join(
                        ", ",
                        Arrays.stream(Layer.values())
                                .filter(layer -> layer.compareTo(innermost) >= 0)
                                .map(layer -> "'" + layer + "'")
                                .toList())
                + ")";
    }

    String of(HotspotFilter filter, MapSqlParameterSource values) {
        StringBuilder sql = new StringBuilder(sight(filter.schools(), values));
        switch (filter.standing()) {
            case OPEN -> sql.append(" and h.state in ('SEEN', 'AGREED', 'DONE', 'CHECKED')");
            case ENDED -> sql.append(" and h.state in ('CLOSED', 'FADED', 'UNSOLVED')");
            case ALL -> {}
        }
        filter.category().ifPresent(category -> {
            sql.append(" and h.category_id = :category");
            values.addValue("category", category.value());
        });
        filter.layer().ifPresent(layer -> {
            sql.append(" and h.layer = :layer");
            values.addValue("layer", layer.name());
        });
        filter.since().ifPresent(day -> {
            sql.append(" and (h.seen_at >= :since or h.passed_school_at >= :since or h.passed_police_at >= :since)");
            values.addValue(
                    "since",
                    LocalDateTime.ofInstant(day.atStartOfDay(PortalClock.ZONE).toInstant(), ZoneOffset.UTC));
        });
        filter.hour().ifPresent(hour -> {
            // A band touches an hour; one that ends earlier than it begins goes on after midnight.
            sql.append(" and (h.from_minute is null or (h.from_minute < h.until_minute and h.from_minute < :hourEnd"
                    + " and h.until_minute > :hourStart) or (h.from_minute > h.until_minute"
                    + " and (h.from_minute < :hourEnd or h.until_minute > :hourStart)))");
            values.addValue("hourStart", hour * 60);
            values.addValue("hourEnd", hour * 60 + 60);
        });
        if (!filter.text().isBlank()) {
            sql.append(" and position(:text in h.name_key) > 0");
            values.addValue("text", Folding.fold(filter.text()));
        }
        return sql.toString();
    }
}
