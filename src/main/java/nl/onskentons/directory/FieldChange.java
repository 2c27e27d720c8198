package nl.onskentons.directory;

/**
 * What happened to one field of a card.
 *
 * @param field which one: the last part of the translation key {@code directory.field.…}
 * @param before what stood there; empty when nothing did
 * @param after what stands there now; empty when nothing does
 * @param audience who may see what stood there and what stands there now
 */
public record FieldChange(String field, String before, String after, Audience audience) {

    /** The translation key of what stands in a field that is so or not. */
    static final String YES = "directory.yes";

    /** The translation key of somebody whom not everybody who sees the card may know. */
    static final String SOMEBODY = "directory.history.somebody";

    /** A change of something that everybody who may open the card may see. */
    public FieldChange(String field, String before, String after) {
        this(field, before, after, Audience.PUBLIC);
    }

    /** Something is so, that was not. */
    static FieldChange happened(String field) {
        return new FieldChange(field, "", YES);
    }

    /** Something is not so any more. */
    static FieldChange over(String field) {
        return new FieldChange(field, YES, "");
    }
}
