package nl.onskentons.access;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.onskentons.common.AccountId;
import nl.onskentons.common.EmailAddress;
import nl.onskentons.common.SchoolNames;
import nl.onskentons.testing.BrowserTest;
import nl.onskentons.testing.MovableClock;
import nl.onskentons.testing.SignedIn;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.support.TransactionTemplate;

/** UC-001: signing in. */
class UC001SignInTest extends BrowserTest {

    private static final String PASSWORD = "ons-kent-ons-demo";

    @Autowired
    private SignInUsers users;

    @Autowired
    private PasswordEncoder passwords;

    @Autowired
    private AuthenticationManager authentication;

    @Autowired
    private AccountRepository accounts;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private AccountAdministration administration;

    @Autowired
    private SchoolNames schools;

    @Test
    void signsInWithEmailAndPassword() {
        Page page = visitor();

        signIn(page, "docent@voorbeeld.test", PASSWORD);

        assertThat(page.getByRole(AriaRole.HEADING).first()).hasText("Goedemorgen");
    }

    @Test
    void changesTheIdOfTheSession() {
        Page page = visitor();
        open(page, "inloggen");
        String before = session(page);

        signIn(page, "docent@voorbeeld.test", PASSWORD);
        page.waitForURL(url -> !url.contains("/inloggen"));

        assertThat(session(page)).isNotEqualTo(before);
    }

    @Test
    void signsInWithOneClickInTheDemo() {
        Page page = visitor();
        open(page, "inloggen");

        page.getByText("Coördinator").click();

        page.waitForURL(url -> !url.contains("/inloggen"));
        assertThat(page.getByRole(AriaRole.HEADING).first()).hasText("Goedemorgen");
    }

    @Test
    void bringsTheVisitorBackToThePageThatWasAskedFor() {
        Page page = visitor();
        open(page, "mijn-account");

        page.locator("input[name=username]").fill("leiding@voorbeeld.test");
        page.locator("input[name=password]").fill(PASSWORD);
        page.locator("input[name=password]").press("Enter");

        assertThat(page.getByText("leiding@voorbeeld.test")).isVisible();
    }

    @Test
    void saysTheSameToAnUnknownAccountAndAWrongPassword() {
        Page unknown = visitor();
        signIn(unknown, "bestaat-niet@voorbeeld.test", "verkeerd-wachtwoord");
        Page wrong = visitor();
        signIn(wrong, "privacy@voorbeeld.test", "verkeerd-wachtwoord");

        assertThat(unknown.getByText("Dat lukte niet")).isVisible();
        assertThat(wrong.getByText("Dat lukte niet")).isVisible();
        assertThat(unknown.locator("vaadin-login-form").innerText())
                .isEqualTo(wrong.locator("vaadin-login-form").innerText());
    }

    @Test
    void keepsTheAddressButNotThePasswordOfARefusedAttempt() {
        Page page = visitor();

        signIn(page, "privacy@voorbeeld.test", "verkeerd-wachtwoord");

        assertThat(page.getByText("Dat lukte niet")).isVisible();
        assertThat(page.locator("input[name=username]")).hasValue("privacy@voorbeeld.test");
        assertThat(page.locator("input[name=password]")).hasValue("");
    }

    @Test
    void asksForPatienceAfterTooManyAttempts() {
        Page page = visitor();
        for (int attempt = 0; attempt <= SignInThrottle.TRIES_PER_ACCOUNT; attempt++) {
            signIn(page, "geduld@voorbeeld.test", "verkeerd-wachtwoord");
            page.waitForURL(url -> url.contains("error"));
        }

        assertThat(page.getByText("Even wachten")).isVisible();
        assertThat(page.getByText("over 1 minuut")).isVisible();
    }

    @Test
    void doesTheSameWorkForEveryRefusal() {
        String invited = "zonder-wachtwoord@voorbeeld.test";
        String off = "uitgeschakeld@voorbeeld.test";
        SignedIn.as("beheer", () -> invite(invited));
        SignedIn.as("beheer", () -> {
            administration.switchOff(invite(off));
            return off;
        });
        CountingEncoder encoder = new CountingEncoder(passwords);
        PasswordSignIn signIn = new PasswordSignIn(users, encoder, new SignInThrottle(new MovableClock()));

        Stream.of("bestaat-niet@voorbeeld.test", "docent@voorbeeld.test", invited, off)
                .forEach(email -> assertThatExceptionOfType(BadCredentialsException.class)
                        .isThrownBy(() -> signIn.authenticate(
                                UsernamePasswordAuthenticationToken.unauthenticated(email, "verkeerd-wachtwoord")))
                        .withMessage("Not signed in"));

        assertThat(encoder.compared)
                .hasSize(4)
                .allSatisfy(hash -> assertThat(hash).startsWith("{argon2}$argon2id$v=19$m=19456,t=2,p=1$"));
    }

    @Test
    void renewsAPasswordThatWasKeptInAnOlderWay() {
        String email = "ouder@voorbeeld.test";
        AccountId id = SignedIn.as("beheer", () -> invite(email));
        transaction.executeWithoutResult(status -> accounts.findById(id.value())
                .orElseThrow()
                .usePassword("{bcrypt}" + new BCryptPasswordEncoder(4).encode("drie losse woorden")));

        authentication.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(email, "drie losse woorden"));

        assertThat(users.find(email).orElseThrow().getPassword()).startsWith("{argon2}");
    }

    @Test
    void sendsHeadersThatKeepThePageToItself() {
        Response response = visitor().navigate(url("inloggen"));

        assertThat(response.headerValue("content-security-policy"))
                .contains("default-src 'self'", "object-src 'none'", "frame-ancestors 'none'", "form-action 'self'");
        assertThat(response.headerValue("referrer-policy")).isEqualTo("same-origin");
        assertThat(response.headerValue("permissions-policy")).contains("camera=()");
        assertThat(response.headerValue("x-content-type-options")).isEqualTo("nosniff");
    }

    @Test
    void breaksNothingByItsSecurityPolicy() {
        Page page = visitor();
        List<String> errors = new ArrayList<>();
        page.onConsoleMessage(message -> {
            if (message.text().contains("Content Security Policy")) {
                errors.add(message.text());
            }
        });

        signIn(page, "docent@voorbeeld.test", PASSWORD);
        page.waitForURL(url -> !url.contains("/inloggen"));
        open(page, "mijn-account");

        assertThat(errors).isEmpty();
    }

    @Test
    void isAccessibleAfterARefusal() {
        Page page = visitor();
        signIn(page, "bestaat-niet@voorbeeld.test", "verkeerd-wachtwoord");
        assertThat(page.getByText("Dat lukte niet")).isVisible();

        isAccessible(page);
    }

    private AccountId invite(String email) {
        return administration
                .invite(new InvitationForm(
                        "Iemand Anders",
                        EmailAddress.parse(email),
                        Set.of(Membership.of(schools.names().keySet().iterator().next(), Role.STAFF))))
                .account();
    }

    private static String session(Page page) {
        return page.context().cookies().stream()
                .filter(cookie -> cookie.name.equals("JSESSIONID"))
                .map((Cookie cookie) -> cookie.value)
                .findFirst()
                .orElse("none");
    }

    private static final class CountingEncoder implements PasswordEncoder {

        private final PasswordEncoder encoder;
        private final List<@Nullable String> compared = new ArrayList<>();

        CountingEncoder(PasswordEncoder encoder) {
            this.encoder = encoder;
        }

        @Override
        public @Nullable String encode(@Nullable CharSequence password) {
            return encoder.encode(password);
        }

        @Override
        public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
            compared.add(hash);
            return encoder.matches(password, hash);
        }
    }
}
