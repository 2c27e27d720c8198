package nl.onskentons.school;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.onskentons.common.LogSubjects;
import org.springframework.stereotype.Component;

/** Names the schools that lines of the log are about. */
@Component
class SchoolsInLog implements LogSubjects {

    private final SchoolRepository schools;

    SchoolsInLog(SchoolRepository schools) {
        this.schools = schools;
    }

    @Override
    public String type() {
        return "school";
    }

    @Override
    public Map<UUID, String> names(Collection<UUID> subjects) {
        return schools.findAllById(subjects).stream()
                .collect(Collectors.toMap(
                        school -> school.id().value(),
                        school -> school.details().name()));
    }

    @Override
    public Optional<String> route(UUID subject) {
        return Optional.empty();
    }
}
