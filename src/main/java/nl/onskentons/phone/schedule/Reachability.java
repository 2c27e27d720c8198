package nl.onskentons.phone.schedule;

import nl.onskentons.common.WorkingPattern;
import nl.onskentons.directory.EntryId;
import nl.onskentons.phone.TopicId;

/**
 * A rule: this person serves this topic at these hours.
 *
 * @param hours without any, the person serves the topic as a stand-in only
 * @param rank who comes first among those who serve the topic at the same moment; the lowest
 */
public record Reachability(
        TopicId topic, EntryId person, int rank, WorkingPattern hours, DaysServed days, Period validity) {}
