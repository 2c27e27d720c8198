package nl.onskentons.surveillance;

import nl.onskentons.common.SchoolId;

/** Places for tests, around a market square that is no school's. */
final class Places {

    static final GeoPoint SQUARE = new GeoPoint(52.0907, 5.1214);

    private Places() {}

    /** So many metres to the north of the square. */
    static GeoPoint north(double metres) {
        return new GeoPoint(52.0907 + metres / 111_195, 5.1214);
    }

    static HotspotDetails outside(String name, CategoryLine category, GeoPoint point, Layer layer) {
        return HotspotDetails.named(name, category.id(), new Place.Outside(point), layer);
    }

    static CategoryLine category(Categories categories, SchoolId school, String name) {
        return categories.of(school).stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
