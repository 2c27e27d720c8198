package nl.onskentons.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Café Müller          | cafe muller
                    Søren ẞtraße         | soren sstrasse
                    ĲSSELSTEIN           | ijsselstein
                    ’s-Hertogenbosch     | s hertogenbosch
                    O’Brien              | obrien
                    Ægir Œuvre           | aegir oeuvre
                    Łódź                 | lodz
                    İstanbul ılık        | istanbul ilik
                    '  a -- b  '         | a b
                    Ⅳ ½                  | iv 1 2
                    ''                   | ''
                    Ж                    | ''
                    """)
    void foldsToPlainLowerCase(String text, String folded) {
        assertThat(Folding.fold(text)).isEqualTo(folded);
    }

    @Property
    void foldsToLettersDigitsAndSingleSpacesOnly(@ForAll String text) {
        assertThat(Folding.fold(text)).matches("([a-z0-9]+( [a-z0-9]+)*)?");
    }

    @Property
    void foldsFoldedTextToItself(@ForAll String text) {
        assertThat(Folding.fold(Folding.fold(text))).isEqualTo(Folding.fold(text));
    }

    @Test
    void givesEachWordOnceAndCutsLongOnes() {
        assertThat(Folding.words("Jan  jan, PIET " + "x".repeat(50))).containsExactly("jan", "piet", "x".repeat(40));
        assertThat(Folding.words(" ")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "jans, jansen, true",
        "jnas, jansen, true",
        "janz, jansen, true",
        "jasen, jansen, true",
        "janssen, jansen, true",
        "jansenx, jansen, true",
        "jansenxy, jansen, false",
        "jnsa, jansen, false",
        "xyns, jansen, false",
        "jna, jansen, false",
        "jan, jansen, true",
        "'', jansen, true",
        "jans, jan, true",
        "jansen, jan, false"
    })
    void forgivesOneTypo(String typed, String word, boolean accepted) {
        assertThat(Folding.withinOneTypo(typed, word)).isEqualTo(accepted);
    }

    @Property
    void forgivesAWrongLetter(
            @ForAll("words") String word,
            @ForAll @IntRange(max = 19) int at,
            @ForAll @CharRange(from = 'a', to = 'd') char c) {
        for (int end = 4; end <= word.length(); end++) {
            StringBuilder typed = new StringBuilder(word.substring(0, end));
            typed.setCharAt(at % end, c);
            assertAccepted(typed.toString(), word);
        }
    }

    @Property
    void forgivesALetterTooMany(
            @ForAll("words") String word,
            @ForAll @IntRange(max = 19) int at,
            @ForAll @CharRange(from = 'a', to = 'd') char c) {
        for (int end = 3; end <= word.length(); end++) {
            assertAccepted(
                    new StringBuilder(word.substring(0, end))
                            .insert(at % (end + 1), c)
                            .toString(),
                    word);
        }
    }

    @Property
    void forgivesALetterTooFew(@ForAll("words") String word, @ForAll @IntRange(max = 19) int at) {
        for (int end = 5; end <= word.length(); end++) {
            assertAccepted(
                    new StringBuilder(word.substring(0, end))
                            .deleteCharAt(at % end)
                            .toString(),
                    word);
        }
    }

    @Property
    void forgivesTwoNeighboursExchanged(@ForAll("words") String word, @ForAll @IntRange(max = 19) int at) {
        for (int end = 4; end <= word.length(); end++) {
            StringBuilder typed = new StringBuilder(word.substring(0, end));
            int first = at % (end - 1);
            typed.setCharAt(first, word.charAt(first + 1));
            typed.setCharAt(first + 1, word.charAt(first));
            assertAccepted(typed.toString(), word);
        }
    }

    @Property
    void acceptsNothingElse(@ForAll("words") String typed, @ForAll("words") String word) {
        boolean near = false;
        for (int end = 0; end <= word.length(); end++) {
            near |= distance(typed, word.substring(0, end)) <= 1;
        }
        assertThat(Folding.withinOneTypo(typed, word)).isEqualTo(near);
    }

    @Test
    void leavesOutEachCharacterOnce() {
        assertThat(Folding.typoVariants("anna")).containsExactlyInAnyOrder("anna", "nna", "ana", "ann");
        assertThat(Folding.typoVariants("")).containsExactly("");
    }

    private static void assertAccepted(String typed, String word) {
        assertThat(Folding.withinOneTypo(typed, word))
                .as("%s for %s", typed, word)
                .isTrue();
        boolean shared = false;
        for (int end = 0; end <= word.length(); end++) {
            shared |= !Collections.disjoint(Folding.typoVariants(typed), Folding.typoVariants(word.substring(0, end)));
        }
        assertThat(shared).as("variants of %s and %s", typed, word).isTrue();
    }

    /** The textbook table, as an independent witness. */
    private static int distance(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    d[i][j] = i + j;
                    continue;
                }
                int same = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                d[i][j] = Math.min(Math.min(d[i - 1][j], d[i][j - 1]) + 1, d[i - 1][j - 1] + same);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
                }
            }
        }
        return d[a.length()][b.length()];
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.strings().withCharRange('a', 'd').ofMinLength(5).ofMaxLength(9);
    }
}
