package nl.onskentons.glossary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LexiconTest {

    private static Lexicon lexicon = new Lexicon(0, List.of());

    @BeforeAll
    static void readTheStartingSet() throws IOException {
        lexicon = new Lexicon(
                1,
                StartingSet.read().stream()
                        .map(details -> new AbbreviationRow(
                                AbbreviationId.random(), 0, details, null, Instant.parse("2026-11-24T08:12:00Z")))
                        .toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    vt                        | VT
                    VT                        | VT
                    benw                      | B en W
                    b & w                     | B en W
                    RI&E                      | RI en E
                    m@zl                      | M@ZL
                    itbcriem                  | ITB-CRIEM
                    or                        | OR
                    op                        | OP
                    veilig thuis              | VT
                    Veilig Tuis               | VT
                    burgemeester              | B en W
                    wethouders burgemeester   | B en W
                    justitiele jeugd          | JJI
                    leerplichtambtenar        | LPA
                    """)
    void putsTheBestAnswerFirst(String typed, String first) {
        assertThat(found(typed)).first().isEqualTo(first);
    }

    @ParameterizedTest
    @CsvSource({"slagbomen", "zzzzz", "%", "'  '", "'\"'"})
    void findsNothingForWhatStandsNowhere(String typed) {
        if (!typed.isBlank()) {
            assertThat(found(typed)).isEmpty();
        }
    }

    @Test
    void guessesOnlyWhenNothingIsCalledSo() {
        assertThat(found("halt")).contains("Halt").doesNotContain("LWOO", "VAVO");
        assertThat(found("Veilig Tuis")).contains("VT");
    }

    @Test
    void searchesInsideLongWordsAndInExplanations() {
        assertThat(found("bescherming")).contains("RvdK", "JB", "RSJ");
        assertThat(found("pesten")).contains("PSA");
    }

    @Test
    void showsAllMeaningsOfAHomonymTogetherAndTodaysReadingFirst() {
        List<AbbreviationGroup> groups =
                lexicon.page(GlossaryQuery.text("ZSM"), 1).groups();

        assertThat(groups.getFirst().meanings())
                .extracting(row -> row.details().meaning())
                .containsExactly(
                        "Zorgvuldig, snel en op maat",
                        "Zo snel, slim, selectief, simpel, samen en samenlevingsgericht mogelijk");
    }

    @Test
    void listsALetterInOrder() {
        assertThat(lexicon.page(GlossaryQuery.letter("B"), 3).groups())
                .extracting(AbbreviationGroup::shortForm)
                .containsExactly("B en W", "BBL", "BHV");
        assertThat(lexicon.page(GlossaryQuery.letter("B"), 3).total()).isGreaterThan(3);
        assertThat(lexicon.page(GlossaryQuery.letter("Q"), 3).total()).isZero();
    }

    @Test
    void knowsWhichLettersThereAre() {
        assertThat(lexicon.letters()).startsWith("0-9", "A", "B").doesNotContain("Q", "X", "Y");
    }

    @Test
    void knowsTermsByShortFormAndByMeaning() {
        assertThat(lexicon.isTerm("vt")).isTrue();
        assertThat(lexicon.isTerm("Veilig Thuis")).isTrue();
        assertThat(lexicon.isTerm("Jeugdstem")).isFalse();
        assertThat(lexicon.isTerm(" en ")).isFalse();
    }

    private static List<String> found(String typed) {
        return lexicon.page(GlossaryQuery.text(typed), 50).groups().stream()
                .map(AbbreviationGroup::shortForm)
                .toList();
    }
}
