package nl.onskentons.common;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import com.google.i18n.phonenumbers.Phonenumber;
import java.util.regex.Pattern;

/** From digits to the value of a {@link PhoneNumber}, or a refusal. */
final class PhoneRules {

    static final String NETHERLANDS = "31";

    private static final Pattern SHORT = Pattern.compile("112|113|144|116[0-9]{3}|140[1-9][0-9]{1,2}");
    private static final Pattern SERVICE = Pattern.compile("0[89]00(?:[0-9]{4}|[0-9]{7})");
    private static final Pattern SERVICE_RANGE = Pattern.compile("0[89]00[0-9]*");
    private static final Pattern PREMIUM = Pattern.compile("090[69][0-9]*");
    private static final Pattern UNKNOWN_RANGE = Pattern.compile("0[89]0[0-9]*");
    private static final Pattern ORDINARY = Pattern.compile("0[1-9][0-9]{8}");
    private static final Pattern ZERO_LOST = Pattern.compile("[1-9][0-9]{8}");
    private static final Pattern PLUS_LOST = Pattern.compile("31[1-9][0-9]{8}");
    private static final Pattern AREA_CODE_MISSING = Pattern.compile("[2-9][0-9]{5,6}");

    private PhoneRules() {}

    static String national(String digits) {
        if (SHORT.matcher(digits).matches() || SERVICE.matcher(digits).matches()) {
            return digits;
        }
        if (PLUS_LOST.matcher(digits).matches()) {
            return dutch("0" + digits.substring(2));
        }
        if (ZERO_LOST.matcher(digits).matches()) {
            return dutch("0" + digits);
        }
        if (AREA_CODE_MISSING.matcher(digits).matches()) {
            throw new Rejection("rejection.phone.areacode");
        }
        return dutch(digits);
    }

    static String international(String digits) {
        if (!digits.startsWith(NETHERLANDS)) {
            return foreign(digits);
        }
        String national = withoutTrunkZero(digits).substring(2);
        boolean areaCodeShort =
                national.startsWith("14") && SHORT.matcher(national).matches();
        return areaCodeShort ? national : dutch("0" + national);
    }

    /** People write +31 (0)6: the zero is dialled inside the country only. */
    static String withoutTrunkZero(String digits) {
        return digits.startsWith("310") ? NETHERLANDS + digits.substring(3) : digits;
    }

    private static String dutch(String digits) {
        if (SERVICE.matcher(digits).matches()) {
            return digits;
        }
        if (PREMIUM.matcher(digits).matches()) {
            throw new Rejection("rejection.phone.premium");
        }
        if (UNKNOWN_RANGE.matcher(digits).matches()
                && !SERVICE_RANGE.matcher(digits).matches()) {
            throw new Rejection("rejection.phone.unknown");
        }
        if (SERVICE_RANGE.matcher(digits).matches() || !ORDINARY.matcher(digits).matches()) {
            throw new Rejection("rejection.phone.length", digits.length());
        }
        return "+" + NETHERLANDS + digits.substring(1);
    }

    private static String foreign(String digits) {
        PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();
        try {
            Phonenumber.PhoneNumber number = numbers.parse("+" + digits, null);
            if (!numbers.isPossibleNumber(number) || !numbers.isValidNumber(number)) {
                throw new Rejection("rejection.phone.foreign");
            }
            if (numbers.getNumberType(number) == PhoneNumberType.PREMIUM_RATE) {
                throw new Rejection("rejection.phone.premium");
            }
            return numbers.format(number, PhoneNumberFormat.E164);
        } catch (NumberParseException e) {
            throw new Rejection("rejection.phone.foreign");
        }
    }
}
