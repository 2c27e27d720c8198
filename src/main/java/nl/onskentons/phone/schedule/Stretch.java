package nl.onskentons.phone.schedule;

import java.time.Instant;
import java.util.List;

/**
 * A stretch of real time in which nothing changes for a topic.
 *
 * @param from the first moment that belongs to it
 * @param until the first moment after it
 * @param turns who serves the topic, in the order in which they are called; empty when nobody does
 */
public record Stretch(Instant from, Instant until, List<Turn> turns) {}
