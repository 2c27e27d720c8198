package nl.onskentons.common;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import java.util.regex.Pattern;

/**
 * Numbers as they stand on a Dutch screen.
 *
 * <p>Dutch ones are grouped here and not by libphonenumber, which leaves numbers outside the ranges in use ungrouped and
 * has no pairs.
 */
final class PhoneNotation {

    /** Three-digit area codes, and 084, 085, 087, 088 and 091, without their zero; all others have four digits. */
    private static final Pattern SHORT_AREA_CODE =
            Pattern.compile("(?:1[035]|2[0346]|3[03568]|4[0356]|5[0358]|7[0-9]|8[2-8]|91)[0-9]{7}");

    private PhoneNotation() {}

    static String dutch(String value) {
        if (value.startsWith("+31") && value.length() == 12) {
            return ordinary(value.substring(3));
        }
        return value.startsWith("+") ? foreign(value) : nationalOnly(value);
    }

    private static String ordinary(String digits) {
        if (digits.startsWith("6")) {
            return "06 " + pairs(digits.substring(1));
        }
        return SHORT_AREA_CODE.matcher(digits).matches()
                ? "0%s %s %s".formatted(digits.substring(0, 2), digits.substring(2, 5), pairs(digits.substring(5)))
                : "0%s %s".formatted(digits.substring(0, 3), pairs(digits.substring(3)));
    }

    private static String nationalOnly(String digits) {
        if (digits.startsWith("0") && digits.length() > 4) {
            return digits.substring(0, 4) + "-" + digits.substring(4);
        }
        if (digits.startsWith("116") && digits.length() == 6) {
            return "116 " + digits.substring(3);
        }
        return digits.startsWith("140") ? "14 " + digits.substring(2) : digits;
    }

    private static String foreign(String value) {
        PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();
        try {
            return numbers.format(numbers.parse(value, null), PhoneNumberFormat.INTERNATIONAL);
        } catch (NumberParseException e) {
            return value;
        }
    }

    private static String pairs(String digits) {
        return digits.replaceAll("(..)(?=.)", "$1 ");
    }
}
