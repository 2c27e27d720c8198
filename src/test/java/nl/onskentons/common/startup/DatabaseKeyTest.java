package nl.onskentons.common.startup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseKeyTest {

    private static final String HEX = "0123456789abcdef".repeat(4);

    @ParameterizedTest
    @ValueSource(strings = {"%s", "  %s\n", "\t%s\r\n"})
    void readsAKeyWithSpaceAroundIt(String form) {
        assertThat(DatabaseKey.parse(form.formatted(HEX), "PORTAL_KEY").hex()).isEqualTo(HEX);
    }

    @Test
    void readsAKeyInCapitals() {
        assertThat(DatabaseKey.parse("ABCDEF0123456789".repeat(4), "PORTAL_KEY").hex())
                .isEqualTo("abcdef0123456789".repeat(4));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "geheim",
                "0123456789abcdef",
                "g123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef"
            })
    void refusesWhatIsNoKeyAndSaysWhereItCameFrom(String text) {
        assertThatExceptionOfType(StartRefused.class)
                .isThrownBy(() -> DatabaseKey.parse(text, "PORTAL_KEY"))
                .withMessage("De sleutel in PORTAL_KEY is geen sleutel: verwacht worden 64 tekens 0-9 en a-f.");
    }

    @Test
    void makesAnotherKeyEachTime() {
        assertThat(DatabaseKey.random()).isNotEqualTo(DatabaseKey.random());
    }

    @Test
    void doesNotShowItselfInAMessage() {
        assertThat(new DatabaseKey(HEX).toString()).doesNotContain("0123");
    }
}
