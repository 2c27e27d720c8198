package nl.onskentons.glossary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.stream.Stream;
import nl.onskentons.common.Rejection;
import nl.onskentons.common.Sector;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class AbbreviationDetailsTest {

    static Stream<Arguments> refused() {
        return Stream.of(
                bad("", "Voluit", "", "", "shortForm", "rejection.abbreviation.shortForm.empty"),
                bad(" \t\u00a0 ", "Voluit", "", "", "shortForm", "rejection.abbreviation.shortForm.empty"),
                bad("X", "Voluit", "", "", "shortForm", "rejection.abbreviation.shortForm.letters"),
                bad("&/!", "Voluit", "", "", "shortForm", "rejection.abbreviation.shortForm.letters"),
                bad("ЖЖ", "Voluit", "", "", "shortForm", "rejection.abbreviation.shortForm.letters"),
                bad("X".repeat(31), "Voluit", "", "", "shortForm", "rejection.abbreviation.shortForm.long"),
                bad("㎯".repeat(30), "Voluit", "", "", "shortForm", "rejection.abbreviation.shortForm.long"),
                bad("XX\u0000", "Voluit", "", "", "shortForm", "rejection.abbreviation.unreadable"),
                bad("XX", "", "", "", "meaning", "rejection.abbreviation.meaning.empty"),
                bad("XX", "v".repeat(201), "", "", "meaning", "rejection.abbreviation.meaning.long"),
                bad("XX", "Ge\uFFFDn letter", "", "", "meaning", "rejection.abbreviation.unreadable"),
                bad("XX", "half \uD83D", "", "", "meaning", "rejection.abbreviation.unreadable"),
                bad("XX", "Voluit", "u".repeat(501), "", "explanation", "rejection.abbreviation.explanation.long"),
                bad("XX", "Voluit", "", "s".repeat(121), "successor", "rejection.abbreviation.successor.long"));
    }

    @ParameterizedTest
    @MethodSource
    void refused(
            String shortForm, String meaning, String explanation, String successor, String field, String expectedKey) {
        Rejection rejection = catchThrowableOfType(
                Rejection.class,
                () -> new AbbreviationDetails(
                        shortForm, meaning, explanation, Sector.OTHER, Standing.OUTDATED, successor));

        assertThat(rejection.key()).isEqualTo(expectedKey);
        assertThat(rejection.field()).contains(field);
    }

    @Test
    void tidiesWhatCannotBeSeen() {
        AbbreviationDetails details = new AbbreviationDetails(
                " B\u00a0 en\tW ",
                "\u202eBurge\u00admeester",
                "een\n twee ",
                Sector.MUNICIPALITY,
                Standing.FADING,
                " ");

        assertThat(details.shortForm()).isEqualTo("B en W");
        assertThat(details.meaning()).isEqualTo("Burgemeester");
        assertThat(details.explanation()).isEqualTo("een twee");
        assertThat(details.successor()).isNull();
    }

    @Test
    void keepsMarkupAsTheTextThatItIs() {
        String markup = "<img src=x onerror=alert(1)>";

        assertThat(Meanings.of("XX", markup).meaning()).isEqualTo(markup);
    }

    @Test
    void hasNoSuccessorWhileItIsInUse() {
        assertThat(new AbbreviationDetails("XX", "Voluit", "", Sector.OTHER, Standing.CURRENT, "YY").successor())
                .isNull();
    }

    private static Arguments bad(
            String shortForm, String meaning, String explanation, String successor, String field, String key) {
        return Arguments.of(shortForm, meaning, explanation, successor, field, key);
    }
}
