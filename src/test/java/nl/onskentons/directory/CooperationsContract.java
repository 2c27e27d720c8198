package nl.onskentons.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.onskentons.common.Rejection;
import nl.onskentons.common.SchoolId;
import nl.onskentons.school.Schools;
import nl.onskentons.testing.As;
import nl.onskentons.testing.ExampleSchools;
import nl.onskentons.testing.SignedIn;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.annotation.Transactional;

/** What a school and an organisation do together (P03, P06, R1). */
@Transactional
abstract class CooperationsContract {

    private static final CooperationDetails WEEKLY = new CooperationDetails(
            "Elke dinsdag samen langs de hotspots.", "Coby Voorbeeld", "Sam Voorbeeld", Optional.empty());

    @Autowired
    private Cooperations cooperations;

    @Autowired
    private CovenantsEnding ending;

    @Autowired
    private DirectoryKeeping keeping;

    @Autowired
    private Directory directory;

    @Autowired
    private Schools schools;

    private final EntryId organisation = EntryId.random();
    private SchoolId north;
    private SchoolId south;

    @BeforeEach
    void addAnOrganisation() {
        north = SignedIn.as("beheer", () -> ExampleSchools.north(schools));
        south = SignedIn.as("beheer", () -> ExampleSchools.south(schools));
        SignedIn.as("beheer", () -> {
            keeping.add(organisation, People.organisation("Fictief Buurthuis", Set.of(north, south)));
            return organisation;
        });
    }

    @Test
    @As("coordinator")
    void offersAnEmptyLineToWhoMayWrite() {
        assertThat(cooperations.with(List.of(organisation))).singleElement().satisfies(line -> {
            assertThat(line.isNew()).isTrue();
            assertThat(line.school()).isEqualTo(north);
            assertThat(line.mayEdit()).isTrue();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"coordinator", "leiding", "beheer"})
    void isWrittenByWhoLeadsOrCoOrdinates(String account) {
        SignedIn.as(account);
        cooperations.save(organisation, north, CooperationLine.NEW, WEEKLY);

        SignedIn.as("docent");
        assertThat(cooperations.with(List.of(organisation))).singleElement().satisfies(line -> {
            assertThat(line.details()).isEqualTo(WEEKLY);
            assertThat(line.mayEdit()).isFalse();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"docent", "balie", "privacy", "wijkagent", "partner"})
    void isWrittenByNobodyElse(String account) {
        SignedIn.as(account);

        assertThatThrownBy(() -> cooperations.save(organisation, north, CooperationLine.NEW, WEEKLY))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    @As("coordinator")
    void isNotWrittenForAnotherSchool() {
        assertThatThrownBy(() -> cooperations.save(organisation, south, CooperationLine.NEW, WEEKLY))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void anotherSchoolDoesNotReadIt() {
        save("beheer", south, WEEKLY);

        SignedIn.as("docent");
        assertThat(cooperations.with(List.of(organisation))).isEmpty();
    }

    /** R1: what a school agreed with one partner is not for another. */
    @Test
    void partnersReadWhatConcernsTheirOwnOrganisationOnly() {
        save("coordinator", north, WEEKLY);

        SignedIn.as("partner");
        EntryId own = directory.ownCard().orElseThrow();
        assertThat(cooperations.with(List.of(organisation))).isEmpty();

        EntryCard card = SignedIn.as("beheer", () -> directory.card(own).orElseThrow());
        ContactDetails moved = People.at(organisation, People.person(card.name(), card.schools()), "gezinswerker");
        SignedIn.as("beheer", () -> {
            keeping.change(own, card.version(), moved);
            return own;
        });
        assertThat(cooperations.with(List.of(organisation)))
                .singleElement()
                .extracting(CooperationLine::details)
                .isEqualTo(WEEKLY);
    }

    @Test
    @As("coordinator")
    void refusesToUndoWhatSomebodyElseWrote() {
        cooperations.save(organisation, north, CooperationLine.NEW, WEEKLY);
        long read = version();
        cooperations.save(organisation, north, read, withTogether("Elke maandag."));

        assertThatThrownBy(() -> cooperations.save(organisation, north, read, withTogether("Elke vrijdag.")))
                .isInstanceOf(Rejection.class)
                .hasMessage("rejection.cooperation.changed");
    }

    @Test
    @As("coordinator")
    void savesOnceWhatIsSubmittedTwice() {
        cooperations.save(organisation, north, CooperationLine.NEW, WEEKLY);
        cooperations.save(organisation, north, CooperationLine.NEW, WEEKLY);

        assertThat(version()).isZero();
    }

    @ParameterizedTest
    @As("coordinator")
    @CsvSource({"2026-11-23, EXPIRED, 1", "2026-11-24, SOON, 1", "2027-01-23, SOON, 1", "2027-01-24, RUNNING, 0"})
    void saysHowLongTheCovenantHolds(LocalDate until, CovenantState state, int toRenew) {
        cooperations.save(
                organisation, north, CooperationLine.NEW, new CooperationDetails("", "", "", Optional.of(until)));

        assertThat(cooperations.with(List.of(organisation)))
                .extracting(CooperationLine::covenant)
                .containsExactly(Optional.of(state));
        assertThat(toRenew()).hasSize(toRenew);
    }

    @Test
    @As("coordinator")
    void isNotWrittenForACardThatWasTakenAway() {
        SignedIn.as("beheer", () -> {
            keeping.remove(organisation);
            return organisation;
        });

        assertThatThrownBy(() -> cooperations.save(organisation, north, CooperationLine.NEW, WEEKLY))
                .isInstanceOf(Rejection.class)
                .hasMessage("rejection.entry.gone");
    }

    @Test
    @As("coordinator")
    void readsSeveralOrganisationsAtOnceInTheirOrder() {
        EntryId other = EntryId.random();
        keeping.add(other, People.organisation("Aardig Buurthuis", Set.of(north)));

        assertThat(cooperations.with(List.of(organisation, other)))
                .extracting(CooperationLine::organisationName)
                .containsExactly("Fictief Buurthuis", "Aardig Buurthuis");
    }

    /** R1: the history of a card is for every school that it serves, this only for who may read what it is about. */
    @Test
    void remembersWhatWasChangedForWhoMayReadIt() {
        save("coordinator", north, WEEKLY);
        SignedIn.as("coordinator", () -> {
            cooperations.save(organisation, north, version(), withTogether("Elke maandag."));
            return organisation;
        });
        save("beheer", south, WEEKLY);

        SignedIn.as("docent");
        assertThat(cooperations.history(organisation, 10))
                .extracting(change -> change.line().change())
                .containsExactlyInAnyOrder(
                        new FieldChange("together", WEEKLY.together(), "Elke maandag."),
                        new FieldChange("together", "", WEEKLY.together()),
                        new FieldChange("ourPerson", "", WEEKLY.ourPerson()),
                        new FieldChange("theirPerson", "", WEEKLY.theirPerson()));
        SignedIn.as("wijkagent");
        assertThat(cooperations.history(organisation, 10)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-20, directory.today.covenantExpired, 4",
        "2026-11-24, directory.today.covenantSoon, 0",
        "2026-12-04, directory.today.covenantSoon, 10"
    })
    void saysOnTodayWhatHasToBeRenewed(LocalDate until, String key, long days) {
        save("coordinator", north, new CooperationDetails("", "", "", Optional.of(until)));

        SignedIn.as("leiding");
        assertThat(today()).containsExactly(tuple(key, List.of("Fictief Buurthuis", days)));
        SignedIn.as("docent");
        assertThat(today()).isEmpty();
    }

    private List<Tuple> today() {
        return ending.entries().stream()
                .filter(entry -> entry.route().equals("partners/" + organisation))
                .map(entry -> tuple(entry.textKey(), entry.arguments()))
                .toList();
    }

    private List<CooperationLine> toRenew() {
        return cooperations.toRenew(Set.of(north, south)).stream()
                .filter(line -> line.organisation().equals(organisation))
                .toList();
    }

    private void save(String account, SchoolId school, CooperationDetails details) {
        SignedIn.as(account, () -> {
            cooperations.save(organisation, school, CooperationLine.NEW, details);
            return organisation;
        });
    }

    private long version() {
        return cooperations.with(List.of(organisation)).getFirst().version();
    }

    private static CooperationDetails withTogether(String together) {
        return new CooperationDetails(together, WEEKLY.ourPerson(), WEEKLY.theirPerson(), WEEKLY.covenantUntil());
    }
}
