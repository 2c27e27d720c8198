package nl.onskentons.surveillance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import nl.onskentons.common.Translations;
import nl.onskentons.school.SchoolDetails;
import nl.onskentons.school.SchoolRegion;
import nl.onskentons.testing.As;
import nl.onskentons.testing.SignedIn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.transaction.annotation.Transactional;

/** What parents read: how often, in words, and nothing else; without anybody being signed in. */
@Transactional
@As("beheer")
abstract class PublishedVisitsContract extends VisitFixture {

    private static final YearMonth NOW = YearMonth.of(2026, 11);

    @Test
    void saysNothingUnlessTheSchoolWantsIt() {
        assertThat(read(NOW)).isEmpty();

        keeping.publish(south, true);
        assertThat(read(NOW)).isPresent();
        keeping.publish(south, false);
        assertThat(read(NOW)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2027-02, 0, In februari staat er nog geen bezoek van de wijkagent gepland.",
        "2027-02, 1, In februari loopt de wijkagent één keer binnen.",
        "2027-02, 4, In februari loopt de wijkagent vier keer binnen.",
        "2027-02, 12, In februari loopt de wijkagent twaalf keer binnen.",
        "2027-02, 13, In februari loopt de wijkagent 13 keer binnen.",
        "2026-05, 0, In mei liep de wijkagent niet binnen.",
        "2026-05, 1, In mei liep de wijkagent één keer binnen.",
        "2026-05, 2, In mei liep de wijkagent twee keer binnen."
    })
    void saysHowOftenInWords(YearMonth month, int number, String sentence) {
        keeping.publish(south, true);
        for (int visit = 0; visit < number; visit++) {
            LocalDate day = month.atDay(visit + 1);
            if (day.isAfter(TODAY)) {
                plan(south, day);
            } else {
                record(south, day);
            }
        }

        assertThat(read(month)).contains(sentence);
    }

    @Test
    void countsWhatCameAndWhatIsToComeAndNotWhatDidNotCome() {
        keeping.publish(south, true);
        visits.month(south, NOW).visits().forEach(visit -> keeping.remove(visit.id(), visit.version()));
        assertThat(read(NOW)).contains("Deze maand staat er geen bezoek van de wijkagent gepland.");

        plan(south, TODAY.plusDays(1));
        assertThat(read(NOW)).contains("Deze maand loopt de wijkagent één keer binnen.");
        record(south, TODAY);
        VisitLine today = plan(south, TODAY);
        assertThat(read(NOW)).contains("Deze maand loopt de wijkagent drie keer binnen.");

        keeping.tick(today.id(), today.version(), VisitState.NOT_COME);
        assertThat(read(NOW)).contains("Deze maand loopt de wijkagent twee keer binnen.");
    }

    @Test
    void callsThePoliceAsTheSchoolDoes() {
        SchoolDetails details = schools.find(south).orElseThrow();
        schools.change(
                south,
                new SchoolDetails(details.name(), "buurtregisseur", details.confirmationDays(), SchoolRegion.ZUID));
        keeping.publish(south, true);
        plan(south, LocalDate.parse("2027-02-02"));

        assertThat(read(YearMonth.of(2027, 2))).contains("In februari loopt de buurtregisseur één keer binnen.");
    }

    @Test
    void readersSeeTheSameBeforeItIsPublished() {
        assertThat(visits.preview(south, YearMonth.of(2027, 2), Translations.DUTCH))
                .isEqualTo("In februari staat er nog geen bezoek van de wijkagent gepland.");
    }

    private Optional<String> read(YearMonth month) {
        refresh();
        SignedIn.nobody();
        Optional<String> read = published.inWords(south, month, Translations.DUTCH);
        SignedIn.as("beheer");
        return read;
    }
}
