package nl.onskentons.directory.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import nl.onskentons.common.Sector;
import nl.onskentons.common.WorkingPattern;
import nl.onskentons.common.WorkingTime;
import nl.onskentons.directory.exchange.CardNumber.Kind;
import org.junit.jupiter.api.Test;

/** What a phone or a mail program finds in a card: vCard 4.0 (RFC 6350). */
class VCardFileWriterTest {

    private static final String ID = "00000000-0000-4000-8000-00000000000b";

    @Test
    void writesAPersonWithTheNumberToCallFirst() throws IOException {
        ContactCard card = new ContactCard(
                CardPosition.NONE,
                ID,
                new PersonName("Anna", "Voorbeeld", "Anna Voorbeeld"),
                "Jeugdhulp Voorbeeld",
                "",
                "Gezinscoach",
                List.of(
                        new CardNumber("+31600000001", Kind.MOBILE, 1, ""),
                        new CardNumber("0900-8844", Kind.FIXED, 2, "7")),
                List.of("anna@voorbeeld.test"),
                "",
                PostalAddress.NONE,
                "Bel voor overleg",
                List.of("Pools"),
                List.of(),
                OwnFields.NONE,
                List.of());

        assertThat(written(card))
                .startsWith("BEGIN:VCARD", "VERSION:4.0")
                .contains(
                        "KIND:individual",
                        "FN:Anna Voorbeeld",
                        "N:Voorbeeld;Anna;;;",
                        "ORG:Jeugdhulp Voorbeeld",
                        "TITLE:Gezinscoach",
                        "NOTE:Bel voor overleg",
                        "LANG:Pools",
                        "UID:" + ID,
                        "EMAIL;PREF=1:anna@voorbeeld.test")
                .anySatisfy(line -> assertThat(line)
                        .startsWith("TEL;")
                        .contains("PREF=1", "cell")
                        .endsWith(":+31600000001"))
                .anySatisfy(line -> assertThat(line)
                        .startsWith("TEL;")
                        .contains("PREF=2", "voice")
                        .endsWith(":0900-8844 ext. 7"))
                .endsWith("END:VCARD");
    }

    @Test
    void writesAnOrganisationAsOne() throws IOException {
        OrganisationCard card = new OrganisationCard(
                ID,
                "Jeugdhulp Voorbeeld",
                "",
                List.of(),
                List.of(),
                "https://www.voorbeeld.test",
                new PostalAddress("Dorpsstraat 1", "1234 AB", "Voorbeeldstad"),
                List.of(),
                new OwnFields(
                        "JV",
                        Sector.YOUTH_CARE,
                        "Postbus 1, Voorbeeldstad",
                        new WorkingPattern(List.of(
                                WorkingTime.weekly(DayOfWeek.MONDAY, LocalTime.of(8, 30), LocalTime.MIDNIGHT)))),
                OrganisationCard.Status.ACTIVE);

        assertThat(written(card))
                .contains(
                        "VERSION:4.0",
                        "KIND:org",
                        "FN:Jeugdhulp Voorbeeld",
                        "NICKNAME:JV",
                        "X-ONSKENTONS-SECTOR:Jeugdhulp",
                        "X-ONSKENTONS-POSTADRES:Postbus 1, Voorbeeldstad",
                        "X-ONSKENTONS-WERKTIJDEN:ma 8:30-24:00",
                        "URL:https://www.voorbeeld.test",
                        "ADR:;;Dorpsstraat 1;Voorbeeldstad;;1234 AB;");
    }

    private static List<String> written(Card card) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        AddressBookWriter.vCard().write(List.of(card).iterator(), file);
        return file.toString(StandardCharsets.UTF_8).lines().toList();
    }
}
