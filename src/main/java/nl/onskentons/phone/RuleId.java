package nl.onskentons.phone;

import java.io.Serializable;
import java.util.UUID;
import nl.onskentons.common.OrderedIds;

/** Identifies a rule of the schedule: that somebody serves a topic at some hours. */
public record RuleId(UUID value) implements Serializable {

    public static RuleId random() {
        return new RuleId(OrderedIds.next());
    }
}
