package nl.onskentons.directory;

import nl.onskentons.common.EmailAddress;
import nl.onskentons.common.PhoneNumber;
import nl.onskentons.common.Rejection;
import nl.onskentons.common.TextRules;

/**
 * A number or address as it is put on a card.
 *
 * @param id which one, when it is there already; its confirmation stays as long as the number does
 * @param text the canonical form: E.164 or a short number, or an e-mail address
 * @param extension digits to press after the number, at most 10 characters; empty when there is none
 * @param label what it is for, at most 60 characters; may be empty
 */
public record PointDetails(PointId id, PointKind kind, String text, String extension, String label, Audience audience) {

    public static final int MAX_EXTENSION = 10;
    public static final int MAX_LABEL = 60;

    /** @throws Rejection of the field {@code number} when it is no number or address */
    public PointDetails {
        text = canonical(kind, text);
        extension = TextRules.line("extension", extension, MAX_EXTENSION);
        label = TextRules.line("label", label, MAX_LABEL);
        if (!extension.chars().allMatch(c -> c >= '0' && c <= '9' || c == '#' || c == '*')) {
            throw Rejection.ofField("extension", "rejection.point.extension");
        }
    }

    /** A new phone number without anything besides. */
    public static PointDetails phone(PointKind kind, String number, Audience audience) {
        return new PointDetails(PointId.random(), kind, number, "", "", audience);
    }

    public static PointDetails email(String address, Audience audience) {
        return new PointDetails(PointId.random(), PointKind.EMAIL, address, "", "", audience);
    }

    /** The same as another one, of which nothing is known yet. */
    PointDetails asNew() {
        return new PointDetails(PointId.random(), kind, text, extension, label, audience);
    }

    private static String canonical(PointKind kind, String text) {
        try {
            return kind.isPhone()
                    ? PhoneNumber.parse(text).value()
                    : EmailAddress.parse(text).value();
        } catch (Rejection e) {
            throw e.inField("number");
        }
    }
}
