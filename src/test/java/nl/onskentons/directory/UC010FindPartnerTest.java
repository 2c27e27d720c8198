package nl.onskentons.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.onskentons.common.SchoolId;
import nl.onskentons.common.Sector;
import nl.onskentons.school.Schools;
import nl.onskentons.testing.As;
import nl.onskentons.testing.ExampleSchools;
import nl.onskentons.testing.PortalTest;
import nl.onskentons.testing.SignedIn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/**
 * UC-010, at the service, with the people of the example school.
 *
 * @see <a href="file:docs/use-cases/UC-010-find-partner.md">UC-010</a>
 */
@PortalTest
@As("balie")
class UC010FindPartnerTest {

    @Autowired
    private Directory directory;

    @Autowired
    private DirectoryKeeping keeping;

    @Autowired
    private NumberTrust trust;

    @Autowired
    private Schools schools;

    @ParameterizedTest(name = "step 2: \"{0}\" finds {1}")
    @CsvSource({
        "sam v, Sam Voorbeeld",
        "wijkag, Sam Voorbeeld",
        "lott, Lotte Leerplicht",
        "leerplichtambtenaar noord, Lotte Leerplicht",
        "halt, 'Halt, regio Voorbeeldstreek'",
        "RVDK, 'Raad voor de Kinderbescherming, locatie Voorbeeldstad'",
        "0800-20, Veilig Thuis"
    })
    void narrowsDownWhileTyping(String typed, String name) {
        assertThat(find(typed).rows()).extracting(EntryRow::name).contains(name);
    }

    @Test
    void step3EveryRowShowsTheNumberToCallFirst() {
        assertThat(row("Luus Teroor").first())
                .hasValueSatisfying(line -> assertThat(line.label()).isEqualTo("bel eerst"));
    }

    @ParameterizedTest(name = "2a and 2b: \"{0}\" finds {1}")
    @CsvSource({
        "voorbeeld sam, Sam Voorbeeld",
        "CONCIËRGE con, Con Cierge",
        "lotte leerplihct, Lotte Leerplicht",
        "voorbeekd sam, Sam Voorbeeld",
        "verzonenstein, Mr. dr. Maximiliaan-Alexander van den Voorbeeld tot Langenaam-van der Verzonnenstein"
    })
    void forgivesOrderCaseAccentsAndOneTypo(String typed, String name) {
        assertThat(find(typed).rows()).extracting(EntryRow::name).contains(name);
    }

    @ParameterizedTest(name = "2c: \"{0}\" is Veilig Thuis")
    @ValueSource(strings = {"08002000", "0800 2000", "0800-2000", "(0800) 2000"})
    void tellsWhoseNumberItIs(String typed) {
        assertThat(find(typed).rows()).extracting(EntryRow::name).containsExactly("Veilig Thuis");
    }

    @Test
    void alternative2dFiltersNarrowWhatIsTyped() {
        EntryFilter police = all().withSector(Optional.of(Sector.POLICE)).withText("voorbeeld");

        assertThat(directory.find(police, 0, 50).rows()).isNotEmpty().allMatch(row -> row.sector() == Sector.POLICE);
    }

    /** On a Tuesday at twelve past nine in week 48, a B week. */
    @Test
    void alternative2dWhoCanBeReachedNow() {
        EntryFilter now = all().withReachableNow(true);

        assertThat(directory.find(now, 0, Directory.MAX_PAGE).rows())
                .extracting(EntryRow::name)
                .contains("Con Cierge", "Huib Huis", "Veilig Thuis")
                .doesNotContain("Geo Grafie", "Belle Balie", "Joep Jeugd", "Gaston Gegaan");
    }

    @Test
    void alternative3aNothingIsFoundForNonsense() {
        assertThat(find("xqxqxqxq").rows()).isEmpty();
    }

    /** BR2 */
    @Test
    void alternative3bSaysHowOldANumberIs() {
        assertThat(row("Sam Voorbeeld").numbers().getFirst().freshness())
                .isInstanceOfSatisfying(
                        Freshness.Confirmed.class,
                        confirmed -> assertThat(confirmed.days()).isEqualTo(3));
        assertThat(row("Bo Beleid").numbers().getFirst().freshness())
                .isInstanceOfSatisfying(
                        Freshness.Old.class, old -> assertThat(old.days()).isEqualTo(122));
        assertThat(row("Hera Stel").numbers().getFirst().freshness()).isEqualTo(new Freshness.Unconfirmed());
        assertThat(row("Anke Rust").numbers().getFirst().freshness()).isInstanceOf(Freshness.Disputed.class);
    }

    @Test
    void alternative3cWhoLeftIsFoundByNameWithASuccessor() {
        EntryRow gone = row("Gaston Gegaan");

        assertThat(gone.status()).isEqualTo(EntryStatus.ENDED);
        assertThat(directory.card(gone.id()).flatMap(EntryCard::successor))
                .map(EntryCard.EntryLink::name)
                .contains("Sam Voorbeeld");
        assertThat(directory.find(all(), 0, Directory.MAX_PAGE).rows()).doesNotContain(gone);
    }

    @Test
    @Transactional
    void alternative4bSaysThatANumberIsWrong() {
        NumberLine line = row("Con Cierge").numbers().getFirst();
        trust.dispute(line.id(), line.number().value(), "Niet meer in gebruik");

        assertThat(directory.card(row("Con Cierge").id()).orElseThrow().points())
                .extracting(PointLine::disputedNote)
                .contains("Niet meer in gebruik");
    }

    /** BR1, R1 */
    @ParameterizedTest
    @CsvSource({"balie, 2", "docent, 1", "wijkagent, 0"})
    void showsEachTheirOwnNumbers(String account, int numbers) {
        SignedIn.as(account);

        assertThat(row("Leo Ding").numbers()).hasSize(numbers);
    }

    /** BR4 */
    @Test
    @Transactional
    void anEntryOfAnotherSchoolIsNotThere() {
        EntryId elsewhere = EntryId.random();
        SignedIn.as("beheer", () -> {
            SchoolId south = ExampleSchools.south(schools);
            keeping.add(elsewhere, People.person("Zilverkleurige Onbekende", Set.of(south)));
            return elsewhere;
        });

        assertThat(find("zilverkleurige").rows()).isEmpty();
        assertThat(directory.card(elsewhere)).isEmpty();
    }

    private EntryRow row(String name) {
        return find(name).rows().stream()
                .filter(row -> row.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private EntryPage find(String typed) {
        return directory.find(all().withText(typed), 0, 50);
    }

    /** A list that goes on after a typo goes on with the same words. */
    @Test
    void goesOnToTheNextPageAfterATypo() {
        EntryFilter typo = all().withText("voorbeeldshcool");
        List<EntryId> first =
                directory.find(typo, 0, 2).rows().stream().map(EntryRow::id).toList();

        List<EntryId> second =
                directory.find(typo, 2, 2).rows().stream().map(EntryRow::id).toList();

        assertThat(second).hasSize(2).doesNotContainAnyElementsOf(first);
    }

    private static EntryFilter all() {
        return EntryFilter.all(Set.of());
    }
}
