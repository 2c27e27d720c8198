package nl.onskentons.surveillance.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.Geolocation;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import nl.onskentons.common.UploadedPicture;
import nl.onskentons.surveillance.HotspotEventKind;
import nl.onskentons.surveillance.HotspotState;
import nl.onskentons.surveillance.RoundId;
import nl.onskentons.surveillance.WalkedRoute;
import nl.onskentons.testing.BrowserTest;
import nl.onskentons.testing.Screen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** UC-042: a round on a phone, with and without a connection. */
class UC042WalkRoundInBrowserTest extends BrowserTest {

    private static final String PAGE_IS_KEPT = """
            async () => {
              const cache = await caches.open('oko-rondes');
              const parts = performance.getEntriesByType('resource').map(({ name }) => name);
              const all = [location.href, ...parts.filter((name) => name.includes('/assets/'))];
              return (await Promise.all(all.map((part) => cache.match(part)))).every(Boolean);
            }""";

    private static final String PHOTOS_IN_THE_PHONE = """
            () => new Promise((resolve) => {
              indexedDB.open('oko-rondes', 1).onsuccess = (opened) => {
                const count = opened.target.result.transaction('photos').objectStore('photos').count();
                count.onsuccess = () => resolve(count.result);
              };
            })""";

    @Autowired
    private WalkedRoute walked;

    @BeforeEach
    void makeARoute() {
        walked.make();
    }

    @AfterEach
    void eraseIt() {
        walked.erase();
    }

    @Test
    void keepsEachTickOnceWhenTheConnectionIsLostHalfway() {
        Page page = begun("wijkagent");
        button(page, "Rustig").tap();
        assertThat(heading(page)).hasText("Achterpoort");

        page.context().setOffline(true);
        notCalm(page, "Groepje van tien, glas op de grond");
        assertThat(heading(page)).hasText("Steeg bij de sporthal");
        button(page, "Rustig").tap();
        button(page, "Ronde klaar").tap();
        assertThat(heading(page)).hasText("De ronde wacht op verbinding");
        assertThat(page.getByText("Geen verbinding. Nog te versturen: 3.")).isVisible();
        assertThat(walked.history(1)).containsExactly(HotspotEventKind.ADDED);

        page.context().setOffline(false);
        assertThat(heading(page)).hasText("De ronde is klaar");
        page.reload();

        assertThat(walked.history(0)).containsExactly(HotspotEventKind.ADDED, HotspotEventKind.CALM);
        assertThat(walked.history(1)).containsExactly(HotspotEventKind.ADDED, HotspotEventKind.NOT_CALM);
        assertThat(walked.lastNote(1)).isEqualTo("Rondhangen: Groepje van tien, glas op de grond");
        assertThat(walked.history(2)).containsExactly(HotspotEventKind.ADDED, HotspotEventKind.CALM);
        assertThat((Object)
                        page.evaluate("Object.keys(localStorage).filter(key => key.startsWith('oko-ronde')).length"))
                .isEqualTo(0);
    }

    @Test
    void opensAgainWithoutAConnectionAndKnowsWhatWasTicked() {
        Page page = begun("balie");
        page.waitForFunction(PAGE_IS_KEPT);
        button(page, "Rustig").tap();
        assertThat(heading(page)).hasText("Achterpoort");

        page.context().setOffline(true);
        page.reload();
        assertThat(heading(page)).hasText("Achterpoort");
        assertThat(page.locator("ol .calm")).hasCount(1);

        page.context().setOffline(false);
        button(page, "Ronde klaar").tap();
        assertThat(heading(page)).hasText("De ronde is klaar");
        assertThat(walked.history(0)).containsExactly(HotspotEventKind.ADDED, HotspotEventKind.CALM);
        page.waitForFunction("async () => !(await caches.has('oko-rondes'))");
    }

    @Test
    void saysWhatTheOtherSideSawMeanwhile() {
        Page page = begun("wijkagent");
        walked.confirm("balie", 0, "Weer glas");
        button(page, "Rustig").tap();
        button(page, "Ronde klaar").tap();

        assertThat(page.locator(".line.kept")).containsText("Donkere hoek: Intussen veranderd:");
        assertThat(page.locator(".line.kept")).containsText("Weer glas");
    }

    @Test
    void asksAboutAPupilsNameAndLosesNothing() {
        Page page = begun("balie");
        notCalm(page, "Kees Voorbeeld en zijn vrienden");
        button(page, "Ronde klaar").tap();

        assertThat(heading(page).first()).hasText("Bijna klaar: kijk hier nog even naar");
        assertThat(page.locator("textarea")).hasValue("Kees Voorbeeld en zijn vrienden");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("Kees Voorbeeld");
        isAccessible(page);
        page.locator("textarea").fill("Groepje van vier");
        button(page, "Bewaar").tap();

        assertThat(heading(page)).hasText("De ronde is klaar");
        assertThat(walked.lastNote(0)).isEqualTo("Rondhangen: Groepje van vier");
    }

    /** What is painted over never leaves the phone, and the photo waits there for a connection. */
    @Test
    void sendsAPhotoOfWhatWasSeenPaintedOverWhenTheConnectionIsBack() throws IOException {
        Page page = begun("wijkagent");
        page.context().setOffline(true);
        button(page, "Niet rustig …").tap();
        page.locator("textarea").fill("Bankje vernield");
        page.locator("input[type=file]")
                .setInputFiles(new FilePayload("foto.png", "image/png", UploadedPicture.png(white(1600, 800))));
        button(page, "Vlak toevoegen").tap();
        button(page, "Bewaar").tap();
        assertThat(page.locator("textarea")).hasValue("Bankje vernield");
        isAccessible(page);
        page.getByLabel("Er is niemand herkenbaar").check();
        button(page, "Bewaar").tap();
        button(page, "Ronde klaar").tap();
        assertThat(page.getByText("Geen verbinding. Nog te versturen: 1.")).isVisible();

        page.context().setOffline(false);
        assertThat(heading(page)).hasText("De ronde is klaar");

        BufferedImage kept = ImageIO.read(new ByteArrayInputStream(walked.photo(0)));
        assertThat(kept.getWidth()).isEqualTo(1280);
        assertThat(new Color(kept.getRGB(640, 320)).getRed()).isLessThan(40);
        assertThat(new Color(kept.getRGB(100, 100)).getRed()).isGreaterThan(220);
        assertThat((Object) page.evaluate(PHOTOS_IN_THE_PHONE)).isEqualTo(0);
    }

    @Test
    void keepsWhatWasTypedWhenThePhoneOpensThePageAnew() {
        Page page = begun("balie");
        button(page, "Rustig").tap();
        button(page, "Niet rustig …").tap();
        page.locator("textarea").fill("Nog niet klaar");
        page.reload();

        assertThat(heading(page)).hasText("Achterpoort");
        assertThat(page.locator("textarea")).hasValue("Nog niet klaar");
    }

    @Test
    void isNotDoneWhileSomethingIsBeingTyped() {
        Page page = begun("balie");
        button(page, "Niet rustig …").tap();
        assertThat(button(page, "Ronde klaar")).isHidden();

        page.locator("textarea").fill("Nog niet klaar");
        button(page, "Terug").tap();
        assertThat(button(page, "Ronde klaar")).isVisible();
        button(page, "Niet rustig …").tap();
        assertThat(page.locator("textarea")).hasValue("Nog niet klaar");
    }

    /** The portal had it, the phone did not hear so, and the walker looked once more. */
    @Test
    void tellsWhatWasTheMatterAlsoWhenTheAnswerBeforeItWasLost() {
        RoundId round = walked.begin("balie");
        Page page = signedIn("balie", Screen.PHONE);
        page.clock().install();
        page.route("**/tikken", sent -> {
            sent.fetch();
            sent.abort();
            page.unroute("**/tikken");
        });
        open(page, "toezicht/rondes/" + round);
        button(page, "Rustig").tap();
        page.clock().fastForward(6_500);
        assertThat(page.getByText("Geen verbinding. Nog te versturen: 1.")).isVisible();
        assertThat(walked.history(0)).containsExactly(HotspotEventKind.ADDED, HotspotEventKind.CALM);

        page.locator("ol button").first().tap();
        notCalm(page, "Toch een groepje");
        button(page, "Ronde klaar").tap();

        assertThat(heading(page)).hasText("De ronde is klaar");
        assertThat(walked.history(0))
                .containsExactly(HotspotEventKind.ADDED, HotspotEventKind.CALM, HotspotEventKind.NOT_CALM);
        assertThat(walked.lastNote(0)).isEqualTo("Rondhangen: Toch een groepje");
    }

    @Test
    void isWalkedInOneWindowAtATime() {
        Page page = begun("balie");
        Page other = page.context().newPage();
        open(other, page.url().substring(url("").length()));

        assertThat(other.getByText("Deze ronde staat al open in een ander venster"))
                .isVisible();
    }

    @Test
    void takesATickBackWhileItIsNotSent() {
        Page page = begun("balie");
        button(page, "Rustig").tap();
        button(page, "Ongedaan maken").tap();

        assertThat(heading(page)).hasText("Donkere hoek");
        button(page, "Sla over").tap();
        button(page, "Ronde klaar").tap();
        assertThat(heading(page)).hasText("De ronde is klaar");
        assertThat(walked.history(0)).containsExactly(HotspotEventKind.ADDED);
    }

    /** The heart of issue 4: both sides, two rounds each, and it closes. */
    @Test
    void closesWhatBothSidesFoundCalmTwice() {
        for (String walker : new String[] {"balie", "wijkagent", "wijkagent", "balie"}) {
            assertThat(walked.state(0)).isEqualTo(HotspotState.SEEN);
            Page page = begun(walker);
            button(page, "Rustig").tap();
            button(page, "Ronde klaar").tap();
            assertThat(heading(page)).hasText("De ronde is klaar");
        }

        assertThat(walked.state(0)).isEqualTo(HotspotState.CLOSED);
    }

    @Test
    void saysHowFarItIsAfterATapAndTellsNobody() {
        Page page = begun("balie");
        page.context().grantPermissions(List.of("geolocation"));
        // On the square, twenty kilometres to the south of the first place.
        page.context().setGeolocation(new Geolocation(52.0907, 5.1214));
        List<String> sent = new ArrayList<>();
        page.onRequest(request -> sent.add(request.url() + " " + request.postData()));
        assertThat(page.locator(".far")).isHidden();

        button(page, "Hoe ver?").tap();

        assertThat(page.locator(".far")).containsText("20000 meter naar het noorden");
        button(page, "Rustig").tap();
        button(page, "Ronde klaar").tap();
        assertThat(heading(page)).hasText("De ronde is klaar");
        assertThat(sent).isNotEmpty().noneMatch(each -> each.contains("52.09") || each.contains("5.121"));
        assertThat((String) page.evaluate("JSON.stringify(localStorage)")).doesNotContain("5.121");
    }

    @Test
    void isAccessibleOnEveryScreen() {
        RoundId round = walked.begin("balie");
        onEveryScreen("balie", "toezicht/rondes/" + round, page -> {
            assertThat(heading(page)).hasText("Donkere hoek");
            isAccessible(page);
            button(page, "Niet rustig …").click();
            isAccessible(page);
        });
    }

    @Test
    void isNobodysRoundButTheWalkers() {
        RoundId round = walked.begin("balie");
        Page page = signedIn("coordinator", Screen.PHONE);

        assertThat(page.navigate(url("toezicht/rondes/" + round)).status()).isEqualTo(404);
        assertThat(page.navigate(url("toezicht/rondes/" + round + "/stand")).status())
                .isEqualTo(404);
    }

    private Page begun(String account) {
        RoundId round = walked.begin(account);
        Page page = signedIn(account, Screen.PHONE);
        open(page, "toezicht/rondes/" + round);
        assertThat(heading(page)).hasText("Donkere hoek");
        return page;
    }

    private static void notCalm(Page page, String words) {
        button(page, "Niet rustig …").tap();
        page.locator("textarea").fill(words);
        button(page, "Bewaar").tap();
    }

    private static BufferedImage white(int width, int height) {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < width; x++) {
            for (int y = 0; y < height; y++) {
                picture.setRGB(x, y, Color.WHITE.getRGB());
            }
        }
        return picture;
    }

    private static Locator heading(Page page) {
        return page.locator("h2");
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
