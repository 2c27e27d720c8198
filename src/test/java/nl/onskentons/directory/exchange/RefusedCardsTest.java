package nl.onskentons.directory.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RefusedCardsTest {

    private static final String HEADER =
            "Voornaam;Achternaam;Organisatie;Functie;Waarvoor;E-mail;Website;Mobiel;Sector;Werktijden\n";

    static Stream<Arguments> badRows() {
        return Stream.of(
                arguments(";;;Wijkagent;;;;", "nameless"),
                arguments("Bram;Voorbeeld;Politie;Wijkagent;Bel; mij;;;06;;ma 8:00-9:00", "columns"),
                arguments("Bram;\"Voorbeeld;;;;;;", "quotes"),
                arguments("Bram;Vo\uFFFDrbeeld;;;;;;", "encoding"),
                arguments("B".repeat(161) + ";;;;;;;", "toolong.name"),
                arguments(";;" + "P".repeat(161) + ";;;;;", "toolong.organisation"));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("badRows")
    void refusesOneRowAndReadsTheOthers(String row, String reason) {
        List<ReadCard> cards = Reading.text(
                HEADER + "Anna;Voorbeeld;;;;;;\n" + row + "\nCato;Voorbeeld;;;;;;\nDaan;Voorbeeld;;;;;;\n");

        assertThat(Reading.reasons(cards)).containsExactly(reason);
        assertThat(Reading.contacts(cards))
                .extracting(card -> card.name().given())
                .containsExactly("Anna", "Cato", "Daan");
        assertThat(cards.get(1).position()).isEqualTo(new CardPosition(2, 3));
        assertThat(Reading.translations("")).containsKey("directory.exchange.refused." + reason);
    }

    @Test
    void refusesBrokenVCardsAndReadsTheOthers() {
        List<ReadCard> cards = Reading.sample("broken.vcf");

        assertThat(Reading.reasons(cards)).containsExactly("incomplete", "nameless", "group", "incomplete");
        assertThat(Reading.contacts(cards))
                .extracting(card -> card.name().formatted())
                .containsExactly("Anna Voorbeeld", "Cato Voorbeeld");
        assertThat(cards).extracting(card -> card.position().line()).containsExactly(1, 6, 9, 14, 19, 29);
    }

    @Test
    void refusesOnlyTheCardWhoseLettersAreSpoiled() {
        byte[] good = "Naam\nZoë\nCafé\nAndré\n".getBytes(StandardCharsets.UTF_8);
        byte[] file = Arrays.copyOf(good, good.length + 5);
        System.arraycopy(new byte[] {'R', 'e', 'n', (byte) 0xE9, '\n'}, 0, file, good.length, 5);

        List<ReadCard> cards = Reading.bytes(file);

        assertThat(Reading.contacts(cards))
                .extracting(card -> card.name().given())
                .containsExactly("Zoë", "Café", "André");
        assertThat(Reading.reasons(cards)).containsExactly("encoding");
    }

    @Test
    void refusesACardOfThousandsOfNumbers() {
        List<ReadCard> cards = Reading.text(
                "BEGIN:VCARD\nFN:Anna\n" + "TEL:112\n".repeat(6_000) + "END:VCARD\nBEGIN:VCARD\nFN:Bram\nEND:VCARD\n");

        assertThat(Reading.reasons(cards)).containsExactly("toolarge");
        assertThat(Reading.contacts(cards)).hasSize(1);
    }

    static Stream<Arguments> longFields() {
        return Stream.of(
                arguments("Anna;;;" + "r".repeat(121) + ";;;;", "shortened.role"),
                arguments("Anna;;;;" + "n".repeat(2001) + ";;;", "shortened.note"),
                arguments("Anna;;;;;" + "e".repeat(255) + ";;", "dropped.email"),
                arguments("Anna;;;;;;" + "w".repeat(201) + ";", "dropped.website"),
                arguments("Anna;;;;;;javascript:alert(1);", "dropped.website"),
                arguments("Anna;;;;;;;" + "1".repeat(41), "dropped.number"),
                arguments(";;Bureau;;;;;;Bouw;", "dropped.sector"),
                arguments("Anna;;;;;;;;;op afspraak", "dropped.hours"));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("longFields")
    void takesTheCardAndSaysWhatIsLeftOut(String row, String remark) {
        ContactCard card = Reading.contacts(Reading.text(HEADER + row + "\n")).getFirst();

        String key = "directory.exchange.remark." + remark;
        assertThat(card.remarks()).extracting(Remark::key).containsExactly(key);
        assertThat(card.role().length()).isLessThanOrEqualTo(FieldLimits.ROLE);
        assertThat(card.note().length()).isLessThanOrEqualTo(FieldLimits.NOTE);
        assertThat(card.website()).isEmpty();
        assertThat(Reading.translations("")).containsKey(key);
        assertThat(Reading.translations("_en")).containsKey(key);
    }

    @Test
    void keepsMarkupAndFormulasAsPlainText() {
        List<ContactCard> cards = Reading.contacts(Reading.sample("formulas.csv"));

        assertThat(cards.getFirst().organisation()).isEqualTo("<script>alert(1)</script>");
        assertThat(cards.getFirst().note()).isEqualTo("=cmd|' /C calc'!A0");
        assertThat(cards.getFirst().numbers().getFirst().text()).isEqualTo("+31 6 00 00 00 01");
        assertThat(cards.getLast().numbers().getFirst().text()).isEqualTo("+31 6 00 00 00 02");
    }

    @Test
    void removesWhatIsInvisibleOrTurnsTextRound() {
        ContactCard card = Reading.contacts(Reading.text("Naam;Waarvoor\n\u202EA\u0007nna \u200B Voorbeeld;a\u0008b\n"))
                .getFirst();

        assertThat(card.name().formatted()).isEqualTo("Anna Voorbeeld");
        assertThat(card.note()).isEqualTo("ab");
    }
}
