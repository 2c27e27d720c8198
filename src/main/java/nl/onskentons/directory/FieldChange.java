package nl.onskentons.directory;

/**
 * What happened to one field of a card.
 *
 * @param field which one: the last part of the translation key {@code directory.field.…}
 * @param before what stood there; empty when nothing did
 * @param after what stands there now; empty when nothing does
 */
public record FieldChange(String field, String before, String after) {}
