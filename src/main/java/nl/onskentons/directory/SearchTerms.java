package nl.onskentons.directory;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import nl.onskentons.common.EmailAddress;
import nl.onskentons.common.Folding;
import nl.onskentons.common.PhoneNumber;

/**
 * The terms under which an entry is found, each with the audience that may find it so: a number that only the desk may
 * see must not be found by looking it up either.
 *
 * @see <a href="file:docs/decisions/0005-search-in-the-database.md">decision 0005</a>
 */
final class SearchTerms {

    /** How much of a word its variants cover: a mistake further on is found by reading on from there. */
    static final int VARIANT_LENGTH = 5;

    private final Map<String, Audience> terms = new LinkedHashMap<>();

    private SearchTerms() {}

    static Map<String, Audience> of(DirectoryEntry entry) {
        SearchTerms terms = new SearchTerms();
        terms.addWords(entry.name());
        entry.searchTexts().forEach(terms::addWords);
        entry.points().forEach(point -> point.text().ifPresent(text -> terms.addPoint(point, text)));
        return terms.terms;
    }

    /** The beginnings, whole and with one letter left out, under which a word can be found in spite of a typo. */
    static Set<String> variantsOf(String word) {
        Set<String> variants = new TreeSet<>(Folding.typoVariants(beginning(word, VARIANT_LENGTH)));
        variants.addAll(Folding.typoVariants(beginning(word, Folding.SHORTEST_WITH_TYPO)));
        return variants;
    }

    /** The beginnings to look for when somebody typed this, perhaps with one typo. */
    static Set<String> lookUpsFor(String typed) {
        if (typed.length() < VARIANT_LENGTH) {
            return Folding.typoVariants(typed);
        }
        // A letter was left out, exchanged or replaced, or there is one too many; three letters alone would tell too
        // little.
        Set<String> lookUps = new TreeSet<>();
        lookUps.add(beginning(typed, VARIANT_LENGTH - 1));
        lookUps.addAll(Folding.typoVariants(beginning(typed, VARIANT_LENGTH)));
        lookUps.addAll(Folding.typoVariants(beginning(typed, VARIANT_LENGTH + 1)));
        return lookUps;
    }

    /** Whether a term is a word, for which typos are forgiven, rather than a number. */
    static boolean isWord(String term) {
        return term.length() >= Folding.SHORTEST_WITH_TYPO - 1 && !Character.isDigit(term.charAt(0));
    }

    private static String beginning(String word, int length) {
        return word.length() <= length ? word : word.substring(0, length);
    }

    private void addWords(String text) {
        Folding.words(text).forEach(word -> add(word, Audience.PUBLIC));
    }

    private void addPoint(ContactPoint point, String text) {
        Consumer<String> add = term -> add(term, point.audience());
        if (point.kind().isPhone()) {
            new PhoneNumber(text).searchDigits().forEach(add);
        } else {
            Folding.words(new EmailAddress(text).value().replace('@', ' ')).forEach(add);
        }
    }

    private void add(String term, Audience audience) {
        terms.merge(term, audience, (old, other) -> old.includes(other) ? other : old);
    }
}
