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
    private final QuietHoursRepository quietHours;

    ScheduledTopicUse(ScheduleRules rules, TemporaryRosters rosters, QuietHoursRepository quietHours) {
        this.rules = rules;
        this.rosters = rosters;
        this.quietHours = quietHours;
    }

    @Override
    public Optional<Rejection> usedBy(TopicId topic) {
        if (rules.existsByTopicId(topic.value())) {
            return Optional.of(Rejection.of("rejection.topic.served"));
        }
        if (rosters.hasDutyFor(topic.value())) {
            return Optional.of(Rejection.of("rejection.topic.onRoster"));
        }
        return quietHours.existsById(topic.value())
                ? Optional.of(Rejection.of("rejection.topic.quiet"))
                : Optional.empty();
    }
}
