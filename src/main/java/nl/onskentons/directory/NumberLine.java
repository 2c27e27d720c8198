package nl.onskentons.directory;

import nl.onskentons.common.PhoneNumber;

/** A phone number as it is shown: never without how far it can be trusted. */
public record NumberLine(PointId id, PhoneNumber number, String extension, String label, Freshness freshness) {}
