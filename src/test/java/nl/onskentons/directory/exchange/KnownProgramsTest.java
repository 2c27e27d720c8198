package nl.onskentons.directory.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import nl.onskentons.directory.exchange.CardNumber.Kind;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every sample has the same two cards, as one program or another writes them. */
class KnownProgramsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "outlook-nl-windows-1252.csv",
                "outlook-nl-utf-8-bom.csv",
                "outlook-nl-utf-16-be.csv",
                "outlook-en-windows-1252.csv",
                "outlook-en-utf-16-le-tab.txt",
                "google-utf-8.csv",
                "google-before-2024-utf-16-le.csv",
                "numbers-nl-utf-8.csv",
                "outlook-2.1.vcf",
                "phone-2.1-windows-1252.vcf",
                "apple-3.0.vcf",
                "apple-3.0-utf-16.vcf",
                "standard-4.0.vcf"
            })
    void readsTheSameCardsFromEveryProgram(String file) {
        List<ReadCard> cards = Reading.sample(file);

        assertThat(Reading.reasons(cards)).isEmpty();
        List<ContactCard> contacts = Reading.contacts(cards);
        assertThat(contacts).hasSize(2);
        assertThatItIsTheOfficer(contacts.getFirst());
        assertThat(contacts.getLast().isOrganisation()).isTrue();
        assertThat(contacts.getLast().organisation()).isEqualTo("Café De Brug");
        assertThat(contacts.getLast().numbers()).containsExactly(new CardNumber("030 000 00 04", Kind.FIXED, 1, ""));
    }

    @Test
    void readsTheFirstSheetOfAWorkbook() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(file, "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Adressen");
            List<String> headers = List.of(
                    "Voornaam", "Tussenvoegsel", "Achternaam", "Organisatie", "Mobiel", "Telefoon werk", "Plaats");
            for (int column = 0; column < headers.size(); column++) {
                sheet.value(1, column, headers.get(column));
            }
            sheet.value(2, 0, "Zoë");
            sheet.value(2, 1, "van den");
            sheet.value(2, 2, "Berg");
            sheet.value(2, 4, 600000001);
            sheet.value(4, 3, "Café De Brug");
            sheet.formula(4, 5, "1+1");
            sheet.value(5, 3, "Oneindig");
            sheet.value(5, 4, new BigDecimal("1E999999999"));
            workbook.newWorksheet("Tweede blad").value(0, 0, "Voornaam");
        }

        List<ContactCard> contacts = Reading.contacts(Reading.bytes(file.toByteArray()));

        assertThat(contacts)
                .extracting(card -> card.position().line(), card -> card.name().formatted(), ContactCard::organisation)
                .containsExactly(
                        tuple(3, "Zoë van den Berg", ""), tuple(5, "", "Café De Brug"), tuple(6, "", "Oneindig"));
        assertThat(contacts.getFirst().numbers()).containsExactly(new CardNumber("600000001", Kind.MOBILE, 1, ""));
        assertThat(contacts.get(1).numbers()).isEmpty();
        assertThat(contacts.getLast().numbers().getFirst().text()).isEqualTo("1E+999999999");
    }

    @Test
    void tellsWhichFormatItFound() {
        List<ReadCard> cards = new ArrayList<>();

        ReadSummary summary = Reading.read("BEGIN:VCARD\nFN:A B\nEND:VCARD\n".getBytes(StandardCharsets.UTF_8), cards);

        assertThat(summary).isEqualTo(new ReadSummary(AddressBookFormat.VCARD, 1, 0, false));
    }

    private static void assertThatItIsTheOfficer(ContactCard card) {
        assertThat(card.name()).isEqualTo(new PersonName("Zoë", "van den Berg", "Zoë van den Berg"));
        assertThat(card.organisation()).isEqualTo("Politie Voorbeeldstad");
        assertThat(card.department()).isEqualTo("Wijkteam Noord");
        assertThat(card.role()).isEqualTo("Wijkagent");
        assertThat(card.numbers())
                .extracting(CardNumber::text, CardNumber::kind)
                .containsExactlyInAnyOrder(
                        tuple("06 00 00 00 01", Kind.MOBILE),
                        tuple("030 000 00 02", Kind.FIXED),
                        tuple("030 000 00 03", Kind.FAX));
        assertThat(card.numbers().getLast().kind()).isEqualTo(Kind.FAX);
        assertThat(card.emails()).containsExactly("zoe@voorbeeld.test");
        assertThat(card.address()).isEqualTo(new PostalAddress("Dorpsstraat 1", "1234 AB", "Voorbeeldstad"));
        assertThat(card.website()).isEqualTo("www.voorbeeld.test");
        assertThat(card.note()).isEqualTo("Bel voor overleg;\nook ’s avonds");
        assertThat(card.categories()).containsExactly("Politie", "Zorgteam");
        assertThat(card.remarks()).isEmpty();
    }
}
