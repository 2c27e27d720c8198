package nl.onskentons.phone;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.onskentons.common.Rejection;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A topic is needed by those that stand under it. */
@Component
@Order(1)
class SubTopicUse implements TopicUse {

    private final CallTopicRepository topics;

    SubTopicUse(CallTopicRepository topics) {
        this.topics = topics;
    }

    @Override
    public Optional<Rejection> usedBy(TopicId topic) {
        List<CallTopic> under = topics.findByParentIdOrderByPlace(topic.value());
        return under.isEmpty()
                ? Optional.empty()
                : Optional.of(Rejection.of(
                        "rejection.topic.hasSubTopics",
                        under.stream().map(each -> each.details().name()).collect(Collectors.joining(", "))));
    }
}
