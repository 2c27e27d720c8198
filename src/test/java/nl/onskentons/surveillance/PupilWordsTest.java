package nl.onskentons.surveillance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** R2: what looks like a pupil's name or number is found, and what does not is left alone. */
class PupilWordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Groepje met Kees Voorbeeld erbij | Kees Voorbeeld",
                "Gezien: Fatima el Voorbeeldi | Fatima el Voorbeeldi",
                "Ruzie tussen Bo de Vries en een ander | Bo de Vries",
                "leerling Kees hangt hier rond | Kees",
                "vriend van meisje Noor | Noor",
                "K. uit 3B rookt hier | K. uit 3B",
                "Kees (klas 2C) was erbij | Kees (klas 2C",
                "leerlingnummer 104233 | 104233",
                "bsn 1234.56.782 | 1234.56.782",
                "bel 06-00001234 | 06-00001234",
                "mail naar bo@voorbeeld.test | bo@voorbeeld.test",
                "De Jan Pietersen van boven | Jan Pietersen",
            })
    void findsNamesAndNumbers(String text, String found) {
        assertThat(PupilWords.found(text)).contains(found);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Achter de fietsenstalling is het donker na 17.00 uur",
                "Hangt rond van 15.30-16.15, ook op 24-11-2026",
                "Bij Bushalte Zuid staan vaak jongeren",
                "Steeg naast Sporthal De Meent",
                "Hoek Dorpsstraat en Kerkweg, lamp nummer 12 is stuk",
                "Elke Maandag en Dinsdag om 12:30",
                "Groep van 10 tot 15 jongeren, vooral brugklassers",
                "Aula, 2e verdieping, lokaal 214",
                "Lokaal 3A, aan het eind van Gang 2B",
                "Vleugel 1a, Verdieping 2B",
                "Albert Heijn: veel diefstal in de pauze",
                "",
            })
    void leavesPlacesTimesAndCrowdsAlone(String text) {
        assertThat(PupilWords.found(text)).isEmpty();
    }
}
