package nl.onskentons.surveillance;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.onskentons.common.LogSubjects;
import nl.onskentons.common.SchoolId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Names the places of the rota that lines of the log are about, to those of their school. */
@Component
class DutyInLog implements LogSubjects {

    private final DutySlots slots;
    private final DutyRights rights;

    DutyInLog(DutySlots slots, DutyRights rights) {
        this.slots = slots;
        this.rights = rights;
    }

    @Override
    public String type() {
        return "duty";
    }

    @Override
    @Transactional(readOnly = true)
    public Map<UUID, String> names(Collection<UUID> subjects) {
        Set<SchoolId> schools = rights.readSchools();
        return schools.isEmpty()
                ? Map.of()
                : slots.findPlaces(subjects, schools).stream()
                        .collect(Collectors.toMap(DutySlots.Placed::getId, DutySlots.Placed::getPlace));
    }

    @Override
    public Optional<String> route(UUID subject) {
        return Optional.of("toezicht/binnen");
    }
}
