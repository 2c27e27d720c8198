package nl.onskentons.surveillance;

/**
 * A place that is on the map already, near another.
 *
 * @param metres how far it is, as the crow flies
 */
public record NearHotspot(HotspotId id, String name, String category, HotspotState state, int metres) {}
