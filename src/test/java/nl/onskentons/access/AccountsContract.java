package nl.onskentons.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.onskentons.audit.AuditLine;
import nl.onskentons.audit.AuditLog;
import nl.onskentons.common.AccountId;
import nl.onskentons.common.EmailAddress;
import nl.onskentons.common.Rejection;
import nl.onskentons.testing.SignedIn;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** UC-002: managing accounts, as the service guards it; on both databases. */
abstract class AccountsContract extends AccountSteps {

    @Autowired
    private AuditLog log;

    @Autowired
    private SchoolPeople people;

    @Test
    void listsThePeopleOfOwnSchoolsByName() {
        assertThat(administration.list("", 0, 50))
                .extracting(AccountRow::name)
                .containsSubsequence("Bas Lie", "Bea Heer", "Coby Voorbeeld", "Sam Voorbeeld");
        assertThat(administration.count("")).isGreaterThanOrEqualTo(8);
    }

    @Test
    void findsSomebodyByPartOfTheNameOrTheAddressWhateverTheCaseAndAccents() {
        invite("Zoë Éénling", "zoe@voorbeeld.test", member(north(), Role.STAFF));

        assertThat(administration.list("zoe een", 0, 50))
                .extracting(AccountRow::name)
                .containsExactly("Zoë Éénling");
        assertThat(administration.list("ZOE@VOOR", 0, 50))
                .extracting(AccountRow::name)
                .containsExactly("Zoë Éénling");
        assertThat(administration.list("zoe@", 0, 50)).hasSize(1);
        assertThat(administration.list("niemand die zo heet", 0, 50)).isEmpty();
    }

    @Test
    void findsSomebodyByTheAddressAlsoWithoutItsSign() {
        invite("Pia Partner", "veilig.thuis_team@voorbeeld.test", member(north(), Role.PARTNER));

        assertThat(List.of("veilig.thuis", "thuis_team", "VEILIG.thuis_"))
                .allSatisfy(typed -> assertThat(administration.list(typed, 0, 50))
                        .extracting(AccountRow::name)
                        .containsExactly("Pia Partner"));
    }

    @Test
    void takesSignsInASearchForThemselves() {
        assertThat(List.of("%", "_", "!", "b%r", "b_a"))
                .allSatisfy(
                        typed -> assertThat(administration.list(typed, 0, 50)).isEmpty());
        assertThat(administration.count(" ")).isEqualTo(administration.count(""));
    }

    @Test
    void readsAPageInAConstantNumberOfStatements() {
        for (int i = 0; i < 30; i++) {
            invite("Iemand " + i, "iemand" + i + "@voorbeeld.test", member(north(), Role.STAFF));
        }

        assertThat(statementsFor(5)).isEqualTo(statementsFor(30)).isEqualTo(2);
    }

    @Test
    void invitesSomebodyWhoThenChoosesAPassword() {
        Handover handover = invite("Nieuw Iemand", "nieuw@voorbeeld.test", member(north(), Role.STAFF));
        InvitationToken token = token(handover);
        assertThat(card(handover).status()).isEqualTo(AccountStatus.INVITED);
        assertThat(accounts.invited(token)).contains(new Invited("Nieuw Iemand", "nieuw@voorbeeld.test"));

        accounts.accept(token, PASSWORD);

        assertThat(card(handover).status()).isEqualTo(AccountStatus.ACTIVE);
        assertThat(accounts.invited(token)).isEmpty();
        assertThatExceptionOfType(Rejection.class)
                .isThrownBy(() -> accounts.accept(token, PASSWORD))
                .withMessage("rejection.invitation.unusable");
    }

    @Test
    void whoCannotSignInYetIsNothingAtTheSchool() {
        Handover handover = invite("Nieuw Iemand", "nieuw@voorbeeld.test", member(north(), Role.LEADERSHIP));
        database.flush();
        assertThat(people.with(north(), Role.LEADERSHIP)).isNotEmpty().doesNotContain(handover.account());

        accounts.accept(token(handover), PASSWORD);
        database.flush();

        assertThat(people.with(north(), Role.LEADERSHIP)).contains(handover.account());
    }

    @Test
    void letsSomebodyWithAnAccountTakePartInOneMoreSchool() {
        Handover handover = invite("Andere Naam", "docent@voorbeeld.test", member(south(), Role.STAFF));

        assertThat(handover).isInstanceOf(Handover.NotNeeded.class);
        assertThat(card(handover).name()).isEqualTo("Dora Cent");
        assertThat(card(handover).memberships()).hasSize(2);
        assertRefused(
                "rejection.account.exists", () -> invite("X", "docent@voorbeeld.test", member(south(), Role.STAFF)));
    }

    @Test
    void leavesTheNameOfSomebodyOfAnotherSchoolTooAsItIs() {
        AccountId officer = user("wijkagent@voorbeeld.test").id();
        asAdministratorOfSouth();
        AccountCard card = administration.find(officer).orElseThrow();

        assertRefused(
                "rejection.account.elsewhere",
                () -> administration.change(officer, card.version(), "Iemand Anders", Set.copyOf(card.memberships())));
        change(officer, member(south(), Role.PARTNER));
        assertThat(user("wijkagent@voorbeeld.test").name()).isEqualTo(card.name());
    }

    @Test
    void remembersWhoSignedIn() {
        PortalUser teacher = user("docent@voorbeeld.test");

        users.signedIn(teacher, null);

        assertThat(log.of(teacher.id().value(), 1))
                .extracting(AuditLine::action)
                .containsExactly("account.signedIn");
    }

    /** Or an administrator's change, and a second sign-in at that moment, would be refused. */
    @Test
    void countsSigningInAsNoChangeOfTheAccount() {
        AccountCard seen = card(invite("Nieuw Iemand", "nieuw@voorbeeld.test", member(north(), Role.STAFF)));

        users.signedIn(user("nieuw@voorbeeld.test"), null);
        database.flush();
        database.clear();

        assertThat(administration.find(seen.id()).orElseThrow().version()).isEqualTo(seen.version());
        assertThat(administration.find(seen.id()).orElseThrow().lastActiveAt()).isPresent();
    }

    @Test
    void refusesAnInvitationWithoutNameOrRole() {
        assertRefused("rejection.account.name", () -> invite(" ", "x@voorbeeld.test", member(north(), Role.STAFF)));
        assertRefused(
                "rejection.account.memberships",
                () -> administration.invite(new InvitationForm("X", EmailAddress.parse("x@voorbeeld.test"), Set.of())));
    }

    @Test
    void makesANewLinkThatReplacesTheOldOneAndEndsSessions() {
        Handover first = invite("Nieuw Iemand", "nieuw@voorbeeld.test", member(north(), Role.STAFF));
        int stamp = user("nieuw@voorbeeld.test").sessionStamp();

        Handover second = administration.newLink(first.account());

        assertThat(accounts.invited(token(first))).isEmpty();
        assertThat(accounts.invited(token(second))).isPresent();
        assertThat(user("nieuw@voorbeeld.test").sessionStamp()).isGreaterThan(stamp);
    }

    @Test
    void switchesAnAccountOffWithItsLinksAndSessionsAndOnAgain() {
        Handover handover = invite("Nieuw Iemand", "nieuw@voorbeeld.test", member(north(), Role.STAFF));
        accounts.accept(token(handover), PASSWORD);
        InvitationToken link = token(administration.newLink(handover.account()));

        administration.switchOff(handover.account());
        assertThat(user("nieuw@voorbeeld.test").isEnabled()).isFalse();
        assertThat(accounts.invited(link)).isEmpty();

        administration.switchOn(handover.account());
        assertThat(user("nieuw@voorbeeld.test").isEnabled()).isTrue();
    }

    @Test
    void honoursTheLastDayOfAMembership() {
        LocalDate today = LocalDate.now(clock);
        Handover handover = invite("Pia Partner", "pia@voorbeeld.test", new Membership(north(), Role.PARTNER, today));
        accounts.accept(token(handover), PASSWORD);
        assertThat(user("pia@voorbeeld.test").isEnabled()).isTrue();

        change(handover.account(), new Membership(north(), Role.PARTNER, today.minusDays(1)));

        assertThat(user("pia@voorbeeld.test").isEnabled()).isFalse();
        assertThat(card(handover).status()).isEqualTo(AccountStatus.ENDED);
    }

    @Test
    void switchesOffWhatNobodyUsedForTooLong() {
        Handover handover = invite("Lang Weg", "lang.weg@voorbeeld.test", member(north(), Role.STAFF));
        accounts.accept(token(handover), PASSWORD);
        database.flush();
        repository.wasActive(handover.account().value(), clock.instant().minus(Duration.ofDays(401)));
        database.clear();
        assertThat(user("lang.weg@voorbeeld.test").isEnabled()).isFalse();

        inactive.switchOff();
        assertThat(card(handover).status()).isEqualTo(AccountStatus.SWITCHED_OFF);

        administration.switchOn(handover.account());
        inactive.switchOff();
        assertThat(user("lang.weg@voorbeeld.test").isEnabled()).isTrue();
    }

    @Test
    void keepsOneAdministratorPerSchool() {
        AccountId me = users.find("beheer@voorbeeld.test").orElseThrow().id();

        assertRefused("rejection.account.lastAdministrator", () -> change(me, member(north(), Role.STAFF)));
    }

    @Test
    void keepsOneAdministratorPerSchoolWhenAnAccountIsSwitchedOff() {
        AccountId me = users.find("beheer@voorbeeld.test").orElseThrow().id();

        assertRefused("rejection.account.lastAdministrator", () -> administration.switchOff(me));
    }

    @Test
    void givesTheLastAdministratorNoLastDay() {
        AccountId me = users.find("beheer@voorbeeld.test").orElseThrow().id();
        LocalDate later = LocalDate.now(clock).plusMonths(3);

        assertRefused(
                "rejection.account.lastAdministratorEnds",
                () -> change(
                        me, new Membership(north(), Role.ADMINISTRATOR, later), member(south(), Role.ADMINISTRATOR)));
    }

    @Test
    void givesAnAdministratorALastDayWhenThereIsAnotherWithoutOne() {
        Handover other = invite("Tweede Beheer", "tweede@voorbeeld.test", member(north(), Role.ADMINISTRATOR));
        accounts.accept(token(other), PASSWORD);
        LocalDate later = LocalDate.now(clock).plusMonths(3);

        change(other.account(), new Membership(north(), Role.ADMINISTRATOR, later));

        assertThat(card(other).memberships()).extracting(Membership::endsOn).containsExactly(later);
    }

    @Test
    void neverSwitchesOffTheLastAdministratorOfASchool() {
        AccountId me = users.find("beheer@voorbeeld.test").orElseThrow().id();
        database.flush();
        repository.wasActive(me.value(), clock.instant().minus(Duration.ofDays(401)));
        database.clear();

        inactive.switchOff();

        assertThat(user("beheer@voorbeeld.test").isEnabled()).isTrue();
    }

    @Test
    void keepsAnAdministratorWhenTheOtherOneEndsSoon() {
        Handover other = invite(
                "Tweede Beheer",
                "tweede@voorbeeld.test",
                new Membership(north(), Role.ADMINISTRATOR, LocalDate.now(clock).plusDays(3)));
        accounts.accept(token(other), PASSWORD);
        database.flush();
        repository.wasActive(other.account().value(), clock.instant());
        repository.wasActive(
                user("beheer@voorbeeld.test").id().value(), clock.instant().minus(Duration.ofDays(401)));
        database.clear();

        inactive.switchOff();

        assertThat(user("beheer@voorbeeld.test").isEnabled()).isTrue();
    }

    @Test
    void switchesOffAnAdministratorWhomNobodySawWhenThereIsAnother() {
        Handover other = invite("Tweede Beheer", "tweede@voorbeeld.test", member(north(), Role.ADMINISTRATOR));
        accounts.accept(token(other), PASSWORD);
        database.flush();
        repository.wasActive(other.account().value(), clock.instant().minus(Duration.ofDays(401)));
        repository.wasActive(user("beheer@voorbeeld.test").id().value(), clock.instant());
        database.clear();
        assertThat(user("tweede@voorbeeld.test").isEnabled()).isFalse();

        inactive.switchOff();

        assertThat(card(other).status()).isEqualTo(AccountStatus.SWITCHED_OFF);
    }

    @Test
    void letsAnAdministratorGoWhenThereIsAnother() {
        Handover other = invite("Tweede Beheer", "tweede@voorbeeld.test", member(north(), Role.ADMINISTRATOR));
        accounts.accept(token(other), PASSWORD);
        change(other.account(), member(north(), Role.ADMINISTRATOR), member(north(), Role.STAFF));

        change(other.account(), member(north(), Role.STAFF));

        assertThat(card(other).memberships()).extracting(Membership::role).containsExactly(Role.STAFF);
    }

    @Test
    void tellsTheSecondEditorThatTheFirstWasThere() {
        AccountCard seen = card(invite("Nieuw Iemand", "nieuw@voorbeeld.test", member(north(), Role.STAFF)));
        change(seen.id(), member(north(), Role.RECEPTION));

        assertRefused(
                "rejection.account.changed",
                () -> administration.change(seen.id(), seen.version(), "Anders", Set.of(member(north(), Role.STAFF))));
    }

    @Test
    void keepsAnAdministratorToTheirOwnSchool() {
        AccountId coordinator =
                users.find("coordinator@voorbeeld.test").orElseThrow().id();
        asAdministratorOfSouth();

        assertThat(administration.find(coordinator)).isEmpty();
        assertThat(administration.list("coby", 0, 50)).isEmpty();
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> administration.signOutEverywhere(coordinator));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> invite("X", "x@voorbeeld.test", member(north(), Role.STAFF)));
    }

    @Test
    void letsNobodyEndOrTakeOverAnAccountThatIsOfAnotherSchoolToo() {
        AccountId officer = users.find("wijkagent@voorbeeld.test").orElseThrow().id();
        asAdministratorOfSouth();

        AccountCard seen = administration.find(officer).orElseThrow();
        assertThat(seen.whollyTheirs()).isFalse();
        assertThat(seen.memberships()).extracting(Membership::school).containsExactly(south());
        assertRefused("rejection.account.elsewhere", () -> administration.switchOff(officer));
        assertRefused("rejection.account.elsewhere", () -> administration.newLink(officer));
    }

    @Test
    void leavesWhatSomebodyIsElsewhereAsItIs() {
        AccountId officer = users.find("wijkagent@voorbeeld.test").orElseThrow().id();
        asAdministratorOfSouth();

        change(officer);

        assertThat(user("wijkagent@voorbeeld.test").schools()).containsExactly(north());
    }

    @Test
    void changesOnesOwnPasswordOnlyWithTheOldOne() {
        Handover handover = invite("Nieuw Iemand", "nieuw@voorbeeld.test", member(north(), Role.STAFF));
        accounts.accept(token(handover), PASSWORD);
        SignedIn.as("nieuw@voorbeeld.test");
        String before = String.valueOf(user("nieuw@voorbeeld.test").getPassword());

        assertRefused("rejection.password.wrong", () -> own.changePassword("niet dit woord", PASSWORD));
        own.changePassword(PASSWORD.value(), new AccountPassword("vier andere losse woorden"));

        assertThat(user("nieuw@voorbeeld.test").getPassword()).isNotEqualTo(before);
    }
}
