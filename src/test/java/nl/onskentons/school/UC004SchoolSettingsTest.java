package nl.onskentons.school;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.Set;
import nl.onskentons.access.AccountPassword;
import nl.onskentons.access.Accounts;
import nl.onskentons.access.Membership;
import nl.onskentons.access.Role;
import nl.onskentons.audit.AuditLine;
import nl.onskentons.audit.AuditLog;
import nl.onskentons.common.EmailAddress;
import nl.onskentons.common.Rejection;
import nl.onskentons.common.SchoolId;
import nl.onskentons.testing.As;
import nl.onskentons.testing.PortalTest;
import nl.onskentons.testing.SignedIn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.annotation.Transactional;

@PortalTest
@Transactional
@As("beheer")
class UC004SchoolSettingsTest {

    @Autowired
    private Schools schools;

    @Autowired
    private Accounts invitations;

    @Autowired
    private AuditLog log;

    @Autowired
    private EntityManager database;

    @Test
    void changesWhatASchoolDecidesForItself() {
        SchoolId north = named("Voorbeeldschool, locatie Noord");

        schools.change(
                north, new SchoolDetails("Voorbeeldschool, locatie Noord", "buurtregisseur", 30, SchoolRegion.NOORD));

        assertThat(schools.policeLabels()).containsEntry(north, "buurtregisseur");
        assertThat(schools.confirmationDays(Set.of(north))).isEqualTo(30);
        assertThat(schools.confirmationDays(schools.names().keySet()))
                .as("of several schools the strictest counts")
                .isEqualTo(30);
        assertThat(schools.find(north)).map(SchoolDetails::region).contains(SchoolRegion.NOORD);
    }

    @Test
    void remembersWhoChangedOrAddedASchool() {
        SchoolId north = named("Voorbeeldschool, locatie Noord");
        schools.change(
                north, new SchoolDetails("Voorbeeldschool, locatie Noord", "wijkagent", 30, SchoolRegion.MIDDEN));
        SchoolId added = schools.create(SchoolDetails.named("Voorbeeldschool, locatie Oost"));
        database.flush();

        assertThat(log.of(north.value(), 1))
                .extracting(AuditLine::action, AuditLine::actorName)
                .containsExactly(tuple("school.changed", "Bea Heer"));
        assertThat(log.of(added.value(), 1)).extracting(AuditLine::action).containsExactly("school.added");
    }

    @Test
    void refusesTheNameOfAnotherSchool() {
        assertThatThrownBy(() -> schools.change(
                        named("Voorbeeldschool, locatie Noord"), SchoolDetails.named("voorbeeldschool, LOCATIE Zuid")))
                .asInstanceOf(type(Rejection.class))
                .extracting(Rejection::key)
                .isEqualTo("rejection.school.nameTaken");
    }

    /** In one call: a school without an administrator could be opened by nobody. */
    @Test
    void makesWhoeverAddsASchoolItsAdministratorAtOnce() {
        SchoolId added = schools.create(SchoolDetails.named("Voorbeeldschool, locatie Oost"));

        schools.change(added, SchoolDetails.named("Voorbeeldschool, locatie West"));

        assertThat(schools.names()).containsEntry(added, "Voorbeeldschool, locatie West");
    }

    @Test
    void isOnlyForTheAdministratorsOfThatSchool() {
        SchoolId added = schools.create(SchoolDetails.named("Voorbeeldschool, locatie Oost"));
        database.flush();
        SignedIn.as("beheer");
        invitations.accept(
                invitations.invite(
                        "Zuid Beheer",
                        EmailAddress.parse("zuid@voorbeeld.test"),
                        Set.of(Membership.of(named("Voorbeeldschool, locatie Zuid"), Role.ADMINISTRATOR))),
                new AccountPassword("drie losse woorden"));
        database.flush();
        SignedIn.as("zuid@voorbeeld.test");

        assertThatThrownBy(() -> schools.change(added, SchoolDetails.named("Van iemand anders")))
                .isInstanceOf(AccessDeniedException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "'',         wijkagent, 90,  name",
        "Voorbeeld,  '',        90,  policeLabel",
        "Voorbeeld,  wijkagent, 0,   confirmationDays",
        "Voorbeeld,  wijkagent, 731, confirmationDays"
    })
    void refusesAtTheFieldWhatIsNotRight(String name, String label, int days, String field) {
        assertThatThrownBy(() -> new SchoolDetails(name, label, days, SchoolRegion.MIDDEN))
                .asInstanceOf(type(Rejection.class))
                .extracting(Rejection::field)
                .asString()
                .contains(field);
    }

    private SchoolId named(String name) {
        return schools.names().entrySet().stream()
                .filter(school -> school.getValue().equals(name))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }
}
