package nl.onskentons.directory.exchange;

import static nl.onskentons.directory.exchange.CardDraft.UNORDERED;

import ezvcard.VCard;
import ezvcard.parameter.AddressType;
import ezvcard.parameter.EmailType;
import ezvcard.parameter.TelephoneType;
import ezvcard.property.Address;
import ezvcard.property.Categories;
import ezvcard.property.Email;
import ezvcard.property.Language;
import ezvcard.property.Nickname;
import ezvcard.property.Note;
import ezvcard.property.RawProperty;
import ezvcard.property.StructuredName;
import ezvcard.property.Telephone;
import ezvcard.property.TextProperty;
import ezvcard.property.Url;
import ezvcard.property.VCardProperty;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.onskentons.directory.exchange.CardNumber.Kind;
import org.jspecify.annotations.Nullable;

/** What the properties of a vCard mean to us, Apple's and Outlook's own ones included. */
final class VCardMapping {

    /** The names of our own properties (RFC 6350, section 6.10). */
    static final String SECTOR = "X-ONSKENTONS-SECTOR";

    static final String MAILING_ADDRESS = "X-ONSKENTONS-POSTADRES";
    static final String HOURS = "X-ONSKENTONS-WERKTIJDEN";

    private final VCard card;
    private final CardDraft draft = new CardDraft();

    private VCardMapping(VCard card) {
        this.card = card;
    }

    static ReadCard read(VCard card, CardPosition position) {
        if (isGroup(card)) {
            return RefusedCard.because(position, "group");
        }
        VCardMapping mapping = new VCardMapping(card);
        mapping.name();
        mapping.work();
        mapping.reach();
        mapping.rest();
        return mapping.draft.build(position);
    }

    private static boolean isGroup(VCard card) {
        return (card.getKind() != null && card.getKind().isGroup())
                || "group".equalsIgnoreCase(extended(card, "X-ADDRESSBOOKSERVER-KIND"));
    }

    private void name() {
        StructuredName name = card.getStructuredName();
        if (name != null) {
            draft.text(CardField.GIVEN, name.getGiven());
            draft.text(CardField.MIDDLE, String.join(" ", name.getAdditionalNames()));
            draft.text(CardField.FAMILY, name.getFamily());
            draft.text(CardField.PREFIX, String.join(" ", name.getPrefixes()));
            draft.text(CardField.SUFFIX, String.join(" ", name.getSuffixes()));
        }
        draft.text(CardField.FORMATTED, value(card.getFormattedName()));
        boolean organisation = (card.getKind() != null && card.getKind().isOrg())
                || "COMPANY".equalsIgnoreCase(extended(card, "X-ABShowAs"));
        if (organisation) {
            draft.isOrganisation();
        }
        Nickname nickname = card.getNickname();
        if (nickname != null) {
            draft.text(
                    organisation ? CardField.SHORT_NAME : CardField.NICKNAME, String.join(", ", nickname.getValues()));
        }
    }

    private void work() {
        if (card.getOrganization() != null) {
            List<String> units = card.getOrganization().getValues();
            draft.text(CardField.ORGANISATION, units.isEmpty() ? "" : units.getFirst());
            draft.text(CardField.DEPARTMENT, units.size() < 2 ? "" : String.join(", ", units.subList(1, units.size())));
        }
        card.getTitles().forEach(title -> draft.text(CardField.ROLE, title.getValue()));
        card.getRoles().forEach(role -> draft.text(CardField.ROLE, role.getValue()));
    }

    private void reach() {
        for (Telephone phone : card.getTelephoneNumbers()) {
            boolean preferred = phone.getTypes().contains(TelephoneType.PREF);
            if (phone.getUri() != null) {
                draft.number(
                        phone.getUri().getNumber(),
                        kind(phone),
                        preference(phone.getPref(), preferred),
                        phone.getUri().getExtension());
            } else {
                draft.number(phone.getText(), kind(phone), preference(phone.getPref(), preferred), "");
            }
        }
        for (Email email : card.getEmails()) {
            boolean preferred = email.getTypes().contains(EmailType.PREF);
            draft.email(email.getValue(), preference(email.getPref(), preferred));
        }
        card.getUrls().stream().map(Url::getValue).forEach(url -> draft.text(CardField.WEBSITE, url));
        card.getAddresses().stream()
                .min(Comparator.comparingInt(VCardMapping::rank))
                .ifPresent(this::address);
    }

    private void address(Address address) {
        draft.text(
                CardField.STREET,
                String.join(
                        ", ",
                        Stream.of(address.getStreetAddresses(), address.getExtendedAddresses(), address.getPoBoxes())
                                .flatMap(List::stream)
                                .filter(part -> !part.isBlank())
                                .toList()));
        draft.text(CardField.POSTAL_CODE, address.getPostalCode());
        draft.text(CardField.CITY, address.getLocality());
    }

    private void rest() {
        card.getNotes().stream().map(Note::getValue).forEach(note -> draft.text(CardField.NOTE, note));
        card.getLanguages().stream().map(Language::getValue).forEach(draft::language);
        card.getCategoriesList().stream()
                .map(Categories::getValues)
                .flatMap(List::stream)
                .forEach(draft::category);
        draft.text(CardField.SECTOR, extended(card, SECTOR));
        draft.text(CardField.MAILING_ADDRESS, extended(card, MAILING_ADDRESS));
        draft.text(CardField.HOURS, extended(card, HOURS));
        draft.text(CardField.UID, card.getUid() == null ? "" : card.getUid().getValue());
    }

    private Kind kind(Telephone phone) {
        List<TelephoneType> types = phone.getTypes();
        String label = label(phone).toLowerCase(Locale.ROOT);
        if (types.contains(TelephoneType.FAX) || label.contains("fax")) {
            return Kind.FAX;
        }
        if (types.contains(TelephoneType.CELL) || label.contains("mobi") || label.contains("iphone")) {
            return Kind.MOBILE;
        }
        boolean other = Stream.of(TelephoneType.PAGER, TelephoneType.TEXTPHONE, TelephoneType.MODEM, TelephoneType.BBS)
                .anyMatch(types::contains);
        boolean fixed = Stream.of(
                        TelephoneType.WORK, TelephoneType.HOME, TelephoneType.VOICE, TelephoneType.get("main"))
                .anyMatch(types::contains);
        return fixed && !other ? Kind.FIXED : Kind.OTHER;
    }

    /** The name that Apple gives a property, by way of a group: item1.TEL and item1.X-ABLabel. */
    private String label(VCardProperty property) {
        String group = property.getGroup();
        return group == null
                ? ""
                : card.getExtendedProperties("X-ABLabel").stream()
                        .filter(label -> group.equalsIgnoreCase(label.getGroup()))
                        .map(RawProperty::getValue)
                        .findFirst()
                        .orElse("");
    }

    private static int preference(@Nullable Integer preference, boolean preferred) {
        return preferred ? 1 : preference == null ? UNORDERED : preference;
    }

    private static int rank(Address address) {
        boolean work = address.getTypes().contains(AddressType.WORK);
        boolean preferred = address.getTypes().contains(AddressType.PREF) || address.getPref() != null;
        boolean home = address.getTypes().contains(AddressType.HOME);
        return work ? 0 : preferred ? 1 : home ? 3 : 2;
    }

    private static @Nullable String value(@Nullable TextProperty property) {
        return property == null ? null : property.getValue();
    }

    private static @Nullable String extended(VCard card, String name) {
        RawProperty property = card.getExtendedProperty(name);
        return property == null ? null : property.getValue();
    }
}
