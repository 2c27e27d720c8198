package nl.onskentons.phone;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.onskentons.access.CurrentUser;
import nl.onskentons.common.LogSubjects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Names the temporary rosters that lines of the log are about, to those of their school. */
@Component
class RostersInLog implements LogSubjects {

    private final TemporaryRosters rosters;
    private final CurrentUser currentUser;

    RostersInLog(TemporaryRosters rosters, CurrentUser currentUser) {
        this.rosters = rosters;
        this.currentUser = currentUser;
    }

    @Override
    public String type() {
        return "roster";
    }

    @Override
    @Transactional(readOnly = true)
    public Map<UUID, String> names(Collection<UUID> subjects) {
        return rosters.findNamed(subjects, currentUser.require().schools()).stream()
                .collect(Collectors.toMap(roster -> roster.id().value(), TemporaryRoster::name));
    }

    @Override
    public Optional<String> route(UUID subject) {
        return Optional.of("bellen/rooster/tijdelijk");
    }
}
