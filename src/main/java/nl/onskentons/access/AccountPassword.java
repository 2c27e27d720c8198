package nl.onskentons.access;

import nl.onskentons.common.Rejection;

/**
 * A password as somebody chose it: 12 to 200 characters, of any kind. Length protects; rules about characters do not
 * (NIST SP 800-63B).
 */
public record AccountPassword(String value) {

    public static final int MIN_LENGTH = 12;
    public static final int MAX_LENGTH = 200;

    public AccountPassword {
        if (value.length() < MIN_LENGTH) {
            throw Rejection.of("rejection.password.short", MIN_LENGTH);
        }
        if (value.length() > MAX_LENGTH) {
            throw Rejection.of("rejection.password.long", MAX_LENGTH);
        }
    }

    /** Keeps the secret out of logs. */
    @Override
    public String toString() {
        return "AccountPassword[…]";
    }
}
