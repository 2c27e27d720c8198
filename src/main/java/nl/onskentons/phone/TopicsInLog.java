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

/** Names the topics that lines of the log are about, to those of their school. */
@Component
class TopicsInLog implements LogSubjects {

    private final CallTopicRepository topics;
    private final CurrentUser currentUser;

    TopicsInLog(CallTopicRepository topics, CurrentUser currentUser) {
        this.topics = topics;
        this.currentUser = currentUser;
    }

    @Override
    public String type() {
        return "topic";
    }

    @Override
    @Transactional(readOnly = true)
    public Map<UUID, String> names(Collection<UUID> subjects) {
        return topics.findNames(subjects, currentUser.require().schools()).stream()
                .collect(Collectors.toMap(
                        CallTopicRepository.NamedTopic::getId, CallTopicRepository.NamedTopic::getName));
    }

    @Override
    public Optional<String> route(UUID subject) {
        return Optional.of("bellen/onderwerpen?onderwerp=" + subject);
    }
}
