package nl.onskentons.directory;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import nl.onskentons.common.LogSubjects;
import nl.onskentons.common.SchoolId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;

/** What the things of the directory are called in the log, for who may see them; a card that was removed too. */
@Configuration(proxyBeanMethods = false)
class DirectoryInLog {

    private final NamedParameterJdbcTemplate jdbc;
    private final EntryAccess access;

    DirectoryInLog(NamedParameterJdbcTemplate jdbc, EntryAccess access) {
        this.jdbc = jdbc;
        this.access = access;
    }

    @Bean
    LogSubjects cardsInLog() {
        return subjects(
                "entry",
                values -> "select e.id, e.name from directory_entry e where e.id in (:ids) and "
                        + EntryConditions.serving(access.viewer().reach().keySet(), values),
                id -> Optional.of("partners/" + id));
    }

    @Bean
    LogSubjects ringsInLog() {
        return subjects(
                "ring",
                values -> "select r.id, r.name from ring r where r.id in (:ids) and r.school_id in (:own)",
                id -> Optional.of("partners?ring=" + id));
    }

    @Bean
    LogSubjects cooperationsInLog() {
        return subjects(
                "cooperation",
                values -> "select c.id, e.name from cooperation c join directory_entry e on e.id = c.organisation_id"
                        + " where c.id in (:ids) and c.school_id in (:own)",
                id -> Optional.empty());
    }

    @Bean
    LogSubjects importsInLog() {
        return subjects(
                "import",
                values -> "select b.id, b.file_name from import_batch b where b.id in (:ids) and b.school_id in (:own)",
                id -> Optional.empty());
    }

    private LogSubjects subjects(
            String type, Function<MapSqlParameterSource, String> statement, Function<UUID, Optional<String>> route) {
        return new LogSubjects() {
            @Override
            public String type() {
                return type;
            }

            @Override
            public Map<UUID, String> names(Collection<UUID> subjects) {
                MapSqlParameterSource values = new MapSqlParameterSource("ids", subjects).addValue("own", own());
                Map<UUID, String> names = new HashMap<>();
                jdbc.query(statement.apply(values), values, row -> {
                    names.put(row.getObject(1, UUID.class), row.getString(2));
                });
                return names;
            }

            @Override
            public Optional<String> route(UUID subject) {
                return route.apply(subject);
            }
        };
    }

    private List<UUID> own() {
        Viewer viewer = access.viewer();
        return viewer.reach().keySet().stream()
                .filter(viewer::isOfSchool)
                .map(SchoolId::value)
                .toList();
    }
}
