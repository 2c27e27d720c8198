package nl.onskentons.phone;

import java.util.Optional;
import nl.onskentons.common.Rejection;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A topic that somebody serves is not removed: they would be taken off the schedule without a word. */
@Component
@Order(2)
class ScheduledTopicUse implements TopicUse {

    private final ScheduleRules rules;
    private final TemporaryRosters rosters;

    ScheduledTopicUse(ScheduleRules rules, TemporaryRosters rosters) {
        this.rules = rules;
        this.rosters = rosters;
    }

    @Override
    public Optional<Rejection> usedBy(TopicId topic) {
        if (rules.existsByTopicId(topic.value())) {
            return Optional.of(Rejection.of("rejection.topic.served"));
        }
        return rosters.hasDutyFor(topic.value())
                ? Optional.of(Rejection.of("rejection.topic.onRoster"))
                : Optional.empty();
    }
}
