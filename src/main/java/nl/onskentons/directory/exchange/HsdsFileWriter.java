package nl.onskentons.directory.exchange;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.onskentons.common.WeekParity;
import nl.onskentons.common.WorkingTime;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes an array of organizations, each with its services, contacts and phones nested in it, as HSDS 3.0 has
 * {@code /organizations/{id}}. A contact without an organisation before it makes one of its own.
 *
 * <p>HSDS wants times with an offset from UTC, which for the Netherlands changes twice a year. The times are local, and
 * {@code notes} names the zone.
 */
final class HsdsFileWriter implements AddressBookWriter {

    private static final Pattern UUID_TEXT =
            Pattern.compile("(?i)(?:urn:uuid:)?([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})");
    private static final String ZONE = "Europe/Amsterdam";

    /** An organization with what is already known to belong to it. */
    private record Entry(OrganisationCard organisation, List<ContactCard> contacts) {}

    @Override
    public void write(Iterator<? extends Card> cards, OutputStream out) throws IOException {
        try (JsonGenerator json =
                JsonFactory.builder().build().createGenerator(ObjectWriteContext.empty(), new Unclosed(out))) {
            json.writeStartArray();
            Entry entry = null;
            while (cards.hasNext()) {
                Card card = cards.next();
                if (card instanceof ContactCard contact && entry != null && belongs(contact, entry)) {
                    entry.contacts().add(contact);
                    continue;
                }
                if (entry != null) {
                    write(entry, json);
                }
                entry = entry(card);
            }
            if (entry != null) {
                write(entry, json);
            }
            json.writeEndArray();
        }
    }

    @Override
    public String mediaType() {
        return "application/json";
    }

    @Override
    public String extension() {
        return "json";
    }

    private static boolean belongs(ContactCard contact, Entry entry) {
        return !contact.isOrganisation()
                && contact.organisation().equals(entry.organisation().name());
    }

    private static Entry entry(Card card) {
        return switch (card) {
            case OrganisationCard organisation -> new Entry(organisation, new ArrayList<>());
            case ContactCard contact
            when contact.isOrganisation() ->
                new Entry(organisation(contact.organisation(), contact), new ArrayList<>());
            case ContactCard contact -> {
                String name = contact.organisation().isEmpty() ? contact.name().formatted() : contact.organisation();
                yield new Entry(named(name), new ArrayList<>(List.of(contact)));
            }
        };
    }

    private static OrganisationCard organisation(String name, ContactCard card) {
        return new OrganisationCard(
                card.uid(),
                name,
                card.note(),
                card.numbers(),
                card.emails(),
                card.website(),
                card.address(),
                card.categories(),
                card.own(),
                OrganisationCard.Status.ACTIVE);
    }

    private static OrganisationCard named(String name) {
        return new OrganisationCard(
                "",
                name,
                "",
                List.of(),
                List.of(),
                "",
                PostalAddress.NONE,
                List.of(),
                OwnFields.NONE,
                OrganisationCard.Status.ACTIVE);
    }

    private static void write(Entry entry, JsonGenerator json) {
        OrganisationCard organisation = entry.organisation();
        String id = id(organisation.uid(), "organization", organisation.name());
        json.writeStartObject();
        json.writeStringProperty("id", id);
        json.writeStringProperty("name", organisation.name());
        optional(json, "alternate_name", organisation.own().shortName());
        json.writeStringProperty("description", organisation.what());
        optional(json, "email", first(organisation.emails()));
        optional(json, "website", website(organisation.website()));
        service(organisation, id, json);
        json.writeArrayPropertyStart("contacts");
        entry.contacts().forEach(contact -> contact(contact, id, json));
        json.writeEndArray();
        phones(organisation.numbers(), "organization_id", id, json);
        json.writeEndObject();
    }

    private static void service(OrganisationCard organisation, String organisationId, JsonGenerator json) {
        String id = id("", "service", organisationId);
        json.writeArrayPropertyStart("services");
        json.writeStartObject();
        json.writeStringProperty("id", id);
        json.writeStringProperty("organization_id", organisationId);
        json.writeStringProperty("name", organisation.name());
        optional(json, "description", organisation.what());
        json.writeStringProperty("status", status(organisation.status()));
        json.writeArrayPropertyStart("schedules");
        List<WorkingTime> weekly = organisation.own().hours().times().stream()
                .filter(time -> time.week() == WeekParity.EVERY)
                .toList();
        for (WorkingTime hours : weekly) {
            json.writeStartObject();
            json.writeStringProperty("id", id("", "schedule", id + hours));
            json.writeStringProperty("service_id", id);
            json.writeStringProperty("freq", "WEEKLY");
            json.writeStringProperty("byday", hours.day().name().substring(0, 2));
            json.writeStringProperty("opens_at", hours.from().toString());
            json.writeStringProperty("closes_at", hours.until().toString());
            json.writeStringProperty("notes", ZONE);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
    }

    private static void contact(ContactCard contact, String organisationId, JsonGenerator json) {
        String id = id(contact.uid(), "contact", organisationId + contact.name() + contact.role());
        json.writeStartObject();
        json.writeStringProperty("id", id);
        json.writeStringProperty("organization_id", organisationId);
        json.writeStringProperty("name", contact.name().formatted());
        optional(json, "title", contact.role());
        optional(json, "department", contact.department());
        optional(json, "email", first(contact.emails()));
        phones(contact.numbers(), "contact_id", id, json);
        json.writeEndObject();
    }

    private static void phones(List<CardNumber> numbers, String ownerName, String owner, JsonGenerator json) {
        json.writeArrayPropertyStart("phones");
        for (CardNumber number : numbers) {
            json.writeStartObject();
            json.writeStringProperty("id", id("", "phone", owner + number));
            json.writeStringProperty(ownerName, owner);
            json.writeStringProperty("number", number.text());
            if (number.extension().matches("\\d{1,9}")) {
                json.writeNumberProperty("extension", Integer.parseInt(number.extension()));
            }
            switch (number.kind()) {
                case MOBILE -> json.writeStringProperty("type", "cell");
                case FIXED -> json.writeStringProperty("type", "voice");
                case FAX -> json.writeStringProperty("type", "fax");
                case OTHER -> {}
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void optional(JsonGenerator json, String name, String value) {
        if (!value.isEmpty()) {
            json.writeStringProperty(name, value);
        }
    }

    private static String first(List<String> values) {
        return values.isEmpty() ? "" : values.getFirst();
    }

    /** HSDS wants a URI, people write www.voorbeeld.test. */
    private static String website(String website) {
        return website.isEmpty() || website.contains("://") ? website : "https://" + website;
    }

    private static String status(OrganisationCard.Status status) {
        return status.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** The card's own UUID, or one that is the same at every export. */
    private static String id(String uid, String kind, String what) {
        var uuid = UUID_TEXT.matcher(uid);
        if (uuid.matches()) {
            return uuid.group(1).toLowerCase(Locale.ROOT);
        }
        String name = kind + ":" + (uid.isEmpty() ? what : uid);
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
    }

    private static final class Unclosed extends FilterOutputStream {

        Unclosed(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
