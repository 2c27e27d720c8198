package nl.onskentons.directory.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static nl.onskentons.directory.ui.CardSteps.card;
import static nl.onskentons.directory.ui.CardSteps.row;
import static nl.onskentons.directory.ui.CardSteps.shown;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Abbr;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.onskentons.common.WeekParity;
import nl.onskentons.common.WorkingPattern;
import nl.onskentons.common.WorkingTime;
import nl.onskentons.directory.Audience;
import nl.onskentons.directory.CommonDetails;
import nl.onskentons.directory.ContactDetails;
import nl.onskentons.directory.CooperationDetails;
import nl.onskentons.directory.CooperationLine;
import nl.onskentons.directory.Cooperations;
import nl.onskentons.directory.Directory;
import nl.onskentons.directory.DirectoryKeeping;
import nl.onskentons.directory.EntryId;
import nl.onskentons.directory.EntryStatus;
import nl.onskentons.directory.Freshness;
import nl.onskentons.directory.FreshnessText;
import nl.onskentons.directory.Partners;
import nl.onskentons.directory.PointDetails;
import nl.onskentons.directory.PointKind;
import nl.onskentons.testing.As;
import nl.onskentons.testing.KaribuTest;
import nl.onskentons.testing.SignedIn;
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

    @Test
    void saysOfNobodyWhoLeftThatTheyCanBeReachedNow() {
        EntryId id = there("Quirine Weg", 8, 17);
        open(card(id));
        assertThat(shown()).contains("Nu bereikbaar, tot 17.00 uur");

        keeping.become(id, EntryStatus.ENDED, Optional.empty());
        open("partners");
        open(card(id));
        assertThat(shown()).doesNotContain("bereikbaar");
    }

    @Test
    void saysWhenSomebodyIsThereAgainToday() {
        EntryId id = there("Quirine Straks", 13, 17);
        open(card(id));

        assertThat(shown()).contains("Nu niet bereikbaar. Vandaag weer om 13.00 uur");
    }

    /** Somebody who is there on Tuesdays, between these hours. */
    private EntryId there(String name, int from, int until) {
        EntryId id = EntryId.random();
        WorkingTime time =
                new WorkingTime(DayOfWeek.TUESDAY, LocalTime.of(from, 0), LocalTime.of(until, 0), WeekParity.EVERY);
        keeping.add(
                id,
                new ContactDetails(
                        new CommonDetails(name, "", new WorkingPattern(List.of(time)), Set.of(), List.of()),
                        List.of(),
                        "",
                        false));
        return id;
    }

    /** R1: colleagues know that there is more, partners do not. */
    @ParameterizedTest
    @CsvSource({"docent, true", "balie, false", "wijkagent, false"})
    void saysQuietlyThatANumberIsForTheDesk(String account, boolean said) {
        EntryId id = EntryId.random();
        keeping.add(
                id,
                Partners.person(
                        "Quirine Balie", PointDetails.phone(PointKind.MOBILE, "06 00 00 00 73", Audience.DESK)));
        SignedIn.as(account);
        restart();
        open(card(id));

        assertThat(shown().contains("1 nummer of adres is alleen voor de balie."))
                .isEqualTo(said);
        assertThat(shown().contains("Op deze kaart staat geen nummer voor jou."))
                .isEqualTo(account.equals("wijkagent"));
    }

    @Test
    void countsOneDayAsOneAndSaysTheYearOfAnotherYear() {
        LocalDate lastYear = LocalDate.of(2025, 12, 30);
        assertThat(FreshnessText.brief(new Freshness.Confirmed(lastYear, "Bas", 1)))
                .isEqualTo("✓ 1 dag");
        assertThat(FreshnessText.brief(new Freshness.Confirmed(lastYear, "Bas", 2)))
                .isEqualTo("✓ 2 dagen");
        assertThat(FreshnessText.sentence(
                        new Freshness.Confirmed(lastYear, "Bas", 3), LocalDate.of(2026, 1, 2), Locale.of("nl")))
                .isEqualTo("✓ bevestigd op 30 december 2025 door Bas");
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
