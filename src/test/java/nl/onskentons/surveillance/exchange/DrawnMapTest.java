package nl.onskentons.surveillance.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import nl.onskentons.surveillance.GeoPoint;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;

class DrawnMapTest {

    private static final GeoPoint HERE = new GeoPoint(52.0907, 5.1214);
    private static final GeoPoint NORTH_EAST = new GeoPoint(52.0987, 5.1334);

    @Test
    void putsTheNorthUpAndTheEastRight() {
        MapFrame frame = MapFrame.around(List.of(HERE, NORTH_EAST), 800, 600);

        assertThat(frame.at(NORTH_EAST).getX()).isGreaterThan(frame.at(HERE).getX());
        assertThat(frame.at(NORTH_EAST).getY()).isLessThan(frame.at(HERE).getY());
        double pixels = frame.at(HERE).distance(frame.at(NORTH_EAST));
        assertThat(pixels * frame.metresPerPixel()).isCloseTo(HERE.metresTo(NORTH_EAST), Percentage.withPercentage(1));
    }

    @Test
    void showsSomethingAroundASinglePlace() {
        MapFrame frame = MapFrame.around(List.of(HERE), 800, 600);

        assertThat(frame.metresPerPixel() * 800).isBetween(299.0, 301.0);
        assertThat(frame.roundMetres(0.22)).isEqualTo(50);
    }

    @Test
    void drawsHundredsOfPlacesOnTheSameSpot() throws IOException {
        List<MapMark> marks = IntStream.rangeClosed(1, 300)
                .mapToObj(number -> new MapMark(number, HERE, MapMark.Shape.values()[number % 4]))
                .toList();

        BufferedImage image =
                ImageIO.read(new ByteArrayInputStream(DrawnMap.png(marks, List.of(HERE, NORTH_EAST), 800, 600)));

        assertThat(image.getWidth()).isEqualTo(800);
        assertThat(image.getRGB(400, 300)).isNotEqualTo(image.getRGB(790, 300));
    }
}
