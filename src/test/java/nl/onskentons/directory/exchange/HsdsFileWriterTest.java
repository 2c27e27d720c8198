package nl.onskentons.directory.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import nl.onskentons.common.WeekParity;
import nl.onskentons.common.WorkingPattern;
import nl.onskentons.common.WorkingTime;
import nl.onskentons.directory.exchange.CardNumber.Kind;
import nl.onskentons.directory.exchange.OrganisationCard.Status;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class HsdsFileWriterTest {

    private static final String ORGANISATION = "00000000-0000-4000-8000-00000000000a";
    private static final String PERSON = "00000000-0000-4000-8000-00000000000b";

    @Test
    void nestsServiceHoursContactsAndNumbersInTheOrganisation() throws IOException {
        JsonNode organisation =
                written(organisation(), contact(PERSON, "Jeugdhulp Voorbeeld")).get(0);

        assertThat(organisation.get("id").asString()).isEqualTo(ORGANISATION);
        assertThat(organisation.get("name").asString()).isEqualTo("Jeugdhulp Voorbeeld");
        assertThat(organisation.get("alternate_name").asString()).isEqualTo("JV");
        assertThat(organisation.get("description").asString()).isEqualTo("Helpt \"jongeren\"");
        assertThat(organisation.get("website").asString()).isEqualTo("https://www.voorbeeld.test");
        JsonNode service = organisation.get("services").get(0);
        assertThat(service.get("organization_id").asString()).isEqualTo(ORGANISATION);
        assertThat(service.get("status").asString()).isEqualTo("temporarily closed");
        JsonNode hours = service.get("schedules").get(0);
        assertThat(hours.get("service_id").asString())
                .isEqualTo(service.get("id").asString());
        assertThat(hours.get("byday").asString()).isEqualTo("MO");
        assertThat(hours.get("opens_at").asString()).isEqualTo("09:00");
        JsonNode contact = organisation.get("contacts").get(0);
        assertThat(contact.get("id").asString()).isEqualTo(PERSON);
        assertThat(contact.get("title").asString()).isEqualTo("Gezinscoach");
        JsonNode phone = contact.get("phones").get(0);
        assertThat(phone.get("contact_id").asString()).isEqualTo(PERSON);
        assertThat(phone.get("number").asString()).isEqualTo("+31 6 00 00 00 01");
        assertThat(phone.get("type").asString()).isEqualTo("cell");
        assertThat(phone.get("extension").asInt()).isEqualTo(7);
    }

    @Test
    void makesAnOrganisationForAContactOfAnother() throws IOException {
        JsonNode file = written(organisation(), contact(PERSON, "Elders"));

        assertThat(file.size()).isEqualTo(2);
        assertThat(file.get(1).get("name").asString()).isEqualTo("Elders");
        assertThat(file.get(1).get("contacts").size()).isEqualTo(1);
    }

    @Test
    void givesTheSameIdsAtEveryExport() throws IOException {
        assertThat(written(contact("", "Elders"))).isEqualTo(written(contact("", "Elders")));
    }

    private static OrganisationCard organisation() {
        return new OrganisationCard(
                ORGANISATION,
                "Jeugdhulp Voorbeeld",
                "Helpt \"jongeren\"",
                List.of(),
                List.of("balie@voorbeeld.test"),
                "www.voorbeeld.test",
                PostalAddress.NONE,
                List.of(),
                new OwnFields(
                        "JV",
                        null,
                        "",
                        new WorkingPattern(List.of(
                                new WorkingTime(
                                        DayOfWeek.MONDAY, LocalTime.of(7, 0), LocalTime.of(8, 0), WeekParity.ODD),
                                WorkingTime.weekly(DayOfWeek.MONDAY, LocalTime.of(9, 0), LocalTime.of(17, 0))))),
                Status.TEMPORARILY_CLOSED);
    }

    private static ContactCard contact(String uid, String organisation) {
        return new ContactCard(
                CardPosition.NONE,
                uid,
                new PersonName("Anna", "Voorbeeld", "Anna Voorbeeld"),
                organisation,
                "",
                "Gezinscoach",
                List.of(new CardNumber("+31 6 00 00 00 01", Kind.MOBILE, 1, "7")),
                List.of(),
                "",
                PostalAddress.NONE,
                "",
                List.of(),
                List.of(),
                OwnFields.NONE,
                List.of());
    }

    private static JsonNode written(Card... cards) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        AddressBookWriter.hsds().write(List.of(cards).iterator(), file);
        return new JsonMapper().readTree(file.toByteArray());
    }
}
