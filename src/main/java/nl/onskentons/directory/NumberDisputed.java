package nl.onskentons.directory;

/** Announced when somebody said that a number is wrong. */
public record NumberDisputed(EntryId entry, PointId point) {}
