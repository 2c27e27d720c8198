package nl.onskentons.surveillance.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MapBackgroundTest {

    private static final String TILES = "https://Kaart.voorbeeld.test:8443/lagen/{z}/{x}/{y}.png?soort=grijs";

    @Test
    void sendsBrowsersToThePortalItself() {
        MapBackground background = new MapBackground(TILES, "Voorbeeld", 19, true);

        assertThat(background.forBrowsers()).contains("toezicht/kaart/{z}/{x}/{y}");
        assertThat(background.origin()).isEmpty();
        assertThat(background.tile(3, 4, 5)).isEqualTo("https://Kaart.voorbeeld.test:8443/lagen/3/4/5.png?soort=grijs");
    }

    @Test
    void sendsBrowsersElsewhereOnlyWhenThatIsSet() {
        MapBackground background = new MapBackground(TILES, "Voorbeeld", 19, false);

        assertThat(background.forBrowsers()).contains(TILES);
        assertThat(background.origin()).contains("https://kaart.voorbeeld.test:8443");
        assertThat(background.isProxied()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void isNotThereWhenNoneIsSet(boolean proxied) {
        MapBackground background = new MapBackground(" ", "Voorbeeld", 19, proxied);

        assertThat(background.forBrowsers()).isEmpty();
        assertThat(background.origin()).isEmpty();
        assertThat(background.isProxied()).isFalse();
        assertThat(background.attribution()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://kaart.voorbeeld.test/{z}/{x}.png",
                "kaart.voorbeeld.test/{z}/{x}/{y}",
                "file:///etc/{z}/{x}/{y}",
                "https:///{z}/{x}/{y}",
                "https://naam:geheim@kaart.voorbeeld.test/{z}/{x}/{y}",
                "https://{s}.kaart.voorbeeld.test/{z}/{x}/{y}",
                "https://kaart.voorbeeld.test; script-src *; /{z}/{x}/{y}",
            })
    void refusesAnAddressOfNoTiles(String address) {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> new MapBackground(address, "", 19, false))
                .withMessageStartingWith("portal.map.tiles: ");
    }

    @ParameterizedTest
    @CsvSource({"0", "23", "-3"})
    void refusesAZoomThatNoMapHas(int zoom) {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> new MapBackground(TILES, "", zoom, true))
                .withMessageStartingWith("portal.map.max-zoom: ");
    }
}
