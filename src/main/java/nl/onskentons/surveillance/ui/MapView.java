package nl.onskentons.surveillance.ui;

import java.io.Serializable;
import nl.onskentons.surveillance.GeoBox;

/**
 * What somebody sees of the map.
 *
 * @param zoom each step shows half as much to each side; a tile of 256 pixels is the world divided by 2<sup>zoom</sup>
 */
public record MapView(GeoBox box, int zoom) implements Serializable {}
