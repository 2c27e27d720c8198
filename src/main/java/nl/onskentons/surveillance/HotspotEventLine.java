package nl.onskentons.surveillance;

import java.time.Instant;

/**
 * Something that happened to a place, as it is read.
 *
 * @param by the name of who did it; empty when the portal did
 * @param note what was said of it; may be empty
 */
public record HotspotEventLine(Instant at, HotspotEventKind kind, Side side, String by, String note) {}
