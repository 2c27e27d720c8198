package nl.onskentons.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.onskentons.audit.AuditLine;
import nl.onskentons.audit.AuditLog;
import nl.onskentons.common.AccountId;
import nl.onskentons.testing.PortalTest;
import nl.onskentons.testing.SignedIn;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What happens to an account can be found back: who did it, and what. */
@PortalTest
class AuditedAccountsTest extends AccountSteps {

    private static final String EMAIL = "gevolgd@voorbeeld.test";

    @Autowired
    private AuditLog log;

    @Test
    void remembersWhatAnAdministratorDoes() {
        Handover handover = invite("Gevolgd Account", EMAIL, member(north(), Role.STAFF));
        accounts.accept(token(handover), PASSWORD);
        change(handover.account(), member(north(), Role.RECEPTION));
        administration.newLink(handover.account());
        administration.signOutEverywhere(handover.account());
        administration.switchOff(handover.account());
        administration.switchOn(handover.account());

        assertThat(actions(handover))
                .containsExactlyInAnyOrder(
                        "account.invited by Bea Heer",
                        "account.passwordChosen by Gevolgd Account",
                        "account.changed by Bea Heer",
                        "account.newLink by Bea Heer",
                        "account.signedOut by Bea Heer",
                        "account.switchedOff by Bea Heer",
                        "account.switchedOn by Bea Heer");
    }

    @Test
    void remembersWhatTheOwnerDoes() {
        Handover handover = invite("Gevolgd Account", EMAIL, member(north(), Role.STAFF));
        accounts.accept(token(handover), PASSWORD);
        database.flush();
        SignedIn.as(EMAIL, () -> {
            own.changePassword(PASSWORD.value(), new AccountPassword("vier andere losse woorden"));
            own.signOutEverywhere();
            return handover;
        });

        assertThat(actions(handover))
                .contains("account.passwordChanged by Gevolgd Account", "account.signedOut by Gevolgd Account");
    }

    @Test
    void remembersThatAnAccountWasSwitchedOffByItself() {
        Handover handover = invite("Gevolgd Account", EMAIL, member(north(), Role.STAFF));
        accounts.accept(token(handover), PASSWORD);
        database.flush();
        repository.wasActive(handover.account().value(), clock.instant().minus(Duration.ofDays(401)));
        database.clear();

        inactive.switchOff();

        assertThat(actions(handover)).contains("account.switchedOff by nobody");
    }

    /** Also when nothing is left of what the line is about. */
    @Test
    void remembersAtTheSchoolThatSomebodyLostTheLastRoleThere() {
        AccountId officer = user("wijkagent@voorbeeld.test").id();
        asAdministratorOfSouth();
        change(officer);
        database.flush();

        assertThat(database.createNativeQuery(
                                "select s.school_id from audit_entry e join audit_entry_school s on s.entry_id = e.id where e.subject_id = ?1 and e.action = 'account.changed'",
                                UUID.class)
                        .setParameter(1, officer.value())
                        .getResultList())
                .containsExactly(south().value());
    }

    /** Who left a school is no business of it any more. */
    @Test
    void remembersNothingAtASchoolWhereTheAccountEnded() {
        Handover handover = invite("Gevolgd Account", EMAIL, member(north(), Role.STAFF));
        change(handover.account(), member(north(), Role.STAFF), member(south(), Role.STAFF));
        database.flush();
        database.createNativeQuery("update membership set ends_on = ?1 where account_id = ?2 and school_id = ?3")
                .setParameter(1, LocalDate.now(clock).minusDays(1))
                .setParameter(2, handover.account().value())
                .setParameter(3, south().value())
                .executeUpdate();
        database.clear();
        accounts.accept(token(handover), PASSWORD);
        database.flush();

        assertThat(database.createNativeQuery(
                                "select s.school_id from audit_entry e join audit_entry_school s on s.entry_id = e.id where e.subject_id = ?1 and e.action = 'account.passwordChosen'",
                                UUID.class)
                        .setParameter(1, handover.account().value())
                        .getResultList())
                .containsExactly(north().value());
    }

    /** A line without a school would be for every school to read. */
    @Test
    void remembersWhatTheOwnerDoesAtEachOfTheirSchools() {
        users.signedIn(user("wijkagent@voorbeeld.test"), null);
        database.flush();

        assertThat(database.createNativeQuery(
                                "select distinct s.school_id from audit_entry e join audit_entry_school s on s.entry_id = e.id where e.subject_id = ?1 and e.action = 'account.signedIn'",
                                UUID.class)
                        .setParameter(1, user("wijkagent@voorbeeld.test").id().value())
                        .getResultList())
                .containsExactlyInAnyOrder(north().value(), south().value());
    }

    private List<String> actions(Handover handover) {
        database.flush();
        return log.of(handover.account().value(), 20).stream()
                .map(AuditedAccountsTest::inWords)
                .toList();
    }

    private static String inWords(AuditLine line) {
        String who = line.actorName();
        return line.action() + " by " + (who == null ? "nobody" : who);
    }
}
