package nl.onskentons.phone;

import java.util.List;
import nl.onskentons.common.TimeStretch;

/**
 * When nobody serves a topic although the school is open; then the last resort answers.
 *
 * @param gaps in order
 * @param intended those that are so on purpose, in order; none of them stands in the other list
 */
public record TopicGaps(TopicLine topic, List<TimeStretch> gaps, List<TimeStretch> intended) {}
