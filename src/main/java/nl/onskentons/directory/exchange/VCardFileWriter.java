package nl.onskentons.directory.exchange;

import ezvcard.VCard;
import ezvcard.VCardVersion;
import ezvcard.io.text.VCardWriter;
import ezvcard.parameter.TelephoneType;
import ezvcard.property.Address;
import ezvcard.property.Email;
import ezvcard.property.Kind;
import ezvcard.property.Language;
import ezvcard.property.StructuredName;
import ezvcard.property.Telephone;
import ezvcard.property.Uid;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;

/** Writes vCard 4.0. */
final class VCardFileWriter implements AddressBookWriter {

    private static final int LOWEST_PREFERENCE = 100;

    @Override
    public void write(Iterator<? extends Card> cards, OutputStream out) throws IOException {
        // Not closed, because that would close the stream, which is the caller's.
        VCardWriter writer = new VCardWriter(out, VCardVersion.V4_0);
        writer.setAddProdId(false);
        while (cards.hasNext()) {
            writer.write(
                    switch (cards.next()) {
                        case ContactCard contact -> card(contact);
                        case OrganisationCard organisation -> card(organisation.asContact());
                    });
        }
        writer.flush();
    }

    @Override
    public String mediaType() {
        return "text/vcard;charset=utf-8";
    }

    @Override
    public String extension() {
        return "vcf";
    }

    private static VCard card(ContactCard contact) {
        VCard card = new VCard(VCardVersion.V4_0);
        if (contact.isOrganisation()) {
            card.setKind(Kind.org());
            card.setFormattedName(contact.organisation());
            if (!contact.own().shortName().isEmpty()) {
                card.setNickname(contact.own().shortName());
            }
        } else {
            card.setKind(Kind.individual());
            card.setFormattedName(contact.name().formatted());
            StructuredName name = new StructuredName();
            name.setGiven(contact.name().given());
            name.setFamily(contact.name().family());
            card.setStructuredName(name);
        }
        if (!contact.uid().isEmpty()) {
            card.setUid(new Uid(contact.uid()));
        }
        work(contact, card);
        reach(contact, card);
        own(contact.own(), card);
        return card;
    }

    private static void own(OwnFields own, VCard card) {
        extended(card, VCardMapping.SECTOR, SectorNames.of(own));
        extended(card, VCardMapping.MAILING_ADDRESS, own.mailingAddress());
        extended(card, VCardMapping.HOURS, WeekHours.format(own.hours()));
    }

    private static void extended(VCard card, String name, String value) {
        if (!value.isEmpty()) {
            card.setExtendedProperty(name, value);
        }
    }

    private static void work(ContactCard contact, VCard card) {
        if (!contact.department().isEmpty()) {
            card.setOrganization(contact.organisation(), contact.department());
        } else if (!contact.organisation().isEmpty()) {
            card.setOrganization(contact.organisation());
        }
        if (!contact.role().isEmpty()) {
            card.addTitle(contact.role());
        }
        if (!contact.note().isEmpty()) {
            card.addNote(contact.note());
        }
        contact.languages().forEach(language -> card.addLanguage(new Language(language)));
        if (!contact.categories().isEmpty()) {
            card.setCategories(contact.categories().toArray(String[]::new));
        }
    }

    private static void reach(ContactCard contact, VCard card) {
        for (CardNumber number : contact.numbers()) {
            card.addTelephoneNumber(phone(number));
        }
        List<String> emails = contact.emails();
        for (int i = 0; i < emails.size(); i++) {
            Email email = new Email(emails.get(i));
            email.setPref(Math.min(i + 1, LOWEST_PREFERENCE));
            card.addEmail(email);
        }
        if (!contact.website().isEmpty()) {
            card.addUrl(contact.website());
        }
        if (!contact.address().isEmpty()) {
            Address address = new Address();
            address.setStreetAddress(contact.address().street());
            address.setPostalCode(contact.address().postalCode());
            address.setLocality(contact.address().city());
            card.addAddress(address);
        }
    }

    /** As text, which is vCard's default too: 112 and 0900-8844 have no form that is valid everywhere. */
    private static Telephone phone(CardNumber number) {
        Telephone phone = new Telephone(
                number.extension().isEmpty() ? number.text() : number.text() + " ext. " + number.extension());
        phone.setPref(Math.clamp(number.order(), 1, LOWEST_PREFERENCE));
        switch (number.kind()) {
            case MOBILE -> phone.getTypes().addAll(List.of(TelephoneType.CELL, TelephoneType.VOICE));
            case FIXED -> phone.getTypes().add(TelephoneType.VOICE);
            case FAX -> phone.getTypes().add(TelephoneType.FAX);
            case OTHER -> {}
        }
        return phone;
    }
}
