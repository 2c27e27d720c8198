package nl.onskentons.directory.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.stream.Stream;
import nl.onskentons.directory.Directory;
import nl.onskentons.directory.EntryId;
import nl.onskentons.testing.BrowserTest;
import nl.onskentons.testing.Screen;
import nl.onskentons.testing.SignedIn;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** UC-010 on the screen, see docs/use-cases/UC-010-find-partner.md. */
class UC010FindPartnerScreenTest extends BrowserTest {

    private static final String CARD = ".*/partners/[0-9a-f-]{36}(\\?.*)?";

    @Autowired
    private Directory directory;

    @Test
    @Tag("UC-010.main")
    void narrowsWhileTypingAndShowsTheNumberInTheRow() {
        Page page = signedIn("balie");
        open(page, "partners");
        assertThat(row(page, "Al Gebra")).isVisible();
        search(page).pressSequentially("lotte leer");

        address(page, "zoek=lotte", "leer");
        assertThat(row(page, "Al Gebra")).isHidden();
        Locator call = row(page, "Lotte Leerplicht").getByLabel("Bel Lotte Leerplicht op 06 00 00 00 28");
        assertThat(call).hasText("06 00 00 00 28");
        assertThat(call).hasAttribute("href", "tel:+31600000028");
        assertThat(row(page, "Lotte Leerplicht")).containsText("✓ 12 dagen");
    }

    @Test
    @Tag("UC-010.2d")
    void keepsTheFiltersInTheAddressOnTheWayBackAndClearsThemInOneClick() {
        Page page = signedIn("balie");
        open(page, "partners");
        chip(page, "Politie").click();
        address(page, "sector=police");
        chip(page, "Nu bereikbaar").click();
        address(page, "sector=police", "nu");
        assertThat(row(page, "Joep Jeugd")).isHidden();

        // Rows that were scrolled out of use keep their place in the page, without being seen.
        page.getByText("Sam Voorbeeld").locator("visible=true").first().click();
        page.waitForURL(url -> url.matches(CARD));
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Sam Voorbeeld")))
                .isVisible();
        page.goBack();
        address(page, "sector=police", "nu");
        assertThat(chip(page, "Politie")).hasAttribute("aria-pressed", "true");
        assertThat(row(page, "Sam Voorbeeld")).isVisible();
        assertThat(row(page, "Lotte Leerplicht")).isHidden();

        button(page, "Wis filters").click();
        page.waitForURL(url("partners"));
        assertThat(row(page, "Al Gebra")).isVisible();
        assertThat(chip(page, "Politie")).hasAttribute("aria-pressed", "false");
        assertThat(button(page, "Wis filters")).isHidden();
    }

    @Test
    @Tag("UC-010.3a")
    @Tag("UC-010.BR4")
    void saysWhatToDoWhenNothingIsThere() {
        EntryId elsewhere = SignedIn.as(
                "wijkagent", () -> CardSteps.row(directory, "Zus Zuiderling").id());
        Page page = signedIn("docent");
        open(page, "partners?zoek=xqxqxqxq");
        assertThat(page.getByText("Niets gevonden. Kijk naar de spelling, of wis de filters."))
                .isVisible();

        for (String address :
                new String[] {"partners/" + elsewhere, "partners/" + EntryId.random(), "partners/onzin"}) {
            open(page, address);
            assertThat(page.getByText("Deze kaart is er niet")).isVisible();
            assertThat(page.getByText("Zus Zuiderling")).isHidden();
        }
        page.getByText("Terug naar de lijst").click();
        page.waitForURL(url("partners"));
    }

    @Test
    @Tag("UC-010.main")
    void needsNoMouse() {
        Page page = signedIn("balie");
        open(page, "partners?zoek=politie");
        assertThat(row(page, "Sam Voorbeeld")).isVisible();
        search(page).focus();
        for (int presses = 0; presses < 40 && !isInTheList(page); presses++) {
            page.keyboard().press("Tab");
        }
        assertThat(isInTheList(page)).isTrue();
        page.keyboard().press("ArrowDown");
        page.keyboard().press("ArrowDown");
        String chosen = String.valueOf(page.evaluate("""
                () => {
                  const slot = document.querySelector('vaadin-grid').shadowRoot.activeElement.querySelector('slot');
                  return slot.assignedElements()[0].querySelector('a').textContent;
                }
                """));
        page.keyboard().press("Enter");
        if (!page.url().matches(CARD)) {
            page.keyboard().press("Enter");
        }

        page.waitForURL(url -> url.matches(CARD));
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(chosen.strip())))
                .isVisible();
    }

    @Test
    @Tag("UC-010.4a")
    void opensTheCardBesideTheListOnADeskAndInsteadOfItOnAPhone() {
        Page desk = signedIn("balie");
        open(desk, "partners?zoek=sam+voorbeeld");
        desk.getByText("Sam Voorbeeld").click();
        Locator heading = desk.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Sam Voorbeeld"));
        assertThat(heading).isVisible();
        assertThat(row(desk, "Sam Voorbeeld")).isVisible();
        assertThat(heading.boundingBox().x)
                .isGreaterThan(row(desk, "Sam Voorbeeld").boundingBox().x + 300);

        Page phone = signedIn("balie", Screen.PHONE);
        open(phone, "partners?zoek=sam+voorbeeld");
        phone.getByText("Sam Voorbeeld").tap();
        assertThat(phone.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Sam Voorbeeld")))
                .isVisible();
        assertThat(phone.locator("vaadin-grid")).isHidden();
        phone.getByText("Terug naar de lijst").tap();
        assertThat(row(phone, "Sam Voorbeeld")).isVisible();
        address(phone, "partners?zoek=sam", "voorbeeld");
    }

    @Test
    @Tag("UC-010.4a")
    void opensEveryCardFromItsBeginning() {
        Page page = signedIn("coordinator");
        open(page, "partners?zoek=leerplicht");
        row(page, "Lotte Leerplicht").getByText("Lotte Leerplicht").click();
        assertThat(page.getByText("Wie heeft wat veranderd?")).isVisible();
        page.getByText("Wie heeft wat veranderd?").scrollIntoViewIfNeeded();
        page.waitForFunction("document.querySelector('.oko-detail').scrollTop > 0");

        row(page, "Ab Sent").getByText("Ab Sent").click();

        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Ab Sent")))
                .isInViewport();
        page.waitForFunction("document.querySelector('.oko-detail').scrollTop === 0");
    }

    @Test
    @Tag("UC-010.BR1")
    void showsAPoliceOfficerNoNumberThatTheSchoolKeepsToItself() {
        Page page = signedIn("wijkagent");
        open(page, "partners?zoek=leo+ding");
        assertThat(row(page, "Leo Ding")).isVisible();
        assertThat(row(page, "Leo Ding").locator("a[href^=tel]")).hasCount(0);
        page.getByText("Leo Ding").click();
        assertThat(page.getByText("Op deze kaart staat geen nummer voor jou.")).isVisible();
        assertThat(page.content()).doesNotContain("600000002", "06 00 00 00 02", "leo.ding@");
    }

    @Test
    @Tag("UC-010.3c")
    void saysInTheRowThatAnOrganisationIsClosedForAWhile() {
        Page page = signedIn("partner");
        open(page, "partners?zoek=jongerencentrum");

        assertThat(row(page, "Jongerencentrum Het Plein")).containsText("Tijdelijk dicht");
    }

    @Test
    @Tag("UC-010.main")
    void narrowsToTheSchoolThatIsChosenInTheHeader() {
        Page page = signedIn("partner");
        open(page, "partners?zoek=zorgco%C3%B6rdinator");
        assertThat(row(page, "Zora Zorgmans")).isVisible();
        try {
            choose(page, "Voorbeeldschool, locatie Noord");
            assertThat(row(page, "Zora Zorgmans")).isHidden();
            assertThat(row(page, "Coby Voorbeeld")).isVisible();
            assertThat(search(page)).hasValue("zorgcoördinator");
        } finally {
            // The choice belongs to the session, which other tests go on with.
            choose(page, "Alle scholen");
        }
        assertThat(row(page, "Zora Zorgmans")).isVisible();
    }

    private static void address(Page page, String... parts) {
        page.waitForURL(url -> !url.matches(CARD) && Stream.of(parts).allMatch(url::contains));
    }

    private static void choose(Page page, String school) {
        page.locator("vaadin-select.oko-school-switch").click();
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(school))
                .click();
    }

    private static boolean isInTheList(Page page) {
        return (Boolean) page.evaluate("document.activeElement.localName === 'vaadin-grid'");
    }

    private static Locator row(Page page, String name) {
        return page.locator(".oko-partner")
                .filter(new Locator.FilterOptions().setHasText(name))
                .first();
    }

    private static Locator search(Page page) {
        return page.getByLabel("Zoek op naam, functie, organisatie of nummer").locator("visible=true");
    }

    private static Locator chip(Page page, String name) {
        return page.locator(".oko-chip").filter(new Locator.FilterOptions().setHasText(name));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
