package nl.onskentons.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.onskentons.directory.Directory;
import nl.onskentons.directory.EntryCard;
import nl.onskentons.directory.EntryFilter;
import nl.onskentons.directory.EntryKind;
import nl.onskentons.directory.EntryRow;
import nl.onskentons.directory.EntryStatus;
import nl.onskentons.directory.Freshness;
import nl.onskentons.directory.NumberLine;
import nl.onskentons.directory.PointLine;
import nl.onskentons.testing.As;
import nl.onskentons.testing.PortalTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The example shows each thing that can be the matter with a card. */
@PortalTest
class ExampleDirectoryTest {

    @Autowired
    private Directory directory;

    @Test
    @As("beheer")
    void isLargeEnoughToGetLostIn() {
        assertThat(all().stream().filter(row -> row.kind() == EntryKind.CONTACT))
                .hasSizeGreaterThan(60);
        assertThat(all().stream().filter(row -> row.kind() == EntryKind.ORGANISATION))
                .hasSizeGreaterThan(50);
    }

    @Test
    @As("beheer")
    void everyNumberIsPlainlyMadeUpUnlessItIsNational() {
        assertThat(all())
                .flatExtracting(EntryRow::numbers)
                .extracting((NumberLine line) -> line.number().dutch())
                .allMatch(number -> number.replace(" ", "").matches("(06|030|088)000\\d+|0[89]00-\\d+|11[23]"));
    }

    @Test
    @As("beheer")
    void numbersAreOfEveryAge() {
        assertThat(all())
                .flatExtracting(EntryRow::numbers)
                .extracting((NumberLine line) -> line.freshness())
                .hasAtLeastOneElementOfType(Freshness.Confirmed.class)
                .hasAtLeastOneElementOfType(Freshness.Unconfirmed.class)
                .hasAtLeastOneElementOfType(Freshness.Disputed.class)
                .filteredOn(freshness -> freshness instanceof Freshness.Old old && old.days() == 122)
                .hasSizeGreaterThan(5);
    }

    @Test
    @As("wijkagent")
    void thePoliceOfficerKeepsTheCardOfTheExample() {
        assertThat(directory.ownCard().flatMap(directory::card))
                .map(EntryCard::name)
                .contains("Sam Voorbeeld");
    }

    @Test
    @As("coordinator")
    void aNumberOfThePartnerWaits() {
        assertThat(card("Pien Artner").points())
                .extracting(PointLine::proposal)
                .contains(Optional.of(new PointLine.Proposal("+31600000099", "Pien Artner")));
    }

    @Test
    @As("coordinator")
    void whoLeftPointsAtASuccessor() {
        EntryCard gone = card("Gaston Gegaan");

        assertThat(gone.status()).isEqualTo(EntryStatus.ENDED);
        assertThat(gone.successor()).map(EntryCard.EntryLink::name).contains("Sam Voorbeeld");
    }

    private EntryCard card(String name) {
        return directory.find(EntryFilter.all(Set.of()).withText(name), 0, 10).rows().stream()
                .filter(row -> row.name().equals(name))
                .findFirst()
                .flatMap(row -> directory.card(row.id()))
                .orElseThrow();
    }

    private List<EntryRow> all() {
        return directory.find(EntryFilter.all(Set.of()), 0, Directory.MAX_PAGE).rows();
    }
}
