package nl.onskentons.surveillance.exchange;

import io.jenetics.jpx.GPX;
import io.jenetics.jpx.Route;
import io.jenetics.jpx.WayPoint;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes a route as GPX 1.1, for whatever navigates: its places outside as points and as a route. A place inside is nowhere
 * on earth, so it is left out.
 *
 * @see <a href="https://www.topografix.com/GPX/1/1/">GPX 1.1</a>
 */
public final class GpxWriter {

    private static final int DECIMALS = 6;

    private final OutWords words;

    public GpxWriter(OutWords words) {
        this.words = words;
    }

    public byte[] write(OutRoute route) {
        List<WayPoint> points = points(route);
        GPX gpx = GPX.builder("Ons kent ons")
                .metadata(about -> about.name(route.name()))
                .wayPoints(points)
                .addRoute(Route.builder().name(route.name()).points(points).build())
                .build();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            GPX.Writer.of(new GPX.Writer.Indent("  "), DECIMALS).write(gpx, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private List<WayPoint> points(OutRoute route) {
        List<WayPoint> points = new ArrayList<>();
        for (int i = 0; i < route.stops().size(); i++) {
            OutPlace stop = route.stops().get(i);
            String name = i + 1 + ". " + stop.name();
            stop.point()
                    .ifPresent(point -> points.add(WayPoint.builder()
                            .lat(point.latitude())
                            .lon(point.longitude())
                            .name(name)
                            .desc(description(stop))
                            .type(stop.category())
                            .build()));
        }
        return points;
    }

    private String description(OutPlace stop) {
        return Stream.of(
                        PlaceColumn.SOORT,
                        PlaceColumn.ZICHT,
                        PlaceColumn.LICHT,
                        PlaceColumn.WANNEER,
                        PlaceColumn.GEZIEN,
                        PlaceColumn.AFGESPROKEN)
                .map(column -> words.cell(stop, column))
                .filter(cell -> !cell.isEmpty())
                .collect(Collectors.joining(" · "));
    }
}
