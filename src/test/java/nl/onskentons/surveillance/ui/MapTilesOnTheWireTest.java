package nl.onskentons.surveillance.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import nl.onskentons.testing.BrowserTest;
import nl.onskentons.testing.TileServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** What the portal answers to a browser that asks for the background of the map. */
class MapTilesOnTheWireTest extends BrowserTest {

    private static final String TILE = "toezicht/kaart/15/16850/10790";

    @Test
    void letsTheBrowserKeepATileForADayAndTellsWhenItHasIt() {
        Page page = signedIn("docent");
        APIResponse tile = page.request().get(url(TILE));

        assertThat(tile.status()).isEqualTo(200);
        assertThat(tile.headers().get("content-type")).isEqualTo("image/png");
        assertThat(tile.headers().get("cache-control")).isEqualTo("max-age=86400, private");
        assertThat(tile.headers().get("x-content-type-options")).isEqualTo("nosniff");
        assertThat(TileServer.asked()).contains("GET /tegel/15/16850/10790.png");

        APIResponse again = page.request()
                .get(
                        url(TILE),
                        RequestOptions.create()
                                .setHeader("If-None-Match", tile.headers().get("etag")));
        assertThat(again.status()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "toezicht/kaart/1/0/0",
                "toezicht/kaart/20/539200/345800",
                "toezicht/kaart/15/99999/10790",
            })
    void hasNoTilesOfElsewhere(String path) {
        APIResponse answer = signedIn("docent").request().get(url(path));

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.body()).isEmpty();
    }

    /** They are addresses of pages, of which there are none. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "toezicht/kaart/15/99999999999/10790",
                "toezicht/kaart/15/-1/10790",
                "toezicht/kaart/15/a/10790",
                "toezicht/kaart/15/16850/10790/1",
            })
    void asksNobodyForWhatIsNoTile(String path) {
        int before = TileServer.asked().size();

        assertThat(signedIn("docent").request().get(url(path)).headers().get("content-type"))
                .startsWith("text/html");
        assertThat(TileServer.asked()).hasSize(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"wijkagent", "balie", "leiding", "coordinator"})
    void isForWhoeverHasToDoWithSurveillance(String account) {
        assertThat(signedIn(account).request().get(url(TILE)).status()).isEqualTo(200);
    }

    @Test
    void r1IsNotForOtherPartnersNorForVisitors() {
        assertThat(signedIn("partner").request().get(url(TILE)).status()).isEqualTo(403);
        APIResponse visitor =
                visitor().request().get(url(TILE), RequestOptions.create().setMaxRedirects(0));
        assertThat(visitor.status()).isIn(302, 401, 403);
        assertThat(visitor.body()).isEmpty();
    }

    @Test
    @ExtendWith(OutputCaptureExtension.class)
    void writesNothingDown(CapturedOutput output) {
        Page page = signedIn("docent");
        page.request().get(url("toezicht/kaart/15/16851/10791"));
        page.request().get(url("toezicht/kaart/1/0/0"));

        assertThat(output.getAll()).doesNotContain("16851", "/tegel", "toezicht/kaart");
    }

    @Test
    void servesTheMapItselfToAnybodyForAYearWithoutASession() {
        APIResponse script = visitor().request().get(url("webjars/leaflet/1.9.4/dist/leaflet.js"));

        assertThat(script.status()).isEqualTo(200);
        assertThat(script.headers().get("cache-control")).contains("max-age=31536000", "immutable");
        assertThat(script.headers()).doesNotContainKey("set-cookie");
        assertThat(visitor()
                        .request()
                        .get(url("webjars/leaflet/1.9.4/dist/geen.js"))
                        .status())
                .isEqualTo(404);
    }
}
