package nl.onskentons.directory.exchange;

/**
 * Where a card stands in its file, for messages.
 *
 * @param number which card it is, counted from 1; 0 when it did not come from a file
 * @param line the line (vCard, CSV) or the row (XLSX) on which it begins, counted from 1; 0 when it did not come from a
 *     file
 */
public record CardPosition(int number, int line) {

    /** A card that did not come from a file. */
    public static final CardPosition NONE = new CardPosition(0, 0);
}
