package nl.onskentons.phone.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import java.time.Duration;
import java.time.Instant;
import nl.onskentons.testing.BrowserHarness;
import nl.onskentons.testing.MovableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;

/**
 * An open page shows the next answer at the moment it changes, untouched. It has a portal of its own, on whose clock it stays
 * two seconds to twelve until the test lets it strike.
 */
@ActiveProfiles("demo")
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"portal.demo.at=2026-11-24T09:12", "spring.datasource.url=jdbc:hsqldb:mem:renewing"})
@Import(RenewsByItselfInBrowserTest.OwnClock.class)
@DirtiesContext
class RenewsByItselfInBrowserTest extends BrowserHarness {

    private static final Instant NOON = Instant.parse("2026-11-24T11:00:00Z");
    private static final Duration LITTLE = Duration.ofSeconds(2);

    /** Shorter than the time within which the desk looks for what colleagues changed, so that it is not that. */
    private static final ContainsTextOptions SOON = new ContainsTextOptions().setTimeout(20_000);

    @Autowired
    private MovableClock clock;

    @BeforeEach
    void isAlmostNoon() {
        clock.move(Duration.between(clock.instant(), NOON.minus(LITTLE)));
    }

    @Test
    @Tag("UC-031.A2")
    void theDeskIsPushedTheNextAnswer() {
        Page page = signedIn("balie");
        open(page, "bellen/balie");
        Locator truancy = page.locator("[data-key='3']");
        truancy.click();
        assertThat(page.locator(".oko-answer")).containsText("Coby Voorbeeld");
        assertThat(truancy).containsText("Coby Voorbeeld");
        assertThat(page.locator(".oko-desk-moment")).containsText("11.59 uur");

        clock.move(LITTLE);

        assertThat(page.locator(".oko-answer")).containsText("Bel nu Lotte Leerplicht", SOON);
        assertThat(truancy).containsText("Lotte Leerplicht");
        assertThat(page.locator(".oko-desk-moment")).containsText("12.00 uur");
    }

    @Test
    @Tag("UC-030.A7")
    void theAnswerOnAnOpenPageIsAskedAnew() {
        Page page = signedIn("balie");
        open(page, "bellen");
        page.locator(".oko-chip", new Page.LocatorOptions().setHasText("Verzuim"))
                .first()
                .click();
        assertThat(page.locator(".oko-answer")).containsText("Bel nu Coby Voorbeeld");

        clock.move(LITTLE);

        assertThat(page.locator(".oko-answer")).containsText("Bel nu Lotte Leerplicht", SOON);
    }

    /** No bean of its own accord, so that no other portal finds it. */
    static class OwnClock {

        @Bean
        @Primary
        MovableClock ownClock() {
            return new MovableClock();
        }
    }
}
