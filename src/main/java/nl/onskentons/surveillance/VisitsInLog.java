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

/** Names the visits that lines of the log are about by their day, to those who read them. */
@Component
class VisitsInLog implements LogSubjects {

    private final PoliceVisitRepository visits;
    private final VisitRights rights;

    VisitsInLog(PoliceVisitRepository visits, VisitRights rights) {
        this.visits = visits;
        this.rights = rights;
    }

    @Override
    public String type() {
        return "visit";
    }

    @Override
    @Transactional(readOnly = true)
    public Map<UUID, String> names(Collection<UUID> subjects) {
        Set<SchoolId> schools = rights.readSchools();
        return schools.isEmpty()
                ? Map.of()
                : visits.findDays(subjects, schools).stream()
                        .collect(Collectors.toMap(
                                PoliceVisitRepository.Dated::getId,
                                visit -> new VisitMoment(visit.getDay(), Optional.empty()).toString()));
    }

    @Override
    public Optional<String> route(UUID subject) {
        return Optional.of("toezicht/bezoeken?bezoek=" + subject);
    }
}
