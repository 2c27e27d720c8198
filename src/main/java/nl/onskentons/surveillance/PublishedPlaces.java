package nl.onskentons.surveillance;

import java.util.List;
import nl.onskentons.common.SchoolId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What everybody may know of the places of a school, without signing in: of what kind they are and in which square of some 500
 * metres. Where exactly, what it is called, what was seen there and by whom never leaves the server (R1, R2).
 */
@Service
@Transactional(readOnly = true)
public class PublishedPlaces {

    /** Some 500 metres at the latitude of the Netherlands, in steps of the grid. */
    private static final int SQUARE = 21_760;

    private final JdbcClient jdbc;
    private final PlacesOut out;

    PublishedPlaces(JdbcClient jdbc, PlacesOut out) {
        this.jdbc = jdbc;
        this.out = out;
    }

    /**
     * Places of one kind in one square.
     *
     * @param middle of the square, not of the places
     * @param count how many, at least 1
     */
    public record Square(GeoPoint middle, String category, int count) {}

    /** The open places that a school shows to parents, by kind and square. */
    public List<Square> of(SchoolId school) {
        String square = "h.grid_x / " + SQUARE + ", h.grid_y / " + SQUARE;
        return jdbc.sql("select " + square
                        + ", c.name, count(*) from hotspot h join hotspot_category c on c.id = h.category_id"
                        + " where h.school_id = :school and h.layer = 'PARENTS' and h.grid_x is not null"
                        + " and h.state in ('SEEN', 'AGREED', 'DONE', 'CHECKED') group by " + square
                        + ", c.name order by c.name")
                .param("school", school.value())
                .query((row, index) ->
                        new Square(middle(row.getInt(1), row.getInt(2)), out.clean(row.getString(3)), row.getInt(4)))
                .list();
    }

    private static GeoPoint middle(int column, int row) {
        return GeoPoint.ofGrid(column * SQUARE + SQUARE / 2, row * SQUARE + SQUARE / 2);
    }
}
