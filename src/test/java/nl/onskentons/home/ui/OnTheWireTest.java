package nl.onskentons.home.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import nl.onskentons.testing.BrowserTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What leaves the portal when something is wrong with a request. */
class OnTheWireTest extends BrowserTest {

    private static final double LONGER_THAN_THE_DELAY_MS = 8000;

    private final HttpClient client = HttpClient.newHttpClient();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nietbestaand",
                "partners/00000000-0000-0000-0000-000000000000/export.vcf",
                "partners/geen-id/export.vcf",
                "partners/export.csv?ring=geen-ring"
            })
    void r7ShowsThePhonesOfAnEmergencyOnTheErrorPage(String address) {
        Page page = signedIn("wijkagent");
        open(page, address);

        assertThat(page.title()).isEqualTo("Deze pagina is er niet");
        assertThat(page.locator("a[href='tel:112']").count()).isEqualTo(1);
        assertThat(page.content()).doesNotContain("Exception").doesNotContain("geen-");
        isAccessible(page);
    }

    @Test
    void r7ShowsThePhonesOfAnEmergencyWhenNoScriptLoads() {
        Page page = visitor();
        page.route("**/*.js", route -> route.abort());
        page.navigate(url("uitnodiging/abc"));

        PlaywrightAssertions.assertThat(page.locator("a[href='tel:112']"))
                .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(LONGER_THAN_THE_DELAY_MS));
    }

    @Test
    void refusesToSignInFromThePageOfSomebodyElse() throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url("inloggen")))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(
                        "username=docent%40voorbeeld.test&password=ons-kent-ons-demo"));

        assertThat(send(request.header("Sec-Fetch-Site", "cross-site")).statusCode())
                .isEqualTo(403);
    }

    @Test
    void tellsAVisitorThatAFileIsNotThereInsteadOfAskingToSignIn() throws Exception {
        HttpResponse<String> answer =
                send(HttpRequest.newBuilder(URI.create(url("assets/geen.css"))).header("Accept", "text/html"));

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("Deze pagina is er niet").contains("tel:112");
    }

    @ParameterizedTest
    @ValueSource(strings = {"partners/export.csv", "partners/print", "afkortingen/print"})
    void keepsCopiesOutOfTheCacheOfASharedComputer(String address) {
        Page page = signedIn("wijkagent");

        assertThat(page.request().get(url(address)).headers().get("cache-control"))
                .contains("no-store");
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
