package nl.onskentons.phone.feed;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import nl.onskentons.common.SchoolId;
import nl.onskentons.directory.Audience;
import nl.onskentons.phone.CallTopics;
import nl.onskentons.phone.FeedDetails;
import nl.onskentons.phone.FeedSecret;
import nl.onskentons.phone.FeedSubject;
import nl.onskentons.phone.Feeds;
import nl.onskentons.phone.NewFeed;
import nl.onskentons.phone.Topics;
import nl.onskentons.school.Schools;
import nl.onskentons.testing.PortalTest;
import nl.onskentons.testing.SignedIn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** UC-037: the schedule in a calendar and in a telephone exchange, as those fetch it. */
@PortalTest
class UC037FeedsTest {

    private static final HttpClient PROGRAMME =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();

    @LocalServerPort
    private int port;

    @Autowired
    private Feeds feeds;

    @Autowired
    private CallTopics topics;

    @Autowired
    private Schools schools;

    private NewFeed feed;

    @BeforeEach
    void makeALink() {
        feed = SignedIn.as("coordinator", () -> {
            SchoolId north = SignedIn.as("beheer", () -> Topics.north(schools));
            return feeds.make(north, new FeedDetails(new FeedSubject.WholeSchool(), "UC-037", Audience.STAFF));
        });
    }

    @AfterEach
    void revokeIt() {
        revoke();
    }

    @Test
    @Tag("UC-037.main")
    void aCalendarFetchesWhoIsFirstWithoutSigningIn() {
        HttpResponse<byte[]> answer = get(".ics");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(header(answer, "content-type")).isEqualToIgnoringCase("text/calendar;charset=UTF-8");
        assertThat(StrictReader.read(answer.body()).entries())
                .extracting(StrictReader.Entry::summary)
                .contains("Verzuim: Coby Voorbeeld, 06 00 00 00 03");
    }

    @Test
    @Tag("UC-037.A1")
    void anExchangeFetchesWhoIsCalledNow() {
        HttpResponse<byte[]> answer = get(".json");
        JsonNode json = JsonMapper.shared().readTree(answer.body());
        JsonNode truancy = json.get("topics")
                .valueStream()
                .filter(topic -> topic.get("name").asString().equals("Verzuim"))
                .findFirst()
                .orElseThrow();

        assertThat(header(answer, "content-type")).isEqualTo("application/json");
        assertThat(json.get("school").asString()).isEqualTo("Voorbeeldschool, locatie Noord");
        assertThat(truancy.get("first").toString())
                .isEqualTo("{\"name\":\"Coby Voorbeeld\",\"number\":\"+31600000003\",\"extension\":\"\","
                        + "\"until\":\"2026-11-24T11:00:00Z\"}");
        assertThat(truancy.get("ladder").isArray()).isTrue();
        assertThat(truancy.get("lastResort").get("number").asString()).isNotBlank();
    }

    /** R1: neither in a link of the school, nor of a topic, nor of a person; in no form. */
    @ParameterizedTest
    @CsvSource({
        "school, .ics, 06 00 00 00 06",
        "school, .json, +31600000006",
        "topic, .ics, 06 00 00 00 06",
        "topic, .json, +31600000006",
        "person, .ics, 06 00 00 00 03",
        "person, .json, +31600000003"
    })
    void r1HasNoNumberThatItsAudienceMayNotSee(String of, String form, String ofStaff) {
        assertThat(body(of, Audience.STAFF, form)).contains(ofStaff);
        assertThat(body(of, Audience.PARTNERS, form))
                .contains("Voorbeeldschool")
                .doesNotContain(ofStaff);
    }

    @ParameterizedTest
    @ValueSource(strings = {".ics", ".json"})
    @Tag("UC-037.A2")
    void isNotSentAgainWhileItIsTheSame(String form) {
        HttpResponse<byte[]> first = get(form);
        HttpResponse<byte[]> byTag = get(form, "If-None-Match", header(first, "etag"));
        HttpResponse<byte[]> byTime = get(form, "If-Modified-Since", header(first, "last-modified"));

        assertThat(header(first, "etag")).matches("\"[0-9a-f]{64}\"");
        assertThat(header(get(form), "etag")).isEqualTo(header(first, "etag"));
        assertThat(byTag.statusCode()).isEqualTo(304);
        assertThat(byTag.body()).isEmpty();
        assertThat(byTime.statusCode()).isEqualTo(304);
        assertThat(get(form, "If-None-Match", "\"other\"").statusCode()).isEqualTo(200);
        assertThat(get(form, "If-Modified-Since", "Mon, 23 Nov 2026 08:00:00 GMT")
                        .statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {".ics", ".json"})
    void headAnswersLikeGetButForTheContent(String form) {
        HttpResponse<byte[]> get = get(form);
        HttpResponse<byte[]> head = send(address(form), "HEAD");

        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(header(head, "etag")).isEqualTo(header(get, "etag"));
    }

    @ParameterizedTest
    @ValueSource(strings = {".ics", ".json"})
    void makesNoSessionAndSaysHowLongItMayBeKept(String form) {
        HttpResponse<byte[]> answer = get(form);

        assertThat(answer.headers().map()).doesNotContainKeys("set-cookie", "pragma", "expires");
        assertThat(answer.headers().allValues("cache-control")).containsExactly("max-age=60, private");
        assertThat(header(answer, "x-content-type-options")).isEqualTo("nosniff");
    }

    @Test
    @Tag("UC-037.A3")
    void aRevokedLinkAnOldOneAndOneThatNeverWasAreAllTheSame() {
        String revoked = address(".ics");
        revoke();

        for (String path : List.of(
                revoked,
                "/feeds/telefoon/" + FeedSecret.random().value() + ".ics",
                "/feeds/telefoon/" + FeedSecret.random().value() + ".json",
                "/feeds/telefoon/x.ics",
                "/feeds/telefoon/" + feed.secret().value(),
                "/feeds/telefoon/" + feed.secret().value() + ".xml",
                "/feeds/telefoon/a/b.ics",
                "/feeds/telefoon/",
                "/feeds/telefoon")) {
            HttpResponse<byte[]> answer = send(path, "GET");
            assertThat(answer.statusCode()).as(path).isEqualTo(404);
            assertThat(answer.body()).as(path).isEmpty();
            assertThat(answer.headers().map()).as(path).doesNotContainKey("set-cookie");
        }
    }

    @Test
    void takesNothingThatIsSent() {
        for (String method : List.of("POST", "PUT", "DELETE", "PATCH")) {
            assertThat(send(address(".ics"), method).statusCode()).as(method).isIn(404, 405);
        }
    }

    /** Only the path of the links is open: what is near it asks to sign in. */
    @ParameterizedTest
    @ValueSource(strings = {"/feeds", "/feeds/telefoonlijst", "/bellen/feeds", "/bellen/telefoonlijst.pdf"})
    void opensNothingElse(String path) {
        HttpResponse<byte[]> answer = send(path, "GET");

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(header(answer, "location")).endsWith("/inloggen");
    }

    @Test
    void theSecretStandsInNoLine() {
        Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        ListAppender<ILoggingEvent> lines = new ListAppender<>();
        lines.start();
        root.addAppender(lines);
        try {
            get(".ics");
            get(".json");
            send(address(".ics"), "POST");
            send(address(".xml"), "GET");
            send(address("%00.ics"), "GET");
            send(address("//x.ics"), "GET");
            send(address(".ics;x=1"), "GET");
            revoke();
            get(".ics");
        } finally {
            root.detachAppender(lines);
        }
        assertThat(lines.list)
                .extracting(line -> line.getFormattedMessage().toLowerCase(Locale.ROOT))
                .noneMatch(line -> line.contains(feed.secret().value().toLowerCase(Locale.ROOT)));
    }

    /** What a link of the co-ordinator says, which is there no longer than that. */
    private String body(String of, Audience audience, String form) {
        NewFeed made = SignedIn.as("coordinator", () -> {
            SchoolId north = feed.line().school();
            FeedSubject subject =
                    switch (of) {
                        case "topic" ->
                            new FeedSubject.OfTopic(
                                    Topics.of(topics, north, "Vechtpartij").id());
                        case "person" ->
                            new FeedSubject.OfPerson(feeds.ownCard(north).orElseThrow());
                        default -> new FeedSubject.WholeSchool();
                    };
            return feeds.make(north, new FeedDetails(subject, "UC-037", audience));
        });
        try {
            HttpResponse<byte[]> answer =
                    send("/feeds/telefoon/" + made.secret().value() + form, "GET");
            return new String(answer.body(), StandardCharsets.UTF_8).replace("\r\n ", "");
        } finally {
            SignedIn.as("coordinator", () -> {
                feeds.revoke(made.line().id());
                return true;
            });
        }
    }

    private void revoke() {
        SignedIn.as("coordinator", () -> {
            feeds.revoke(feed.line().id());
            return true;
        });
    }

    private String address(String form) {
        return "/feeds/telefoon/" + feed.secret().value() + form;
    }

    private HttpResponse<byte[]> get(String form, String... headers) {
        return send(address(form), "GET", headers);
    }

    private HttpResponse<byte[]> send(String path, String method, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .method(method, HttpRequest.BodyPublishers.noBody());
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return PROGRAMME.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
