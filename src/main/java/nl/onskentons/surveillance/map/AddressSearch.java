package nl.onskentons.surveillance.map;

import io.github.bucket4j.Bucket;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.onskentons.access.CurrentUser;
import nl.onskentons.common.AccountId;
import nl.onskentons.common.Rejection;
import nl.onskentons.surveillance.GeoPoint;
import nl.onskentons.surveillance.MapArea;
import nl.onskentons.surveillance.map.AddressAnswer.Found;
import nl.onskentons.surveillance.map.AddressAnswer.NotSearched;
import nl.onskentons.surveillance.map.AddressAnswer.Reason;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Where an address is, asked of a server elsewhere in the words of PDOK's Locatieserver. It hears what is searched for, from
 * the portal; not who searches. Nothing of it is written down.
 *
 * @see <a href="file:docs/decisions/0009-map-without-leaking-visitors.md">decision 0009</a>
 */
@Service
@PreAuthorize(MapTiles.READERS)
public class AddressSearch {

    /** Less characters are not searched. */
    public static final int SHORTEST = 3;

    /** The most addresses that are given. */
    public static final int MOST = 8;

    /** In a row by one person; then one every two seconds. */
    static final int IN_A_ROW = 20;

    private static final int PER_MINUTE = 30;
    private static final int REMEMBERED = 5_000;
    private static final int LONGEST = 100;
    private static final Duration WITHIN = Duration.ofSeconds(3);
    private static final int MAX_BYTES = 256 * 1024;
    private static final int OK = 200;
    /** What the server could take for its own language of questions. */
    private static final Pattern WORDLESS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}.,'’]+");

    private static final Pattern POINT = Pattern.compile("POINT\\((-?[\\d.]{1,20}) (-?[\\d.]{1,20})\\)");
    private static final JsonMapper JSON = JsonMapper.shared();

    private final String address;
    private final MapServer server;
    private final MapArea area;
    private final CurrentUser currentUser;

    private final Map<AccountId, Bucket> byPerson = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<AccountId, Bucket> eldest) {
            return size() > REMEMBERED;
        }
    };

    /** @param address of the free search of a Locatieserver; empty for no search */
    AddressSearch(
            @Value("${portal.map.addresses:}") String address,
            MapServer server,
            MapArea area,
            CurrentUser currentUser) {
        this.address = address.strip();
        this.server = server;
        this.area = area;
        this.currentUser = currentUser;
        if (isOn() && MapServer.address(this.address).isEmpty()) {
            throw new IllegalArgumentException(
                    "portal.map.addresses: an address such as https://adressen.voorbeeld.test/free");
        }
    }

    /** Whether addresses can be searched at all. */
    public boolean isOn() {
        return !address.isEmpty();
    }

    /** Addresses that fit a text, within the area of the map. It never fails: at worst it says that nothing was searched. */
    public AddressAnswer search(String text) {
        String wanted = WORDLESS.matcher(text).replaceAll(" ").strip();
        if (!isOn()) {
            return new NotSearched(Reason.OFF);
        }
        if (wanted.length() < SHORTEST) {
            return new NotSearched(Reason.TOO_SHORT);
        }
        if (!bucket(currentUser.actor().id()).tryConsume(1)) {
            return new NotSearched(Reason.TOO_OFTEN);
        }
        try {
            MapServer.Answer answer = server.ask(question(wanted), "application/json", WITHIN, MAX_BYTES);
            return answer.status() == OK ? read(answer.body()) : new NotSearched(Reason.NO_ANSWER);
        } catch (IOException | JacksonException e) {
            return new NotSearched(Reason.NO_ANSWER);
        }
    }

    private URI question(String wanted) {
        String text = wanted.substring(0, Math.min(wanted.length(), LONGEST));
        return URI.create(address + (address.contains("?") ? "&" : "?") + "rows=" + MOST
                + "&fl=weergavenaam,centroide_ll&q=" + URLEncoder.encode(text, StandardCharsets.UTF_8));
    }

    private AddressAnswer read(byte[] body) {
        JsonNode hits = JSON.readTree(body).path("response").path("docs");
        if (!hits.isArray()) {
            return new NotSearched(Reason.NO_ANSWER);
        }
        List<AddressHit> found =
                hits.valueStream().flatMap(this::hit).limit(MOST).toList();
        return new Found(found);
    }

    private Stream<AddressHit> hit(JsonNode hit) {
        String label = hit.path("weergavenaam").asString("").strip();
        return label.isEmpty()
                ? Stream.empty()
                : point(hit.path("centroide_ll").asString(""))
                        .filter(area.box()::contains)
                        .map(point -> new AddressHit(label, point))
                        .stream();
    }

    private static Optional<GeoPoint> point(String text) {
        Matcher point = POINT.matcher(text);
        if (!point.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new GeoPoint(Double.parseDouble(point.group(2)), Double.parseDouble(point.group(1))));
        } catch (NumberFormatException | Rejection e) {
            return Optional.empty();
        }
    }

    private Bucket bucket(AccountId person) {
        synchronized (byPerson) {
            return byPerson.computeIfAbsent(
                    person,
                    unknown -> Bucket.builder()
                            .addLimit(limit -> limit.capacity(IN_A_ROW).refillGreedy(PER_MINUTE, Duration.ofMinutes(1)))
                            .build());
        }
    }
}
