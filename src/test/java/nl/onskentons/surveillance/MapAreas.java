package nl.onskentons.surveillance;

/** Areas for tests. */
public final class MapAreas {

    private MapAreas() {}

    public static MapArea netherlands() {
        return new MapArea(new double[] {50.70, 3.20, 53.70, 7.30});
    }
}
