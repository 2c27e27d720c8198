package nl.onskentons.access;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.onskentons.common.AccountId;
import nl.onskentons.common.EmailAddress;
import nl.onskentons.common.SchoolId;
import nl.onskentons.common.SchoolNames;
import nl.onskentons.testing.As;
import nl.onskentons.testing.PortalTest;
import nl.onskentons.testing.SignedIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** R9 in running sessions: what happens to an account counts from the next request on. */
@PortalTest
@Transactional
@As("beheer")
class SessionGuardTest {

    private static final String EMAIL = "nieuw@voorbeeld.test";

    @Autowired
    private SessionGuard guard;

    @Autowired
    private AccountAdministration administration;

    @Autowired
    private Accounts accounts;

    @Autowired
    private CurrentUser currentUser;

    @Autowired
    private SchoolNames schools;

    @Autowired
    private EntityManager database;

    @Autowired
    private Clock clock;

    @Autowired
    private AccountRepository repository;

    @Autowired
    private List<SecurityFilterChain> chains;

    @Autowired
    private SecurityContextHolderStrategy contexts;

    @Autowired
    private TransactionTemplate transaction;

    private final MockHttpSession session = new MockHttpSession();
    private AccountId account = AccountId.random();
    private SchoolId school = SchoolId.random();

    @BeforeEach
    void invite() {
        school = schools.names().keySet().iterator().next();
        Handover handover = administration.invite(new InvitationForm(
                "Nieuw Iemand", EmailAddress.parse(EMAIL), Set.of(Membership.of(school, Role.PARTNER))));
        account = handover.account();
        String link = ((Handover.ToPassOn) handover).link();
        accounts.accept(
                new InvitationToken(link.substring(link.lastIndexOf('/') + 1)),
                new AccountPassword("drie losse woorden"));
        database.flush();
    }

    @Test
    void letsARequestPassWhenNothingHappened() throws Exception {
        SignedIn.as(EMAIL);

        request();

        assertThat(session.isInvalid()).isFalse();
        assertThat(currentUser.find()).isPresent();
    }

    @Test
    void endsTheSessionsOfAnAccountThatWasSwitchedOff() throws Exception {
        meanwhile(() -> administration.switchOff(account));

        request();

        assertThat(session.isInvalid()).isTrue();
        assertThat(currentUser.find()).isEmpty();
    }

    @Test
    void endsAllSessionsOnSigningOutEverywhere() throws Exception {
        meanwhile(() -> administration.signOutEverywhere(account));

        request();

        assertThat(session.isInvalid()).isTrue();
    }

    @Test
    void followsAChangedMembership() throws Exception {
        meanwhile(() -> change(Membership.of(school, Role.STAFF)));

        request();

        assertThat(currentUser.require().roles()).containsExactly(Role.STAFF);
    }

    @Test
    void endsTheSessionWithTheLastMembership() throws Exception {
        LocalDate yesterday = LocalDate.now(clock).minusDays(1);
        meanwhile(() -> change(new Membership(school, Role.PARTNER, yesterday)));

        request();

        assertThat(session.isInvalid()).isTrue();
    }

    /** Nothing changes the account that night: the day itself is what ends it. */
    @Test
    void endsTheSessionOnTheDayAfterTheLastDayOfTheMembership() throws Exception {
        SignedIn.as("beheer");
        change(new Membership(school, Role.PARTNER, LocalDate.now(clock)));
        database.flush();
        SignedIn.as(EMAIL);

        request();
        assertThat(session.isInvalid()).isFalse();

        request(guardOfTomorrow());
        assertThat(session.isInvalid()).isTrue();
    }

    /** An account counts as used by whoever stays signed in, too. */
    @Test
    void remembersThatTheAccountIsUsed() throws Exception {
        assertThat(card().lastActiveAt()).isEmpty();
        SignedIn.as(EMAIL);

        request();

        database.clear();
        assertThat(card().lastActiveAt()).isPresent();
    }

    @Test
    void looksNobodyUpForAScriptOrAStyle() {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/assets/styles/portal.css");
        request.setServletPath("/assets/styles/portal.css");

        assertThat(chains.stream()
                        .filter(chain -> chain.matches(request))
                        .findFirst()
                        .orElseThrow()
                        .getFilters())
                .isNotEmpty()
                .noneMatch(SessionGuard.class::isInstance)
                .noneMatch(SecurityContextHolderFilter.class::isInstance);
    }

    private AccountCard card() {
        return SignedIn.as("beheer", () -> administration.find(account)).orElseThrow();
    }

    private SessionGuard guardOfTomorrow() {
        Clock tomorrow = Clock.offset(clock, Duration.ofDays(1));
        return new SessionGuard(
                repository, contexts, transaction, new AccountTerm(repository, 400, tomorrow), tomorrow);
    }

    /** Signs in, and lets an administrator do something at the same time. */
    private void meanwhile(Runnable action) {
        SignedIn.as(EMAIL);
        SignedIn.as("beheer", () -> {
            action.run();
            return account;
        });
        database.flush();
    }

    private void change(Membership membership) {
        AccountCard card = administration.find(account).orElseThrow();
        administration.change(account, card.version(), card.name(), Set.of(membership));
    }

    private void request() throws ServletException, IOException {
        request(guard);
    }

    private void request(SessionGuard guardOfTheDay) throws ServletException, IOException {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setSession(session);
        guardOfTheDay.doFilter(request, new MockHttpServletResponse(), new MockFilterChain());
    }
}
