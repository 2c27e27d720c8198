package nl.onskentons.glossary;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import nl.onskentons.common.Folding;

/** An abbreviation with the words by which it is found. */
final class IndexedAbbreviation {

    /** Shorter typed words are found in too many explanations. */
    private static final int SHORTEST_IN_EXPLANATION = 3;

    /** Shorter typed words stand inside too many others. */
    private static final int SHORTEST_INSIDE = 4;

    /** Up to here the short form or the meaning itself has what was typed; see {@link #rank}. */
    static final int LAST_RANK_AS_NAMED = 6;

    private static final Set<Integer> GUESSES = Set.of(7, 8, 10);

    private static final BiPredicate<String, String> BEGINNING = (typed, word) -> word.startsWith(typed);
    private static final BiPredicate<String, String> INSIDE =
            (typed, word) -> typed.length() >= SHORTEST_INSIDE ? word.contains(typed) : word.startsWith(typed);
    private static final BiPredicate<String, String> TYPO = Folding::withinOneTypo;

    private final AbbreviationRow row;
    private final String key;
    private final String joined;
    private final String meaning;
    private final List<String> meaningWords;
    private final List<String> names;
    private final List<String> everything;

    IndexedAbbreviation(AbbreviationRow row) {
        AbbreviationDetails details = row.details();
        this.row = row;
        this.key = details.key();
        this.joined = key.replace(" ", "");
        this.meaning = Folding.fold(details.meaning());
        this.meaningWords = Folding.words(details.meaning());
        this.names = Stream.concat(Stream.of(joined), Stream.concat(Folding.words(key).stream(), meaningWords.stream()))
                .distinct()
                .toList();
        this.everything = Stream.concat(names.stream(), Folding.words(details.explanation()).stream())
                .distinct()
                .toList();
    }

    AbbreviationRow row() {
        return row;
    }

    String key() {
        return key;
    }

    boolean isCalled(String folded) {
        return joined.equals(folded.replace(" ", "")) || meaning.equals(folded);
    }

    /** How well this answers what was typed: 0 is best; empty when it does not. */
    OptionalInt rank(TypedText typed) {
        boolean[] steps = {
            joined.equals(typed.joined()),
            joined.startsWith(typed.joined()),
            meaning.equals(typed.folded()),
            meaning.startsWith(typed.folded()),
            typed.allIn(meaningWords, BEGINNING),
            typed.allIn(names, BEGINNING),
            typed.allIn(names, INSIDE),
            Folding.withinOneTypo(typed.joined(), joined),
            typed.allIn(names, TYPO),
            typed.shortest() >= SHORTEST_IN_EXPLANATION && typed.allIn(everything, INSIDE),
            typed.shortest() >= SHORTEST_IN_EXPLANATION && typed.allIn(everything, TYPO)
        };
        for (int rank = 0; rank < steps.length; rank++) {
            if (steps[rank]) {
                return OptionalInt.of(rank);
            }
        }
        return OptionalInt.empty();
    }

    /** Whether a rank stands for something that is only like what was typed. */
    static boolean isGuess(int rank) {
        return GUESSES.contains(rank);
    }

    /** What somebody typed, ready to be compared. */
    record TypedText(String folded, String joined, List<String> words, int shortest) {

        static TypedText of(String text) {
            // B&W and RI&E are written here as they are said.
            String folded = Folding.fold(text.replace("&", " en "));
            List<String> words = Folding.words(folded);
            int shortest = words.stream().mapToInt(String::length).min().orElse(0);
            return new TypedText(folded, folded.replace(" ", ""), words, shortest);
        }

        boolean isEmpty() {
            return words.isEmpty();
        }

        boolean allIn(List<String> candidates, BiPredicate<String, String> matches) {
            return words.stream()
                    .allMatch(typed -> candidates.stream().anyMatch(candidate -> matches.test(typed, candidate)));
        }
    }
}
