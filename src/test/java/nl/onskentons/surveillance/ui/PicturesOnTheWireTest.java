package nl.onskentons.surveillance.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.options.RequestOptions;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.onskentons.common.SchoolId;
import nl.onskentons.school.Schools;
import nl.onskentons.surveillance.FloorPlans;
import nl.onskentons.surveillance.HotspotEventLine;
import nl.onskentons.surveillance.HotspotFilter;
import nl.onskentons.surveillance.HotspotId;
import nl.onskentons.surveillance.Hotspots;
import nl.onskentons.testing.BrowserTest;
import nl.onskentons.testing.ExampleSchools;
import nl.onskentons.testing.SignedIn;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** UC-042, UC-047: what the portal answers to a browser that asks for a drawing or a photo. */
class PicturesOnTheWireTest extends BrowserTest {

    @Autowired
    private Hotspots hotspots;

    @Autowired
    private FloorPlans plans;

    @Autowired
    private Schools schools;

    /** The drawing of a floor, the photo of a place, and one of a round past a place. */
    private List<String> pictures() {
        return SignedIn.as("coordinator", () -> {
            SchoolId north = ExampleSchools.north(schools);
            HotspotId stalling = place(north, "Fietsenstalling");
            HotspotId steeg = place(north, "Steeg");
            HotspotEventLine seen = hotspots.history(steeg).stream()
                    .filter(HotspotEventLine::hasPhoto)
                    .findFirst()
                    .orElseThrow();
            return List.of(
                    "toezicht/plattegrond/" + plans.of(north).getFirst().id(),
                    PictureFiles.photo(stalling),
                    PictureFiles.photo(steeg, seen.id()));
        });
    }

    private HotspotId place(SchoolId school, String name) {
        return hotspots.list(HotspotFilter.open(Set.of(school)), 0, Hotspots.MAX_PAGE).stream()
                .filter(row -> row.name().startsWith(name))
                .findFirst()
                .orElseThrow()
                .id();
    }

    @Test
    void areKeptByTheBrowserThatAsksEachTimeWhetherItStillMay() {
        for (String path : pictures()) {
            APIResponse first = signedIn("wijkagent").request().get(url(path));
            assertThat(first.status()).as(path).isEqualTo(200);
            assertThat(first.headers().get("content-type")).startsWith("image/");
            assertThat(first.headers().get("cache-control")).contains("no-cache", "private");
            assertThat(first.headers().get("x-content-type-options")).isEqualTo("nosniff");
            APIResponse again = signedIn("wijkagent")
                    .request()
                    .get(
                            url(path),
                            RequestOptions.create()
                                    .setHeader("If-None-Match", first.headers().get("etag")));
            assertThat(again.status()).as(path).isEqualTo(304);
        }
    }

    @Test
    @Tag("R1")
    void areNotForOtherPartnersNorForVisitors() {
        for (String path : pictures()) {
            assertThat(signedIn("partner").request().get(url(path)).status())
                    .as(path)
                    .isIn(403, 404);
            assertThat(visitor()
                            .request()
                            .get(url(path), RequestOptions.create().setMaxRedirects(0))
                            .body())
                    .as(path)
                    .isEmpty();
        }
    }

    @Test
    void areNotFoundWhenTheyAreNot() {
        String ofPlace = pictures().get(2);
        for (String none : List.of(
                "toezicht/plattegrond/" + UUID.randomUUID(),
                "toezicht/plattegrond/geen",
                PictureFiles.photo(HotspotId.random()),
                ofPlace.substring(0, ofPlace.lastIndexOf('/') + 1) + UUID.randomUUID())) {
            assertThat(signedIn("docent").request().get(url(none)).status())
                    .as(none)
                    .isEqualTo(404);
        }
    }
}
