package nl.onskentons.phone;

import java.util.Optional;
import nl.onskentons.common.Rejection;

/** What needs a topic, and would be lost or lie if it were removed. Each implementation is a bean. */
public interface TopicUse {

    /** Why the topic cannot be removed, as a sentence for whoever wants to; empty when nothing here needs it. */
    Optional<Rejection> usedBy(TopicId topic);
}
