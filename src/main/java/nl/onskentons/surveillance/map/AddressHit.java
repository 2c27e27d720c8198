package nl.onskentons.surveillance.map;

import nl.onskentons.surveillance.GeoPoint;

/** An address that was found, as people write it, and where it is. */
public record AddressHit(String label, GeoPoint point) {}
