package nl.onskentons.common;

import java.util.Locale;
import java.util.Optional;

/**
 * The digits of a number as someone typed it.
 *
 * @param international whether the digits start with a country code: a plus or 00 stood before them
 */
record PhoneText(String digits, boolean international) {

    private static final String PUNCTUATION = "()./";

    static PhoneText read(String text) {
        String typed = withoutScheme(withoutInvisible(text));
        if (typed.isEmpty()) {
            throw new Rejection("rejection.phone.empty");
        }
        if (typed.length() > PhoneNumber.MAX_TEXT_LENGTH) {
            throw new Rejection("rejection.phone.toolong", PhoneNumber.MAX_TEXT_LENGTH);
        }
        boolean plus = false;
        StringBuilder digits = new StringBuilder();
        for (int c : typed.codePoints().toArray()) {
            int digit = Character.digit(c, 10);
            if (digit >= 0) {
                digits.append(digit);
            } else if (Character.isLetter(c)) {
                throw new Rejection("rejection.phone.letters");
            } else if (c == '+' && !plus && digits.isEmpty()) {
                plus = true;
            } else if (!isSeparator(c)) {
                throw new Rejection("rejection.phone.characters");
            }
        }
        if (digits.isEmpty()) {
            throw new Rejection("rejection.phone.empty");
        }
        boolean doubleZero = !plus && digits.indexOf("00") == 0;
        return new PhoneText(doubleZero ? digits.substring(2) : digits.toString(), plus || doubleZero);
    }

    static Optional<PhoneText> tryRead(String text) {
        try {
            return Optional.of(read(text));
        } catch (Rejection notANumber) {
            return Optional.empty();
        }
    }

    /** Address books copy marks of writing direction along with a number. */
    private static String withoutInvisible(String text) {
        return text.replaceAll("\\p{Cf}", "").strip();
    }

    private static String withoutScheme(String text) {
        return text.toLowerCase(Locale.ROOT).startsWith("tel:")
                ? text.substring(4).strip()
                : text;
    }

    private static boolean isSeparator(int c) {
        return PUNCTUATION.indexOf(c) >= 0
                || c == '\t'
                || Character.isSpaceChar(c)
                || Character.getType(c) == Character.DASH_PUNCTUATION;
    }
}
