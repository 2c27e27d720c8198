package nl.onskentons.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import nl.onskentons.common.AccountId;
import nl.onskentons.common.EmailAddress;
import nl.onskentons.common.Rejection;
import nl.onskentons.common.SchoolId;
import nl.onskentons.common.SchoolNames;
import nl.onskentons.testing.As;
import nl.onskentons.testing.SignedIn;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** What tests of accounts need: an administrator of two schools, and the steps that people take. */
@Transactional
@As("beheer")
abstract class AccountSteps {

    static final AccountPassword PASSWORD = new AccountPassword("drie losse woorden");

    @Autowired
    AccountAdministration administration;

    @Autowired
    Accounts accounts;

    @Autowired
    OwnAccount own;

    @Autowired
    SignInUsers users;

    @Autowired
    AccountRepository repository;

    @Autowired
    InactiveAccounts inactive;

    @Autowired
    SchoolNames schools;

    @Autowired
    EntityManager database;

    @Autowired
    Clock clock;

    void asAdministratorOfSouth() {
        Handover handover = invite("Zuid Beheer", "zuid@voorbeeld.test", member(south(), Role.ADMINISTRATOR));
        accounts.accept(token(handover), PASSWORD);
        database.flush();
        SignedIn.as("zuid@voorbeeld.test");
    }

    Handover invite(String name, String email, Membership membership) {
        return administration.invite(new InvitationForm(name, EmailAddress.parse(email), Set.of(membership)));
    }

    void change(AccountId id, Membership... memberships) {
        database.flush();
        AccountCard card = administration.find(id).orElseThrow();
        administration.change(id, card.version(), card.name(), Set.of(memberships));
    }

    AccountCard card(Handover handover) {
        database.flush();
        return administration.find(handover.account()).orElseThrow();
    }

    PortalUser user(String email) {
        return users.find(email).orElseThrow();
    }

    static InvitationToken token(Handover handover) {
        String link = ((Handover.ToPassOn) handover).link();
        return new InvitationToken(link.substring(link.lastIndexOf('/') + 1));
    }

    static Membership member(SchoolId school, Role role) {
        return Membership.of(school, role);
    }

    SchoolId north() {
        return List.copyOf(schools.names().keySet()).getFirst();
    }

    SchoolId south() {
        return List.copyOf(schools.names().keySet()).getLast();
    }

    long statementsFor(int size) {
        database.flush();
        database.clear();
        Statistics statistics =
                database.getEntityManagerFactory().unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        long before = statistics.getPrepareStatementCount();
        assertThat(administration.list("", 0, size)).hasSize(size);
        return statistics.getPrepareStatementCount() - before;
    }

    static void assertRefused(String key, Runnable action) {
        assertThatExceptionOfType(Rejection.class).isThrownBy(action::run).withMessage(key);
    }
}
