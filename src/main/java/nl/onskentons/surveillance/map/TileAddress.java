package nl.onskentons.surveillance.map;

import java.util.Optional;
import nl.onskentons.surveillance.GeoBox;
import nl.onskentons.surveillance.GeoPoint;

/**
 * One tile of a map in Web Mercator.
 *
 * @param z zoom: the world is 2<sup>z</sup> tiles wide and high
 * @param x from west to east, from 0
 * @param y from north to south, from 0
 */
record TileAddress(int z, int x, int y) {

    private static final int GRID_ZOOM = Integer.numberOfTrailingZeros(GeoPoint.GRID);

    /** The tile, unless there is none such or it shows nothing of the area. */
    static Optional<TileAddress> of(int z, int x, int y, int maxZoom, GeoBox area) {
        boolean exists = z >= 0 && z <= maxZoom && isWithin(x, z) && isWithin(y, z);
        return exists ? Optional.of(new TileAddress(z, x, y)).filter(tile -> tile.touches(area)) : Optional.empty();
    }

    private static boolean isWithin(int number, int z) {
        return number >= 0 && number < 1 << z;
    }

    private boolean touches(GeoBox area) {
        GeoPoint northWest = new GeoPoint(area.north(), area.west());
        GeoPoint southEast = new GeoPoint(area.south(), area.east());
        int shift = GRID_ZOOM - z;
        return x << shift <= southEast.gridX()
                && northWest.gridX() < (x + 1) << shift
                && y << shift <= southEast.gridY()
                && northWest.gridY() < (y + 1) << shift;
    }
}
