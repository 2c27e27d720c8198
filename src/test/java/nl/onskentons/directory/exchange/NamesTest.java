package nl.onskentons.directory.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "Jan | van den | Berg | \"\" | Jan | van den Berg",
                "Jan | Piet | Berg | \"\" | Jan Piet | Berg",
                "Jan | \"\" | Berg, van den | \"\" | Jan | van den Berg",
                "\"\" | \"\" | \"\" | Jan van den Berg | Jan | van den Berg",
                "\"\" | \"\" | \"\" | Anna Maria Vries | Anna Maria | Vries",
                "\"\" | \"\" | \"\" | Berg, Jan van den | Jan | van den Berg",
                "\"\" | \"\" | \"\" | Berg, van den | \"\" | van den Berg",
                "\"\" | \"\" | \"\" | Joke | Joke | \"\"",
                "\"\" | \"\" | \"\" | J. 't Hart | J. | 't Hart"
            })
    void putsTheTussenvoegselBeforeTheFamilyName(
            String given, String middle, String family, String formatted, String first, String last) {
        PersonName name = DutchNames.of(given, middle, family, formatted);

        assertThat(name.given()).isEqualTo(first);
        assertThat(name.family()).isEqualTo(last);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "../../etc/passwd | passwd",
                "C:\\Users\\anna\\adressen.csv | adressen.csv",
                ".htaccess | htaccess",
                "aux.csv | adresboek-aux.csv",
                "/ | adresboek",
                "a<b>:c.vcf | a-b-c.vcf"
            })
    void keepsOnlyTheNameOfAFile(String path, String name) {
        assertThat(SafeFileName.of(path)).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Politie / Zorg | politie-zorg.csv",
                "../.. | adresboek.csv",
                "Zoë van den Berg | zoë-van-den-berg.csv"
            })
    void namesADownloadAfterItsContent(String title, String name) {
        assertThat(SafeFileName.of(title, "csv")).isEqualTo(name);
    }
}
