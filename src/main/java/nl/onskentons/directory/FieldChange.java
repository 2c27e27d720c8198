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

    /** A change of something that everybody who may open the card may see. */
    public FieldChange(String field, String before, String after) {
        this(field, before, after, Audience.PUBLIC);
    }
}
