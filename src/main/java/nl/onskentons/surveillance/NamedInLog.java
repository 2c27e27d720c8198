package nl.onskentons.surveillance;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import nl.onskentons.common.LogSubjects;
import nl.onskentons.common.SchoolId;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;

/**
 * Names the things of one table that lines of the log are about, to the people of their school.
 *
 * @param type see {@link LogSubjects#type()}
 * @param table one with an {@code id}, a {@code school_id} and a {@code name}
 * @param address where one is shown
 */
record NamedInLog(
        String type,
        String table,
        Function<UUID, String> address,
        NamedParameterJdbcTemplate jdbc,
        SurveillanceRights rights)
        implements LogSubjects {

    @Override
    public Map<UUID, String> names(Collection<UUID> subjects) {
        List<UUID> schools = rights.sight().getOrDefault(Layer.SCHOOL, Set.of()).stream()
                .map(SchoolId::value)
                .toList();
        Map<UUID, String> names = new HashMap<>();
        if (!subjects.isEmpty() && !schools.isEmpty()) {
            jdbc.query(
                    "select id, name from " + table + " where id in (:ids) and school_id in (:schools)",
                    new MapSqlParameterSource("ids", subjects).addValue("schools", schools),
                    row -> {
                        names.put(row.getObject(1, UUID.class), row.getString(2));
                    });
        }
        return names;
    }

    @Override
    public Optional<String> route(UUID subject) {
        return Optional.of(address.apply(subject));
    }
}
