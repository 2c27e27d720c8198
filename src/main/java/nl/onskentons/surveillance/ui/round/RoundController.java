package nl.onskentons.surveillance.ui.round;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import nl.onskentons.access.CurrentUser;
import nl.onskentons.common.Rejection;
import nl.onskentons.common.StaleEdit;
import nl.onskentons.common.Translations;
import nl.onskentons.school.SchoolDetails;
import nl.onskentons.school.Schools;
import nl.onskentons.surveillance.HotspotPhotos;
import nl.onskentons.surveillance.RoundId;
import nl.onskentons.surveillance.RoundPhotos;
import nl.onskentons.surveillance.RoundSheet;
import nl.onskentons.surveillance.Rounds;
import nl.onskentons.surveillance.ui.PlaceTexts;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/**
 * The page of a round on a phone. It is no Vaadin view: it has to stay usable without a connection, and to open without one.
 *
 * @see <a href="file:docs/decisions/0010-rounds-without-connection.md">decision 0010</a>
 */
@Controller
@RequestMapping("/toezicht/rondes")
class RoundController {

    /** As many as fit on a round, and then some. */
    private static final int MOST_AT_ONCE = 100;

    private final Rounds rounds;
    private final RoundPhotos photos;
    private final Schools schools;
    private final CurrentUser currentUser;
    private final Translations translations;
    private final RoundTexts texts;

    RoundController(
            Rounds rounds,
            RoundPhotos photos,
            Schools schools,
            CurrentUser currentUser,
            Translations translations,
            RoundTexts texts) {
        this.rounds = rounds;
        this.photos = photos;
        this.schools = schools;
        this.currentUser = currentUser;
        this.translations = translations;
        this.texts = texts;
    }

    /** The page is the same for every round: what is on it comes from {@link #sheet}. */
    @GetMapping("/{id:[0-9a-f-]{36}}")
    String page(@PathVariable String id, Model model) {
        Locale locale = locale();
        model.addAttribute("round", sheetOf(id).round().id().toString());
        model.addAttribute("language", locale.getLanguage());
        model.addAttribute("title", translations.getTranslation("surveillance.round.title", locale));
        model.addAttribute("noScript", translations.getTranslation("surveillance.round.noScript", locale));
        model.addAttribute("texts", texts.json(locale));
        return "surveillance/round";
    }

    @GetMapping("/{id:[0-9a-f-]{36}}/stand")
    ResponseEntity<SheetToWalk> sheet(@PathVariable String id, CsrfToken csrf) {
        RoundSheet sheet = sheetOf(id);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(SheetToWalk.of(sheet, placeTexts(sheet), csrf));
    }

    @PostMapping("/{id:[0-9a-f-]{36}}/tikken")
    ResponseEntity<List<AnswerToTick>> ticks(@PathVariable String id, @RequestBody List<SentTick> ticks) {
        if (ticks.size() > MOST_AT_ONCE) {
            throw new ResponseStatusException(HttpStatus.CONTENT_TOO_LARGE);
        }
        PlaceTexts words = placeTexts(sheetOf(id));
        return ResponseEntity.ok(
                rounds.tick(round(id), ticks.stream().map(SentTick::tick).toList()).stream()
                        .map(result -> AnswerToTick.of(result, words, translations))
                        .toList());
    }

    /** A photo of what a tick told of; painted over in the phone already. Sent again it changes nothing. */
    @PostMapping("/{id:[0-9a-f-]{36}}/foto/{tick:[0-9a-f-]{36}}")
    ResponseEntity<AnswerToPhoto> photo(
            @PathVariable String id, @PathVariable UUID tick, @RequestParam boolean nobody, InputStream sent)
            throws IOException {
        byte[] file = sent.readNBytes(HotspotPhotos.MAX_UPLOAD + 1);
        try {
            photos.put(round(id), tick, file, nobody);
            return ResponseEntity.ok(AnswerToPhoto.KEPT);
        } catch (Rejection refusal) {
            return ResponseEntity.ok(new AnswerToPhoto(translations.getTranslation(
                    refusal.key(), locale(), refusal.arguments().toArray())));
        } catch (StaleEdit gone) {
            return ResponseEntity.ok(
                    new AnswerToPhoto(translations.getTranslation("surveillance.round.photoGone", locale())));
        }
    }

    @PostMapping("/{id:[0-9a-f-]{36}}/klaar")
    ResponseEntity<Ended> finish(@PathVariable String id) {
        rounds.finish(round(id));
        return ResponseEntity.ok(new Ended(true));
    }

    /** From here and not from where the other scripts are: what keeps pages may only do so below its own address. */
    @GetMapping("/bewaarder.js")
    ResponseEntity<Resource> worker() {
        return ResponseEntity.ok()
                .contentType(MediaType.valueOf("text/javascript"))
                .cacheControl(CacheControl.noCache())
                .body(new ClassPathResource("META-INF/resources/assets/scripts/round-worker.js"));
    }

    @ExceptionHandler(StaleEdit.class)
    ResponseEntity<Void> gone() {
        return ResponseEntity.status(HttpStatus.GONE).build();
    }

    /** What became of a photo: what is to be said of it when it was not kept. */
    record AnswerToPhoto(@Nullable String message) {

        private static final AnswerToPhoto KEPT = new AnswerToPhoto(null);
    }

    /** That a round is over. */
    record Ended(boolean ended) {}

    private RoundSheet sheetOf(String id) {
        return rounds.sheet(round(id)).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static RoundId round(String id) {
        return RoundId.parse(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private PlaceTexts placeTexts(RoundSheet sheet) {
        return new PlaceTexts(
                translations,
                locale(),
                schools.find(sheet.round().school())
                        .map(SchoolDetails::policeLabel)
                        .orElse(""));
    }

    private Locale locale() {
        Optional<Locale> chosen = currentUser.require().language();
        return chosen.orElse(Translations.DUTCH);
    }
}
