package nl.onskentons.surveillance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VisitDetailsTest {

    private static final VisitDetails DAY = VisitDetails.on(LocalDate.parse("2026-11-24"));

    @Test
    void makesTextsOneLineAndTimesWholeMinutes() {
        VisitDetails details = DAY.at(LocalTime.of(10, 15, 42)).withNote("  Loopt \n mee. ");

        assertThat(details.note()).isEqualTo("Loopt mee.");
        assertThat(details.time()).contains(LocalTime.of(10, 15));
    }

    @ParameterizedTest
    @CsvSource({"200, ", "201, rejection.text.long"})
    void refusesALongNote(int length, String key) {
        assertThat(DAY.withNote("x".repeat(length)).problems())
                .extracting(problem -> problem.key())
                .isEqualTo(Optional.ofNullable(key).stream().toList());
    }

    @ParameterizedTest
    @CsvSource({"80, ", "81, rejection.text.long"})
    void refusesALongName(int length, String key) {
        assertThat(DAY.withOfficer("x".repeat(length)).problems())
                .extracting(problem -> problem.key())
                .isEqualTo(Optional.ofNullable(key).stream().toList());
    }

    @Test
    void refusesANameThatNobodyAllowed() {
        VisitDetails named = new VisitDetails(DAY.day(), DAY.time(), DAY.organisation(), "Sam", false, "");

        assertThat(named.problems())
                .extracting(problem -> problem.field().orElse(""), problem -> problem.key())
                .containsExactly(tuple("allowed", "rejection.visits.notAllowed"));
        assertThat(named.withOfficer("Sam").problems()).isEmpty();
    }

    @Test
    void nobodyNamedNeedsNobodysLeave() {
        assertThat(DAY.withOfficer(" ")).isEqualTo(DAY);
    }

    /** R2: no pupil in what everybody of the school and the police read. */
    @Test
    void refusesTheNumberOfAPupil() {
        assertThat(DAY.withNote("Over leerling 1234567").problems())
                .extracting(problem -> problem.field().orElse(""), problem -> problem.key())
                .containsExactly(tuple("note", "rejection.visits.pupil"));
        assertThat(DAY.withNote("Loopt om 10.15 mee in de pauze.").problems()).isEmpty();
    }
}
