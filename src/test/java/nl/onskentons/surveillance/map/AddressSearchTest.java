package nl.onskentons.surveillance.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.onskentons.access.CurrentUser;
import nl.onskentons.surveillance.GeoPoint;
import nl.onskentons.surveillance.MapArea;
import nl.onskentons.surveillance.map.AddressAnswer.Found;
import nl.onskentons.surveillance.map.AddressAnswer.NotSearched;
import nl.onskentons.surveillance.map.AddressAnswer.Reason;
import nl.onskentons.testing.As;
import nl.onskentons.testing.PortalTest;
import nl.onskentons.testing.SignedIn;
import nl.onskentons.testing.TileServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@PortalTest
@As("docent")
class AddressSearchTest {

    @Autowired
    private AddressSearch ofThePortal;

    @Autowired
    private CurrentUser currentUser;

    @Autowired
    private MapArea area;

    private final StandIn server = new StandIn();
    private final MapServer asking = new MapServer();
    private AddressSearch search;

    @BeforeEach
    void start() {
        search = searchAt(server.address() + "/free");
    }

    @AfterEach
    void stop() {
        server.close();
        asking.destroy();
    }

    @Test
    void findsWhereAnAddressIs() {
        knows(hit("Voorbeeldlaan 1, Voorbeeldstad", "POINT(5.1234567 52.09)"), hit("Voorbeeldweg", "POINT(5.2 52.1)"));

        assertThat(search.search("  voorbeeldlaan \"* AND -(1) & "))
                .isEqualTo(new Found(List.of(
                        new AddressHit("Voorbeeldlaan 1, Voorbeeldstad", new GeoPoint(52.09, 5.123457)),
                        new AddressHit("Voorbeeldweg", new GeoPoint(52.1, 5.2)))));
        assertThat(server.asked())
                .extracting(StandIn.Asked::path)
                .containsExactly("/free?rows=8&fl=weergavenaam,centroide_ll&q=voorbeeldlaan+AND+1");
        assertThat(server.asked().getFirst().headers().keySet())
                .doesNotContain("Cookie", "Referer", "Accept-language", "X-forwarded-for");
    }

    @Test
    void leavesOutWhatIsNowhereOrElsewhere() {
        knows(
                hit("Zonder plek", ""),
                hit("Te ver", "POINT(4.35 50.85001)"),
                hit("Verkeerd om", "POINT(52.09 5.12)"),
                hit("Nergens", "POINT(999 999)"),
                hit("Geen getal", "POINT(5.1.2 52.09)"),
                hit("Twee punten", "MULTIPOINT(5.12 52.09)"),
                hit(" ", "POINT(5.12 52.09)"),
                "{}",
                "7",
                hit("Brussel", "POINT(4.35 50.65)"));

        assertThat(search.search("voorbeeld"))
                .isEqualTo(new Found(List.of(new AddressHit("Te ver", new GeoPoint(50.85001, 4.35)))));
    }

    @Test
    void givesNoMoreThanFitInAList() {
        knows(IntStream.range(0, 30)
                .mapToObj(i -> hit("Straat " + i, "POINT(5.12 52.09)"))
                .toArray(String[]::new));

        assertThat(((Found) search.search("straat")).hits()).hasSize(AddressSearch.MOST);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "{", "{\"response\":{\"docs\":7}}", "<html>", "{\"response\":null}"})
    void saysThatItCouldNotSearchWhenTheAnswerIsNone(String body) {
        server.answers(200, "application/json", body.getBytes(StandardCharsets.UTF_8));

        assertThat(search.search("voorbeeld")).isEqualTo(new NotSearched(Reason.NO_ANSWER));
    }

    @Test
    void saysThatItCouldNotSearchWhenTheServerIsOutOfOrderTooLateOrGone() {
        server.answers(503, "application/json", "{}".getBytes(StandardCharsets.UTF_8));
        assertThat(search.search("voorbeeld")).isEqualTo(new NotSearched(Reason.NO_ANSWER));

        CountDownLatch never = new CountDownLatch(1);
        server.answers(exchange -> {
            try {
                never.await(30, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        Instant before = Instant.now();
        assertThat(search.search("voorbeeld")).isEqualTo(new NotSearched(Reason.NO_ANSWER));
        assertThat(Duration.between(before, Instant.now())).isLessThan(Duration.ofSeconds(20));
        never.countDown();

        server.close();
        assertThat(search.search("voorbeeld")).isEqualTo(new NotSearched(Reason.NO_ANSWER));
    }

    @Test
    void asksNothingForTwoLettersOrWhenItIsOff() {
        assertThat(search.search(" a*&? ")).isEqualTo(new NotSearched(Reason.TOO_SHORT));
        assertThat(searchAt(" ").search("voorbeeld")).isEqualTo(new NotSearched(Reason.OFF));

        assertThat(server.asked()).isEmpty();
    }

    @Test
    void slowsOnePersonDownAndNobodyElse() {
        knows();
        for (int i = 0; i < AddressSearch.IN_A_ROW; i++) {
            assertThat(search.search("voorbeeld")).isEqualTo(new Found(List.of()));
        }

        assertThat(IntStream.range(0, 10).mapToObj(i -> search.search("voorbeeld")))
                .contains(new NotSearched(Reason.TOO_OFTEN));
        assertThat(SignedIn.as("coordinator", () -> search.search("voorbeeld"))).isEqualTo(new Found(List.of()));
    }

    @Test
    void refusesAnAddressOfNoServer() {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> searchAt("adressen"))
                .withMessageStartingWith("portal.map.addresses: ");
    }

    @Test
    void r1IsNotForOtherPartners() {
        assertThat(ofThePortal.search("voorbeeld"))
                .isEqualTo(new Found(List.of(new AddressHit(TileServer.ADDRESS, new GeoPoint(52.09, 5.12)))));

        SignedIn.as("partner");
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> ofThePortal.search("voorbeeld"));
    }

    private AddressSearch searchAt(String address) {
        return new AddressSearch(address, asking, area, currentUser);
    }

    private void knows(String... hits) {
        String docs = List.of(hits).stream().collect(Collectors.joining(",", "[", "]"));
        server.answers(
                200,
                "application/json;charset=UTF-8",
                ("{\"response\":{\"docs\":" + docs + "}}").getBytes(StandardCharsets.UTF_8));
    }

    private static String hit(String label, String point) {
        return "{\"weergavenaam\":\"" + label + "\",\"centroide_ll\":\"" + point + "\"}";
    }
}
