package nl.onskentons.directory.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import nl.onskentons.common.Sector;
import nl.onskentons.directory.exchange.CardNumber.Kind;

class RoundTripTest {

    private static final String AWKWARD = "abz AZ09éëïñø€ł中😀;,:\"'\\=+-@<>&^|%!\t\n\r";

    @Property(tries = 300)
    void readsBackTheVCardsItWrote(@ForAll("cards") List<ContactCard> cards) throws IOException {
        assertThat(Reading.bytes(written(AddressBookWriter.vCard(), cards)))
                .map(RoundTripTest::withoutPosition)
                .isEqualTo(cards);
    }

    @Property(tries = 300)
    void readsBackTheCsvItWrote(@ForAll("cards") List<ContactCard> cards) throws IOException {
        assertThat(Reading.bytes(written(AddressBookWriter.csv(), cards)))
                .map(RoundTripTest::withoutPosition)
                .isEqualTo(cards);
    }

    @Property(tries = 300)
    void leavesNoCellToBeCalculated(@ForAll("cards") List<ContactCard> cards) throws IOException {
        String file = new String(written(AddressBookWriter.csv(), cards), StandardCharsets.UTF_8);

        assertThat(file.substring(1)).doesNotContainPattern("(?:^|;|\\n)\"[=+\\-@\\t\\r\\n]");
    }

    @Example
    void writesWhatADutchExcelOpens() throws IOException {
        ContactCard card = new ContactCard(
                CardPosition.NONE,
                "",
                new PersonName("Zoë", "'s-Gravesande", "Zoë 's-Gravesande"),
                "=1+1",
                "",
                "",
                List.of(
                        new CardNumber("+31 6 00 00 00 01", Kind.MOBILE, 1, ""),
                        new CardNumber("0300000002", Kind.FIXED, 2, "12")),
                List.of(),
                "",
                PostalAddress.NONE,
                "",
                List.of(),
                List.of(),
                OwnFields.NONE,
                List.of());

        String file = new String(written(AddressBookWriter.csv(), List.of(card)), StandardCharsets.UTF_8);

        assertThat(file).startsWith("\uFEFF\"Voornaam\";\"Achternaam\"").endsWith("\r\n");
        assertThat(file)
                .contains("\"Zoë\";\"'s-Gravesande\";\"Zoë 's-Gravesande\";\"'=1+1\"")
                .contains("\"mobiel\";\"'+31 6 00 00 00 01\";\"\";\"vast\";\"'0300000002\";\"12\"");
    }

    @Provide
    Arbitrary<List<ContactCard>> cards() {
        Arbitrary<PersonName> names = Combinators.combine(lines(1, 20), lines(1, 20))
                .as((given, family) -> DutchNames.of(given, "", family, ""))
                .filter(name -> !name.given().isEmpty() && !name.family().contains(","));
        Arbitrary<Tuple.Tuple3<String, String, String>> work =
                Combinators.combine(lines(1, 20), lines(0, 20), lines(0, 20)).as(Tuple::of);
        Arbitrary<PostalAddress> addresses =
                Combinators.combine(lines(0, 20), lines(0, 10), lines(0, 20)).as(PostalAddress::new);
        Arbitrary<Tuple.Tuple2<PostalAddress, String>> texts =
                Combinators.combine(addresses, notes()).as(Tuple::of);
        Arbitrary<List<String>> words = lines(1, 12)
                .filter(word -> !word.startsWith("* "))
                .list()
                .ofMaxSize(4)
                .uniqueElements();
        return Combinators.combine(names, work, numbers(), emails(), texts, words, own(), Arbitraries.of(true, false))
                .as((name, job, numbers, emails, text, categories, own, person) -> new ContactCard(
                        CardPosition.NONE,
                        "urn:uuid:00000000-0000-4000-8000-000000000001",
                        person ? name : PersonName.NONE,
                        job.get1(),
                        job.get2(),
                        job.get3(),
                        numbers,
                        emails,
                        "www.voorbeeld.test",
                        text.get1(),
                        text.get2(),
                        List.of("nl", "ar"),
                        categories,
                        person ? OwnFields.of(own.hours()) : own,
                        List.of()))
                .list()
                .ofMinSize(1)
                .ofMaxSize(4);
    }

    private static Arbitrary<String> lines(int shortest, int longest) {
        return Arbitraries.strings()
                .withChars(AWKWARD.replaceAll("[^\\x00-\\uD7FF\\uE000-\\uFFFF]", "")
                        .toCharArray())
                .ofMinLength(shortest)
                .ofMaxLength(longest)
                .map(PlainText::line)
                .filter(line -> line.length() >= shortest && !line.contains(":::"));
    }

    private static Arbitrary<OwnFields> own() {
        return Combinators.combine(
                        lines(0, 20), Arbitraries.of(Sector.class).injectNull(0.3), lines(0, 20), WeekHoursTest.hours())
                .as(OwnFields::new);
    }

    private static Arbitrary<String> notes() {
        return lines(0, 20).list().ofMaxSize(3).map(lines -> PlainText.block(String.join("\n", lines)));
    }

    private static Arbitrary<List<CardNumber>> numbers() {
        Arbitrary<String> texts =
                Arbitraries.of("+31600000001", "+31 6 00 00 00 02", "0300000003", "112", "0900-8844", "030 000 00 04");
        return Combinators.combine(texts, Arbitraries.of(Kind.class), Arbitraries.of("", "7", "1234"))
                .as((text, kind, extension) -> new CardNumber(text, kind, 1, extension))
                .list()
                .ofMaxSize(5)
                .uniqueElements()
                .map(numbers -> IntStream.range(0, numbers.size())
                        .mapToObj(i -> new CardNumber(
                                numbers.get(i).text(),
                                numbers.get(i).kind(),
                                i + 1,
                                numbers.get(i).extension()))
                        .toList());
    }

    private static Arbitrary<List<String>> emails() {
        return Arbitraries.of(
                        "a@voorbeeld.test",
                        "+b@voorbeeld.test",
                        "c.d@voorbeeld.test",
                        "-e@voorbeeld.test",
                        "f@voorbeeld.test")
                .list()
                .ofMaxSize(5)
                .uniqueElements();
    }

    private static ReadCard withoutPosition(ReadCard card) {
        return card instanceof ContactCard contact
                ? new ContactCard(
                        CardPosition.NONE,
                        contact.uid(),
                        contact.name(),
                        contact.organisation(),
                        contact.department(),
                        contact.role(),
                        contact.numbers(),
                        contact.emails(),
                        contact.website(),
                        contact.address(),
                        contact.note(),
                        contact.languages(),
                        contact.categories(),
                        contact.own(),
                        contact.remarks())
                : card;
    }

    private static byte[] written(AddressBookWriter writer, List<ContactCard> cards) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        writer.write(cards.iterator(), file);
        return file.toByteArray();
    }
}
