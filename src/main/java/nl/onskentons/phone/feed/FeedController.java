package nl.onskentons.phone.feed;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import nl.onskentons.common.Sha256;
import nl.onskentons.phone.FeedContents;
import nl.onskentons.phone.FeedForm;
import nl.onskentons.phone.FeedId;
import nl.onskentons.phone.FeedSecret;
import nl.onskentons.phone.FeedUse;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Answers secret links: without a session, a cookie or a page. Everything that cannot be answered is 404, for whatever
 * reason; the address of a request is written down nowhere.
 */
@RestController
@RequestMapping("/feeds/telefoon")
class FeedController {

    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);
    private static final CacheControl FOR_A_MINUTE =
            CacheControl.maxAge(Duration.ofMinutes(1)).cachePrivate();

    private final FeedContents contents;
    private final FeedCalendar calendar;
    private final FeedExchange exchange;
    private final FeedUse use;
    private final FeedThrottle throttle;

    FeedController(
            FeedContents contents, FeedCalendar calendar, FeedExchange exchange, FeedUse use, FeedThrottle throttle) {
        this.contents = contents;
        this.calendar = calendar;
        this.exchange = exchange;
        this.use = use;
        this.throttle = throttle;
    }

    @GetMapping("/{secret}.ics")
    ResponseEntity<byte[]> calendar(@PathVariable String secret, HttpServletRequest request) {
        return answer(
                secret,
                request,
                FeedForm.CALENDAR,
                CALENDAR,
                known -> contents.overWeeks(known).map(content -> new Body(content.id(), calendar.write(content))));
    }

    @GetMapping("/{secret}.json")
    ResponseEntity<byte[]> exchange(@PathVariable String secret, HttpServletRequest request) {
        return answer(
                secret,
                request,
                FeedForm.EXCHANGE,
                MediaType.APPLICATION_JSON,
                known -> contents.atThisMoment(known).map(content -> new Body(content.id(), exchange.write(content))));
    }

    /** Any other address or method: not for Vaadin, which would open a session for it. */
    @RequestMapping("/**")
    ResponseEntity<byte[]> nothing() {
        return ResponseEntity.notFound().build();
    }

    private record Body(FeedId id, byte[] bytes) {}

    private ResponseEntity<byte[]> answer(
            String secret,
            HttpServletRequest request,
            FeedForm form,
            MediaType type,
            Function<FeedSecret, Optional<Body>> read) {
        if (!throttle.lets(request.getRemoteAddr())) {
            return ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS)
                    .header(HttpHeaders.RETRY_AFTER, "60")
                    .build();
        }
        return FeedSecret.parse(secret)
                .flatMap(read)
                .map(body -> answer(body, form, type))
                .orElseGet(this::nothing);
    }

    /** Spring turns it into 304 when it is what the asker has already. */
    private ResponseEntity<byte[]> answer(Body body, FeedForm form, MediaType type) {
        String tag = Sha256.hex(body.bytes());
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(FOR_A_MINUTE)
                .eTag(tag)
                .lastModified(use.handedOut(body.id(), form, tag))
                .body(body.bytes());
    }
}
