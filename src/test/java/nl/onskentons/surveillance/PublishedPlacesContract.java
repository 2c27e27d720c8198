package nl.onskentons.surveillance;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.util.List;
import nl.onskentons.common.SchoolId;
import nl.onskentons.school.Schools;
import nl.onskentons.surveillance.PublishedPlaces.Square;
import nl.onskentons.testing.As;
import nl.onskentons.testing.ExampleSchools;
import nl.onskentons.testing.SignedIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** R1: what everybody may know of places is coarse, and of those that are shown to parents alone. */
@Transactional
@As("coordinator")
abstract class PublishedPlacesContract {

    @Autowired
    private PublishedPlaces published;

    @Autowired
    private HotspotKeeping keeping;

    @Autowired
    private Categories categories;

    @Autowired
    private Schools schools;

    @Autowired
    private EntityManager database;

    private SchoolId south = SchoolId.random();
    private CategoryLine kind;

    @BeforeEach
    void chooseASchool() {
        SignedIn.as("beheer");
        south = ExampleSchools.south(schools);
        kind = Places.category(categories, south, "Verkeer");
        assertThat(published.of(south)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Layer.class,
            names = {"SCHOOL", "POLICE"})
    void neverTellsOfWhatIsNotForParents(Layer layer) {
        mark("Geheim", layer, Places.SQUARE);

        assertThat(published.of(south)).isEmpty();
    }

    @Test
    void tellsTheSameOfPlacesAnywhereInASquare() {
        HotspotCard one = mark("Eerste", Layer.PARENTS, Places.SQUARE);
        List<Square> before = published.of(south);
        keeping.remove(one.id(), one.version());
        mark("Tweede", Layer.PARENTS, Places.north(-60));

        assertThat(published.of(south)).isEqualTo(before);
        assertThat(before.getFirst().middle().metresTo(Places.SQUARE)).isBetween(1.0, 360.0);
        assertThat(before.toString())
                .contains("Verkeer")
                .doesNotContain("Eerste")
                .doesNotContain("52.0907");
    }

    @Test
    void countsWhatLiesInOneSquareAndLeavesOutWhatEnded() {
        mark("Eerste", Layer.PARENTS, Places.SQUARE);
        HotspotCard ended = mark("Tweede", Layer.PARENTS, Places.north(5));
        assertThat(published.of(south)).extracting(Square::count).containsExactly(2);

        keeping.become(ended.id(), ended.version(), HotspotState.UNSOLVED, "Weg omgelegd", false);
        database.flush();

        assertThat(published.of(south)).extracting(Square::count).containsExactly(1);
    }

    /** R2: as in every file that leaves the portal. */
    @Test
    void namesNoKindThatLooksLikeAPupil() {
        mark("Eerste", Layer.PARENTS, Places.SQUARE);
        database.createNativeQuery("update hotspot_category set name = 'Kees Voorbeeld' where id = :id")
                .setParameter("id", kind.id().value())
                .executeUpdate();

        assertThat(published.of(south)).extracting(Square::category).containsExactly("(zie portaal)");
    }

    private HotspotCard mark(String name, Layer layer, GeoPoint point) {
        HotspotCard card = keeping.add(HotspotId.random(), south, Places.outside(name, kind, point, layer), false);
        database.flush();
        return card;
    }
}
