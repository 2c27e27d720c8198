package nl.onskentons.glossary;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Collectors;

/** One abbreviation with everything that it stands for, one meaning per sector. */
public record AbbreviationGroup(List<AbbreviationRow> meanings) implements Serializable {

    public AbbreviationGroup {
        meanings = List.copyOf(meanings);
    }

    /** How it is written; where sectors write it differently, all of their ways. */
    public String shortForm() {
        return meanings.stream()
                .map(row -> row.details().shortForm())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    /** Its place in the letter index: {@code A} to {@code Z}, or {@value Lexicon#DIGITS}. */
    public String letter() {
        return Lexicon.letterOf(meanings.getFirst().details().key());
    }
}
