package nl.onskentons.directory.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import nl.onskentons.directory.Audience;
import nl.onskentons.directory.Directory;
import nl.onskentons.directory.DirectoryKeeping;
import nl.onskentons.directory.EntryId;
import nl.onskentons.directory.Partners;
import nl.onskentons.directory.PointDetails;
import nl.onskentons.directory.PointKind;
import nl.onskentons.testing.BrowserTest;
import nl.onskentons.testing.SignedIn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The partners can be used by everyone (R10), in every state: light and dark, on a desk and on a phone. */
class PartnersOnEveryScreenTest extends BrowserTest {

    private final PointDetails mobile = PointDetails.phone(PointKind.MOBILE, "06 00 00 00 72", Audience.PARTNERS);

    private final EntryId own = EntryId.random();

    @Autowired
    private Directory directory;

    @Autowired
    private DirectoryKeeping keeping;

    @BeforeEach
    void addACard() {
        SignedIn.as("coordinator", () -> {
            keeping.add(own, Partners.person("Quirine Scherm", mobile));
            return own;
        });
    }

    @AfterEach
    void removeTheCard() {
        SignedIn.as("beheer", () -> {
            keeping.remove(own);
            return own;
        });
    }

    @Test
    void theListAndWhatItSaysWhenItIsEmpty() {
        onEveryScreen("coordinator", "partners", page -> {
            assertThat(page.locator(".oko-partner").first()).isVisible();
            isAccessible(page);
            open(page, "partners?zoek=xqxqxqxq");
            assertThat(page.getByText("Niets gevonden. Kijk naar de spelling, of wis de filters."))
                    .isVisible();
            isAccessible(page);
            open(page, "partners/onzin");
            isAccessible(page);
        });
    }

    @Test
    void theCardOfAPersonAndEachOfItsDialogs() {
        onEveryScreen("coordinator", "partners/" + id("Anke Rust"), page -> {
            page.getByText("Wie heeft wat veranderd?").click();
            isAccessible(page);
            inDialog(page, "06 00 00 00 14 klopt niet");
            inDialog(page, "Foto");
            inDialog(page, "In een ring zetten");
            inDialog(page, "Vertrek of sluiting");
        });
    }

    @Test
    void theCardOfAnOrganisationAndWhatIsDoneTogether() {
        onEveryScreen("coordinator", "partners/" + id("Halt, regio Voorbeeldstreek"), page -> {
            isAccessible(page);
            Locator together = page.getByText("Samen wijzigen").or(page.getByText("Opschrijven"));
            together.first().click();
            dialogIsAccessible(page);
        });
    }

    @Test
    void theFormsWithAndWithoutProblems() {
        onEveryScreen("coordinator", "partners/nieuw?soort=persoon", page -> {
            isAccessible(page);
            button(page, "Opslaan").click();
            assertThat(page.getByText("Vul een naam in.").first()).isVisible();
            isAccessible(page);
            open(page, "partners/nieuw?soort=organisatie");
            isAccessible(page);
        });
    }

    @Test
    void theFormWhenSomebodyElseWasFirst() {
        onEveryScreen("coordinator", "partners/" + own + "?bewerk", page -> {
            isAccessible(page);
            SignedIn.as("beheer", () -> {
                var card = directory.card(own).orElseThrow();
                String other = card.name().equals("Quirine Scherm") ? "Quirine Ander" : "Quirine Scherm";
                keeping.change(own, card.version(), Partners.person(other, mobile));
                return own;
            });
            page.getByLabel("Spreekt ook").locator("visible=true").fill("Pools");
            button(page, "Opslaan").click();
            assertThat(page.getByText("Iemand anders heeft deze kaart intussen veranderd"))
                    .isVisible();
            isAccessible(page);
        });
    }

    private EntryId id(String name) {
        return SignedIn.as("coordinator", () -> CardSteps.row(directory, name).id());
    }

    private static void inDialog(Page page, String opener) {
        button(page, opener).first().click();
        dialogIsAccessible(page);
    }

    private static void dialogIsAccessible(Page page) {
        Locator cancel = page.locator("vaadin-dialog")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Annuleren"));
        assertThat(cancel).isVisible();
        isAccessible(page);
        cancel.click();
        assertThat(cancel).isHidden();
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
