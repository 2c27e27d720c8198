package nl.onskentons.glossary;

import java.util.List;

/** A piece of text: put together in order, the pieces are the text they came from. */
public sealed interface Segment {

    String text();

    /** Words without a known abbreviation. */
    record Plain(String text) implements Segment {}

    /**
     * A known abbreviation.
     *
     * @param meanings what it stands for, at least one; more when sectors read it differently
     * @param repeated whether the same abbreviation stands earlier in the same text
     */
    record Known(String text, List<AbbreviationDetails> meanings, boolean repeated) implements Segment {

        public Known {
            meanings = List.copyOf(meanings);
        }
    }
}
