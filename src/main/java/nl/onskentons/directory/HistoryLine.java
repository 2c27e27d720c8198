package nl.onskentons.directory;

import java.time.Instant;

/** Who changed what on a card, and when. */
public record HistoryLine(Instant happenedAt, String actorName, FieldChange change) {}
