package nl.onskentons.home.setup;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import nl.onskentons.testing.BrowserHarness;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.annotation.DirtiesContext;

/** UC-003: setting the portal up. It can be done once, so the steps have an order. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@DirtiesContext
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class UC003SetUpTest extends BrowserHarness {

    @Autowired
    private SetUpCode code;

    @Autowired
    private SetUpNotice notice;

    @Test
    @Order(1)
    void tellsTheCodeAndTheAddressOnTheConsole() {
        assertThat(notice.text("8080")).contains("http://localhost:8080/inrichten", code.shown());
    }

    @Test
    @Order(2)
    void leadsEveryPageToTheSetUpPage() {
        onEveryScreen("beheer/accounts", page -> {
            page.waitForURL(url("inrichten"));
            assertThat(page.getByText("Het portaal inrichten")).isVisible();
            assertThat(page.locator("a[href='tel:112']").locator("visible=true"))
                    .hasCount(1);
            isAccessible(page);
        });
    }

    @Test
    @Order(3)
    void refusesAWrongCodeBeforeItLooksAtAnythingElse() {
        Page page = visitor();
        open(page, "inrichten");
        fill(page, "AAAA-AAAA", "kort");

        assertThat(page.getByText("Dit is niet de code")).isVisible();
        assertThat(page.getByText("Kies een wachtwoord van minstens 12 tekens")).isHidden();
    }

    @Test
    @Order(4)
    void makesTheSchoolAndTheFirstAdministrator() {
        Page page = visitor();
        open(page, "inrichten");
        fill(page, code.shown(), "kort");
        assertThat(page.getByText("Kies een wachtwoord van minstens 12 tekens")).isVisible();

        fill(page, code.shown(), "drie losse woorden");
        assertThat(page.getByText("Het portaal is ingericht")).isVisible();
        isAccessible(page);

        signIn(page, "eerste@voorbeeld.test", "drie losse woorden");
        open(page, "beheer/accounts");
        assertThat(page.getByText("Eerste Beheerder")).isVisible();
    }

    @Test
    @Order(5)
    void saysAfterwardsThatItWasDone() {
        Page page = visitor();
        open(page, "inrichten");

        assertThat(page.getByText("Het portaal is ingericht")).isVisible();
    }

    /** Outside of the demo there are no accounts but those that people make. */
    @Test
    @Order(6)
    void offersNoExampleAccounts() {
        Page page = visitor();
        open(page, "inloggen");

        assertThat(page.locator("vaadin-login-form")).isVisible();
        assertThat(page.locator(".oko-demo-accounts")).hasCount(0);

        signIn(page, "beheer@voorbeeld.test", "ons-kent-ons-demo");
        assertThat(page.getByText("Dat lukte niet")).isVisible();
    }

    private static void fill(Page page, String code, String password) {
        page.getByLabel("Eenmalige code").fill(code);
        page.getByLabel("Naam van de school").fill("School van Morgen");
        page.getByLabel("Je naam").fill("Eerste Beheerder");
        page.getByLabel("Je e-mailadres").fill("eerste@voorbeeld.test");
        page.locator("input[type=password]").fill(password);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Inrichten"))
                .click();
    }
}
