package nl.onskentons.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.onskentons.testing.As;
import nl.onskentons.testing.PortalTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.transaction.annotation.Transactional;

/** The numbers that every school has from the first day (issue 2, section 4). */
@PortalTest
class NationalSetTest {

    @Autowired
    private NationalSet set;

    @Autowired
    private Entries entries;

    @Autowired
    private Directory directory;

    @Autowired
    private DirectoryKeeping keeping;

    @ParameterizedTest
    @As("wijkagent")
    @CsvSource({
        "112, Alarmnummer",
        "0900-8844, 'Politie, geen spoed'",
        "0800-2000, Veilig Thuis",
        "0800-0432, Kindertelefoon",
        "113, 113 Zelfmoordpreventie",
        "0800-0113, 113 Zelfmoordpreventie",
        "0900-0101, Slachtofferhulp Nederland",
        "0800-7000, Meld Misdaad Anoniem",
        "0800-0188, Centrum Seksueel Geweld",
        "0900-1113111, Vertrouwensinspecteurs van het onderwijs",
        "0800-5010, Ouders & Onderwijs",
        "0900-1450, MIND Korrelatie"
    })
    void everybodyFindsTheNationalNumbersUnconfirmed(String number, String name) {
        assertThat(found(number)).anySatisfy(row -> {
            assertThat(row.name()).isEqualTo(name);
            assertThat(row.numbers()).extracting(NumberLine::freshness).containsOnly(new Freshness.Unconfirmed());
        });
    }

    @ParameterizedTest
    @As("docent")
    @CsvSource({
        "leerplicht",
        "jeugdhulp",
        "raad kinderbescherming",
        "halt",
        "openbaar ministerie",
        "kinderrechter",
        "reclassering",
        "jeugdreclassering",
        "veiligheidshuis",
        "gemeente",
        "ggd",
        "echo",
        "nji",
        "bovenschoolse",
        "schoolmaatschappelijk"
    })
    void thePartnersOfEveryRegionHaveACardToFillIn(String name) {
        assertThat(found(name))
                .anyMatch(row ->
                        NationalSet.read().stream().anyMatch(entry -> entry.id().equals(row.id())));
    }

    @Test
    void isPutInOnce() {
        long before = entries.count();

        set.run(new DefaultApplicationArguments());

        assertThat(entries.count()).isEqualTo(before);
    }

    @Test
    @Transactional
    @As("beheer")
    void leavesAloneWhatASchoolTookOut() {
        EntryId halt = NationalSet.read().stream()
                .filter(entry -> entry.details().common().name().equals("Halt"))
                .findFirst()
                .orElseThrow()
                .id();
        keeping.remove(halt);

        set.run(new DefaultApplicationArguments());

        assertThat(directory.card(halt)).isEqualTo(Optional.empty());
    }

    @Test
    @As("docent")
    void theHistorySaysWhereItCameFrom() {
        EntryId first = NationalSet.read().getFirst().id();

        assertThat(directory.history(first, 50))
                .extracting(HistoryLine::actorName)
                .containsOnly("Startset");
    }

    private List<EntryRow> found(String text) {
        return directory.find(EntryFilter.all(Set.of()).withText(text), 0, 50).rows();
    }
}
