package nl.onskentons.directory;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.onskentons.common.EmailAddress;
import nl.onskentons.common.PhoneNumber;
import nl.onskentons.common.Rejection;
import nl.onskentons.common.Sector;
import nl.onskentons.common.Translations;
import nl.onskentons.common.WorkingPattern;
import nl.onskentons.directory.exchange.CardNumber;
import nl.onskentons.directory.exchange.ContactCard;
import nl.onskentons.directory.exchange.OwnFields;

/** Puts a card of a file in the words of the directory. What is no number or address stays out, with a remark. */
final class ImportCardReader {

    private static final Pattern LANGUAGE_CODE = Pattern.compile("[a-zA-Z]{2,3}([-_][a-zA-Z]{2,4})?");
    private static final Pattern DUTCH_LANGUAGE = Pattern.compile("(?i)nl([-_].*)?|nederlands|dutch");
    private static final String REMARK = "directory.import.remark.";

    private final ContactCard card;
    private final List<ImportReason> remarks = new ArrayList<>();

    private ImportCardReader(ContactCard card) {
        this.card = card;
        card.remarks().forEach(remark -> remarks.add(new ImportReason(remark.key(), remark.arguments())));
        if (!card.categories().isEmpty()) {
            remark("rings");
        }
    }

    /** @throws Rejection when the card says something that no card of the directory may say */
    static ImportCard read(ContactCard card) {
        ImportCardReader reader = new ImportCardReader(card);
        return card.isOrganisation() ? reader.organisation() : reader.person();
    }

    private ImportCard organisation() {
        String website = website();
        // The directory's own rules make the texts canonical.
        OrganisationDetails details = new OrganisationDetails(
                common(card.organisation(), card.note()),
                card.own().shortName(),
                Sector.OTHER,
                website,
                card.address().street(),
                card.address().postalCode(),
                card.address().city(),
                card.own().mailingAddress());
        return new ImportCard(
                EntryKind.ORGANISATION,
                details.common().name(),
                "",
                "",
                details.common().purpose(),
                points(),
                details.website(),
                details.street(),
                details.postalCode(),
                details.city(),
                "",
                new OwnFields(
                        details.shortName(),
                        card.own().sector(),
                        details.mailingAddress(),
                        card.own().hours()),
                List.copyOf(remarks));
    }

    private ImportCard person() {
        String role = card.role().isEmpty() ? card.department() : card.role();
        role = role.length() <= Position.MAX_ROLE_TITLE ? role : role.substring(0, Position.MAX_ROLE_TITLE);
        boolean employed = !card.organisation().isEmpty();
        String purpose = employed || role.isEmpty() || !card.note().isEmpty() ? card.note() : role;
        if (!employed && !role.isEmpty() && !card.note().isEmpty()) {
            remark("role");
        }
        // A person's address may well be the home: the directory has no room for it on purpose.
        if (!card.address().isEmpty() || !card.website().isEmpty()) {
            remark("address");
        }
        ContactDetails details =
                new ContactDetails(common(card.name().formatted(), purpose), List.of(), languages(), false);
        return new ImportCard(
                EntryKind.CONTACT,
                details.common().name(),
                employed ? common(card.organisation(), "").name() : "",
                employed ? role : "",
                details.common().purpose(),
                points(),
                "",
                "",
                "",
                "",
                details.languages(),
                card.own(),
                List.copyOf(remarks));
    }

    private static CommonDetails common(String name, String purpose) {
        return new CommonDetails(name, purpose, WorkingPattern.none(), Set.of(), List.of());
    }

    private List<ImportCard.Point> points() {
        List<ImportCard.Point> points = new ArrayList<>();
        card.numbers().forEach(number -> phone(number, points));
        card.emails().forEach(email -> email(email, points));
        List<ImportCard.Point> distinct = points.stream().distinct().toList();
        if (distinct.size() > CommonDetails.MAX_POINTS) {
            remark("points", String.valueOf(CommonDetails.MAX_POINTS));
        }
        return distinct.stream().limit(CommonDetails.MAX_POINTS).toList();
    }

    private void phone(CardNumber number, List<ImportCard.Point> points) {
        if (number.kind() == CardNumber.Kind.FAX) {
            remark("fax");
            return;
        }
        try {
            String text = PhoneNumber.parse(number.text()).value();
            PointKind kind = text.startsWith("+316") ? PointKind.MOBILE : PointKind.FIXED;
            points.add(new ImportCard.Point(kind, text, number.extension()));
        } catch (Rejection e) {
            remark("number", number.text());
        }
    }

    private void email(String email, List<ImportCard.Point> points) {
        try {
            points.add(new ImportCard.Point(
                    PointKind.EMAIL, EmailAddress.parse(email).value(), ""));
        } catch (Rejection e) {
            remark("email", email.length() <= 60 ? email : email.substring(0, 60) + "…");
        }
    }

    private String website() {
        try {
            return new OrganisationDetails(
                            common(card.organisation(), ""), "", Sector.OTHER, card.website(), "", "", "")
                    .website();
        } catch (Rejection e) {
            remark("website");
            return "";
        }
    }

    private String languages() {
        String languages = card.languages().stream()
                .filter(language -> !DUTCH_LANGUAGE.matcher(language).matches())
                .map(ImportCardReader::language)
                .collect(Collectors.joining(", "));
        return languages.length() <= ContactDetails.MAX_LANGUAGES ? languages : "";
    }

    private static String language(String text) {
        return LANGUAGE_CODE.matcher(text).matches()
                ? Locale.forLanguageTag(text.replace('_', '-')).getDisplayLanguage(Translations.DUTCH)
                : text;
    }

    private void remark(String what, String... arguments) {
        remarks.add(new ImportReason(REMARK + what, List.of(arguments)));
    }
}
