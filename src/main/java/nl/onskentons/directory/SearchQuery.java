package nl.onskentons.directory;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.onskentons.common.Folding;
import nl.onskentons.common.PhoneNumber;

/**
 * What was typed, as terms to look up.
 *
 * @param terms the beginnings that must all occur, the most telling one first; empty when nothing was typed
 * @param digits whether a number was typed rather than words
 */
record SearchQuery(List<String> terms, boolean digits) {

    private static final int MAX_TERMS = 6;

    static SearchQuery parse(String text) {
        Optional<String> digits = PhoneNumber.searchDigits(text);
        if (digits.isPresent()) {
            return new SearchQuery(List.of(digits.get()), true);
        }
        return new SearchQuery(
                Folding.words(text).stream()
                        .sorted(Comparator.comparingInt(String::length).reversed())
                        .limit(MAX_TERMS)
                        .toList(),
                false);
    }

    boolean isEmpty() {
        return terms.isEmpty();
    }
}
