package nl.onskentons.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class StartingSetTest {

    private final List<AbbreviationDetails> all = StartingSet.read();

    StartingSetTest() throws IOException {}

    @Test
    void hasAllMeaningsEachUnderItsOwnKey() {
        assertThat(all).hasSize(239);
        assertThat(all)
                .extracting(details -> details.key() + "|" + details.sector())
                .doesNotHaveDuplicates();
    }

    @Test
    void explainsEveryOne() {
        assertThat(all).allSatisfy(details -> assertThat(details.explanation()).isNotBlank());
    }

    @Test
    void tellsHomonymsApartByTheirSector() {
        assertThat(all)
                .filteredOn(details -> details.shortForm().equals("AVG"))
                .extracting(details -> details.sector().name())
                .containsExactlyInAnyOrder("OTHER", "HEALTH");
    }

    @Test
    void pointsFromOutdatedWordsToTodays() {
        assertThat(all)
                .filteredOn(details -> details.shortForm().equals("AMK"))
                .singleElement()
                .satisfies(details -> {
                    assertThat(details.standing()).isEqualTo(Standing.OUTDATED);
                    assertThat(details.successor()).isEqualTo("Veilig Thuis");
                });
    }
}
