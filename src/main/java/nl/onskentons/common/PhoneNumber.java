package nl.onskentons.common;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A telephone number that a phone in the Netherlands can dial.
 *
 * <p>Two kinds of value: E.164 ({@code +31612345678}) for what can be dialled from anywhere, and the national digits
 * ({@code 112}, {@code 09008844}, {@code 14030}) for what exists inside the Netherlands only. An extension is no part of
 * it: it is dialled afterwards.
 *
 * <p>What counts as a number:
 *
 * <ul>
 *   <li>Dutch: nine digits after {@code +31} or {@code 0}, whether or not the range is handed out, so that example
 *       numbers such as 06 00 00 00 01 pass; 0800 and 0900 with four or seven more digits; 112, 113, 144, 116 and three
 *       more digits, 14 and an area code. 0906 and 0909 are refused: a school does not call those.
 *   <li>Foreign: what libphonenumber holds to be possible and valid, premium rate excepted.
 * </ul>
 *
 * @param value at most 16 characters; the constructor checks the shape only, so that a stored number stays readable when
 *     the rules change. Use {@link #parse} for what people type.
 * @see <a href="https://wetten.overheid.nl/BWBR0010198/">Nummerplan telefoon- en ISDN-diensten</a>
 */
public record PhoneNumber(String value) {

    /** The longest text that {@link #parse} looks at, in characters. */
    public static final int MAX_TEXT_LENGTH = 40;

    /** The longest {@link #value}, in characters. */
    public static final int MAX_LENGTH = 16;

    private static final Pattern SHAPE = Pattern.compile("\\+[1-9][0-9]{4,14}|[0-9]{3,11}");
    private static final int SHORTEST_QUERY = 3;

    /** @throws IllegalArgumentException if the value is neither E.164 nor a string of national digits */
    public PhoneNumber {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("Neither E.164 nor national digits");
        }
    }

    /**
     * Reads a number as people write it: with spaces, dashes, dots, slashes, brackets, {@code tel:}, {@code +31 (0)6},
     * {@code 0031}. Nine digits without the leading zero, which spreadsheets drop, are taken as Dutch.
     *
     * @throws Rejection {@code rejection.phone.} and one of {@code empty}, {@code toolong}, {@code letters},
     *     {@code characters}, {@code areacode}, {@code length}, {@code premium}, {@code unknown}, {@code foreign}
     */
    public static PhoneNumber parse(String text) {
        PhoneText typed = PhoneText.read(text);
        return new PhoneNumber(
                typed.international() ? PhoneRules.international(typed.digits()) : PhoneRules.national(typed.digits()));
    }

    /** As it stands on a Dutch screen: 06 00 00 00 01, 030 000 00 02, 0900-8844, 112; foreign as +32 470 12 34 56. */
    public String dutch() {
        return PhoneNotation.dutch(value);
    }

    /** The address of a link that dials it, such as {@code tel:+31612345678} or {@code tel:112}. */
    public String href() {
        return "tel:" + value;
    }

    /** Whether it can be dialled from the Netherlands only, and so has no international form. */
    public boolean isNationalOnly() {
        return !value.startsWith("+");
    }

    /**
     * The digits under whose beginnings it must be found: as dialled here ({@code 0612345678}) first, then with the
     * country code ({@code 31612345678}) where people use one. {@link #searchDigits(String)} turns a query into one of
     * these forms.
     */
    public List<String> searchDigits() {
        List<String> digits = new ArrayList<>(2);
        if (value.startsWith("+31")) {
            digits.add("0" + value.substring(3));
            digits.add(value.substring(1));
        } else if (value.startsWith("+")) {
            digits.add(value.substring(1));
        } else {
            digits.add(value);
            if (value.startsWith("0")) {
                digits.add("31" + value.substring(1));
            }
        }
        return List.copyOf(digits);
    }

    /**
     * What someone typed in a search field as the beginning of one of {@link #searchDigits()}: {@code 06-12} as
     * {@code 0612}, {@code +31 (0)6} and {@code 00316} as {@code 316}.
     *
     * @return empty if it is no (beginning of a) number: a letter in it, or fewer than three digits to look for
     */
    public static Optional<String> searchDigits(String query) {
        return PhoneText.tryRead(query)
                .map(typed -> typed.international() ? PhoneRules.withoutTrunkZero(typed.digits()) : typed.digits())
                .filter(digits -> digits.length() >= SHORTEST_QUERY);
    }
}
