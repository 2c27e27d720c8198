package nl.onskentons.surveillance;

import java.util.List;
import java.util.stream.Stream;
import nl.onskentons.common.SchoolId;

/**
 * A route that was removed, whole: with what it left out, why, and who said so. Only {@link Routes#remove} makes one;
 * {@code restore} takes it.
 */
public final class RouteRemoval {

    private final RouteId id;
    private final SchoolId school;
    private final RouteDetails details;
    private final List<LeftOut> leftOut;

    RouteRemoval(Route route) {
        id = route.id();
        school = route.school();
        details = route.line().details();
        leftOut = route.leftOut();
    }

    RouteId id() {
        return id;
    }

    SchoolId school() {
        return school;
    }

    RouteDetails details() {
        return details;
    }

    /** Every place that it said something of. */
    List<HotspotId> places() {
        return Stream.concat(details.stops().stream(), leftOut.stream().map(LeftOut::place))
                .toList();
    }

    List<LeftOut> leftOut() {
        return leftOut;
    }
}
