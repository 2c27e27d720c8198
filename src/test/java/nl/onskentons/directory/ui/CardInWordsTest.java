package nl.onskentons.directory.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static nl.onskentons.directory.ui.CardSteps.card;
import static nl.onskentons.directory.ui.CardSteps.row;
import static nl.onskentons.directory.ui.CardSteps.shown;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Abbr;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.onskentons.common.WorkingPattern;
import nl.onskentons.directory.CommonDetails;
import nl.onskentons.directory.ContactDetails;
import nl.onskentons.directory.CooperationDetails;
import nl.onskentons.directory.CooperationLine;
import nl.onskentons.directory.Cooperations;
import nl.onskentons.directory.Directory;
import nl.onskentons.directory.DirectoryKeeping;
import nl.onskentons.directory.EntryId;
import nl.onskentons.directory.Partners;
import nl.onskentons.testing.As;
import nl.onskentons.testing.KaribuTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** What a card says in words besides its numbers. */
@As("beheer")
@Transactional
class CardInWordsTest extends KaribuTest {

    @Autowired
    private Directory directory;

    @Autowired
    private DirectoryKeeping keeping;

    @Autowired
    private Cooperations cooperations;

    @ParameterizedTest
    @CsvSource({
        "Jongerencentrum Het Plein, Tijdelijk dicht",
        "Bureau Opvoedhulp Voorbeeldstad, Gestopt",
        "Gaston Gegaan, Vertrokken"
    })
    void saysThatSomethingIsClosedOrOver(String name, String words) {
        open(card(row(directory, name).id()));

        assertThat(shown()).contains(words);
    }

    @ParameterizedTest
    @As("coordinator")
    @CsvSource({
        "Lotte Leerplicht, Convenant loopt bijna af: tot en met 4 januari 2027",
        "Pien Artner, Convenant is verlopen sinds 12 november 2026",
        "Huib Huis, Convenant tot en met 23 mei 2027"
    })
    void saysHowLongTheCovenantHolds(String name, String words) {
        open(card(row(directory, name).id()));

        assertThat(shown()).contains(words);
    }

    @Test
    void explainsTheAbbreviationsInWhatSomebodyIsThereFor() {
        EntryId id = EntryId.random();
        keeping.add(
                id,
                new ContactDetails(
                        new CommonDetails(
                                "Quirine Kort", "Overlegt met het OM.", WorkingPattern.none(), Set.of(), List.of()),
                        List.of(),
                        "",
                        false));

        open(card(id));

        assertThat(_find(Abbr.class)).extracting(Abbr::getText).containsExactly("OM");
    }

    @Test
    @As("coordinator")
    void explainsTheAbbreviationsInWhatIsDoneTogether() {
        EntryId id = EntryId.random();
        keeping.add(id, Partners.organisation("Stichting Kort"));
        CooperationLine line = cooperations.with(List.of(id)).getFirst();
        cooperations.save(
                id,
                line.school(),
                CooperationLine.NEW,
                new CooperationDetails("Samen naar het MDO.", "", "", Optional.empty()));

        open(card(id));

        assertThat(_find(Abbr.class)).extracting(Abbr::getText).containsExactly("MDO");
    }
}
