package nl.onskentons.directory.exchange;

/**
 * A phone number as a file has it.
 *
 * @param text as it stands in the file; {@code nl.onskentons.common.PhoneNumber} decides whether it can be dialled
 * @param kind what the file calls it, which is a hint only: people file mobile numbers under "work"
 * @param order 1 is called first
 * @param extension the digits dialled afterwards; empty when there are none
 */
public record CardNumber(String text, Kind kind, int order, String extension) {

    /** What a file calls a number. */
    public enum Kind {
        MOBILE,
        FIXED,
        FAX,
        OTHER
    }
}
