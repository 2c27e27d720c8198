package nl.onskentons.phone.ui.print;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.options.RequestOptions;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.onskentons.common.PhoneNumber;
import nl.onskentons.common.SchoolId;
import nl.onskentons.common.Translations;
import nl.onskentons.directory.EntryId;
import nl.onskentons.phone.CallAnswer;
import nl.onskentons.phone.CallStep;
import nl.onskentons.phone.LastResort;
import nl.onskentons.phone.PhonePrint;
import nl.onskentons.phone.PhonePrint.OnPaper;
import nl.onskentons.phone.PhoneSchedule;
import nl.onskentons.phone.TopicDetails;
import nl.onskentons.phone.TopicId;
import nl.onskentons.phone.TopicLine;
import nl.onskentons.phone.Topics;
import nl.onskentons.school.Schools;
import nl.onskentons.testing.As;
import nl.onskentons.testing.BrowserTest;
import nl.onskentons.testing.SignedIn;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** UC-038: the phone list and the desk card on paper. */
class UC038PrintTest extends BrowserTest {

    private static final Instant NOW = Instant.parse("2026-11-24T08:12:00Z");
    private static final Pattern MOBILE = Pattern.compile("06 00 00 \\d\\d \\d\\d");
    private static final String LIST = "bellen/telefoonlijst.pdf";
    private static final String DESK = "bellen/baliekaart.pdf";

    @Autowired
    private PhonePrintController controller;

    @Autowired
    private PhonePrint print;

    @Autowired
    private PhoneSchedule schedule;

    @Autowired
    private Schools schools;

    @Test
    @Tag("UC-038.main")
    void theListSaysWhoIsCalledNowAboutEveryTopic() {
        APIResponse answer = get("balie", LIST);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.headers())
                .containsEntry("content-type", "application/pdf")
                .containsEntry(
                        "content-disposition",
                        "inline; filename=\"telefoonlijst.pdf\"; filename*=UTF-8''telefoonlijst.pdf");
        assertThat(text(answer.body()))
                .contains("Telefoonlijst Voorbeeldschool, locatie Noord")
                .contains("Afgedrukt op dinsdag 24 november 2026, 9.", "Geldig tot ")
                .contains("Direct gevaar 112", "0900-8844", "0800-2000")
                .contains("Verzuim", "06 00 00 00 03", "Coby Voorbeeld, tot 12.00 uur.");
    }

    /** R11: nobody else is first before that moment, and somebody else is from then on. */
    @Test
    @As("balie")
    @Tag("UC-038.main")
    void holdsUntilTheFirstMomentThatChangesAFirstAnswer() {
        SchoolId north = Topics.north(schools);
        OnPaper paper = print.phoneList(north).orElseThrow();
        Instant until = paper.validUntil().orElseThrow();
        List<TopicId> topics =
                paper.answers().stream().map(answer -> answer.topic().id()).toList();
        List<Optional<EntryId>> printed = firsts(paper.answers());

        assertThat(firsts(schedule.whoIsReachable(north, topics, until.minusSeconds(1))))
                .isEqualTo(printed);
        assertThat(firsts(schedule.whoIsReachable(north, topics, until))).isNotEqualTo(printed);
        assertThat(text(get("balie", LIST).body())).contains("Geldig tot 12.00 uur.");
    }

    @Test
    @Tag("UC-038.A1")
    void theDeskCardHasTheTwelveKeysAndWhatComesFirst() {
        String card = text(get("balie", DESK).body());

        assertThat(card).contains("Baliekaart Voorbeeldschool, locatie Noord", "Bel nu");
        assertThat(card)
                .contains("tot 12.00 uur, daarna Lotte Leerplicht.", "Wordt er nu gevochten? Bel eerst 112.")
                .containsSubsequence("1 Gevaar op dit moment", "2 Vechtpartij", "3 Verzuim", "12 Pers en media");
    }

    @Test
    @Tag("UC-038.A2")
    void standsInEnglishToo() {
        assertThat(text(get("balie", LIST + "?taal=en").body()))
                .contains("Phone list Voorbeeldschool", "Printed on Tuesday 24 November 2026, 9:", "Valid until ");
    }

    /** R1: what may not be seen on screen does not stand on paper. */
    @Test
    void r1HasNoNumberThatWhoeverPrintsItMayNotSee() {
        String ofDesk = text(get("balie", LIST).body());
        String ofPolice = text(get("wijkagent", LIST).body());
        String seenByPolice = get("wijkagent", "partners/print").text();
        List<String> hidden = MOBILE.matcher(ofDesk)
                .results()
                .map(MatchResult::group)
                .distinct()
                .filter(number -> !seenByPolice.contains(number))
                .toList();

        assertThat(hidden).isNotEmpty();
        assertThat(ofPolice).contains("Verzuim").doesNotContain(hidden);
    }

    @ParameterizedTest
    @ValueSource(strings = {LIST, DESK})
    @Tag("UC-038.A3")
    void isNotThereForAnotherSchoolNorForAVisitor(String path) {
        SchoolId south = SignedIn.as("beheer", () -> Topics.south(schools));

        assertThat(get("docent", path + "?school=" + south).status()).isEqualTo(404);
        assertThat(get("docent", path + "?school=" + UUID.randomUUID()).status())
                .isEqualTo(404);
        assertThat(get("docent", path + "?school=x").status()).isEqualTo(404);
        assertThat(visitor()
                        .request()
                        .get(url(path), RequestOptions.create().setMaxRedirects(0))
                        .headers()
                        .get("location"))
                .endsWith("/inloggen");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 38, 60, 80})
    @Tag("UC-038.A4")
    void fitsOnOneSheetHoweverManyTopicsThereAre(int topics) throws IOException {
        for (String template : List.of("phone/list", "phone/desk-card")) {
            int some = template.equals("phone/list") ? topics : Math.min(topics, TopicDetails.DESK_KEYS);
            byte[] pdf = controller.pdf(paper(some), Translations.DUTCH, template);
            try (PDDocument document = Loader.loadPDF(pdf)) {
                assertThat(document.getNumberOfPages()).as(template).isEqualTo(1);
                assertThat(document.getPage(0).getMediaBox().getWidth()).isBetween(594f, 596f);
            }
            for (int i = 1; i <= some; i++) {
                assertThat(text(pdf)).contains("Onderwerp " + i + " met een lange naam");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {LIST, DESK})
    void canBeReadAloud(String path) throws IOException {
        try (PDDocument document = Loader.loadPDF(get("balie", path).body())) {
            assertThat(document.getDocumentInformation().getTitle()).contains("Voorbeeldschool, locatie Noord");
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("nl");
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(document.getDocumentCatalog().getStructureTreeRoot().getKids())
                    .isNotEmpty();
            List<PDFont> fonts = new ArrayList<>();
            for (var name : document.getPage(0).getResources().getFontNames()) {
                fonts.add(document.getPage(0).getResources().getFont(name));
            }
            assertThat(fonts).isNotEmpty().allMatch(PDFont::isEmbedded);
        }
    }

    @Test
    void theFontHasTheLettersOfNames() {
        String odd = "Zoë d’Órléans-Çelik, Łukasz Ğ, Søren Šimić, 12½ € „ja”";

        assertThat(text(controller.pdf(
                        new OnPaper(odd, NOW, Optional.empty(), List.of()), Translations.DUTCH, "phone/list")))
                .contains(odd, "Geldig tot het rooster verandert.", "Er zijn nog geen onderwerpen.");
    }

    private static List<Optional<EntryId>> firsts(List<CallAnswer> answers) {
        return answers.stream().map(answer -> answer.first().card()).toList();
    }

    private static OnPaper paper(int topics) {
        List<CallAnswer> answers = new ArrayList<>();
        SchoolId school = new SchoolId(UUID.randomUUID());
        CallStep last = new CallStep.Emergency(LastResort.NO_HURRY.number(), "emergency.police");
        CallStep first = new CallStep.Emergency(PhoneNumber.parse("0800-2000"), "emergency.veiligThuis");
        for (int i = 1; i <= topics; i++) {
            TopicDetails details = new TopicDetails(
                    "Onderwerp " + i + " met een lange naam",
                    Optional.empty(),
                    List.of(),
                    "Gevaar op dit moment? Bel eerst 112 en blijf bij de leerling.",
                    Optional.empty(),
                    i <= TopicDetails.DESK_KEYS ? Optional.of(i) : Optional.empty(),
                    Optional.empty());
            answers.add(new CallAnswer(
                    new TopicLine(TopicId.random(), school, 0, details, null, NOW),
                    NOW,
                    List.of(first, last),
                    Optional.of(NOW.plusSeconds(90_000L + i)),
                    Optional.of(last),
                    Optional.empty(),
                    Optional.empty()));
        }
        return new OnPaper("Voorbeeldschool", NOW, Optional.of(NOW.plusSeconds(90_001)), answers);
    }

    private APIResponse get(String account, String path) {
        return signedIn(account).request().get(url(path));
    }

    private static String text(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper()
                    .getText(document)
                    .replace('\u00a0', ' ')
                    .replaceAll("\\s+", " ");
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
