package nl.onskentons.glossary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import nl.onskentons.common.Folding;
import nl.onskentons.glossary.IndexedAbbreviation.TypedText;

/** The glossary as it is at one revision: sorted, grouped and ready to be searched. Immutable. */
final class Lexicon {

    /** Where abbreviations that begin with a digit stand in the letter index. */
    static final String DIGITS = "0-9";

    private final long revision;
    private final Map<String, List<IndexedAbbreviation>> byKey = new LinkedHashMap<>();
    private final AbbreviationMatcher matcher;

    Lexicon(long revision, List<AbbreviationRow> rows) {
        this.revision = revision;
        rows.stream()
                .map(IndexedAbbreviation::new)
                .sorted(Comparator.comparing(IndexedAbbreviation::key)
                        .thenComparing(each -> each.row().details().standing())
                        .thenComparing(each -> each.row().details().sector()))
                .forEach(each -> byKey.computeIfAbsent(each.key(), key -> new ArrayList<>())
                        .add(each));
        this.matcher = new AbbreviationMatcher(byKey.values().stream()
                .flatMap(List::stream)
                .map(each -> each.row().details())
                .toList());
    }

    static String letterOf(String key) {
        char first = key.charAt(0);
        return Character.isDigit(first) ? DIGITS : String.valueOf(first).toUpperCase(Locale.ROOT);
    }

    long revision() {
        return revision;
    }

    AbbreviationMatcher matcher() {
        return matcher;
    }

    List<String> letters() {
        return byKey.keySet().stream().map(Lexicon::letterOf).distinct().toList();
    }

    GlossaryPage page(GlossaryQuery query, int limit) {
        List<AbbreviationGroup> found = query.hasText() ? search(query.text()) : listed(query);
        return new GlossaryPage(found.subList(0, Math.min(limit, found.size())), found.size());
    }

    /** Whether this is a short form or a meaning, whatever its case and accents. */
    boolean isTerm(String text) {
        String folded = Folding.fold(text);
        return !folded.isEmpty()
                && byKey.values().stream().flatMap(List::stream).anyMatch(each -> each.isCalled(folded));
    }

    private List<AbbreviationGroup> listed(GlossaryQuery query) {
        return byKey.entrySet().stream()
                .filter(entry -> query.onlyLetter()
                        .map(letter -> letter.equals(letterOf(entry.getKey())))
                        .orElse(true))
                .map(entry -> group(entry.getValue()))
                .toList();
    }

    /** Best first; all meanings of an abbreviation together, also when only one of them was found. */
    private List<AbbreviationGroup> search(String text) {
        TypedText typed = TypedText.of(text);
        if (typed.isEmpty()) {
            return List.of();
        }
        record Found(List<IndexedAbbreviation> group, int rank) {}
        List<Found> found = byKey.values().stream()
                .flatMap(group -> {
                    OptionalInt best = group.stream()
                            .flatMapToInt(each -> each.rank(typed).stream())
                            .min();
                    return best.stream().mapToObj(rank -> new Found(group, rank));
                })
                .sorted(Comparator.comparingInt(Found::rank))
                .toList();
        // Who typed a word that is there did not mistype another one.
        boolean asTyped = !found.isEmpty() && found.getFirst().rank() <= IndexedAbbreviation.LAST_RANK_AS_NAMED;
        return found.stream()
                .filter(each -> !asTyped || !IndexedAbbreviation.isGuess(each.rank()))
                .map(each -> group(each.group()))
                .toList();
    }

    private static AbbreviationGroup group(List<IndexedAbbreviation> meanings) {
        return new AbbreviationGroup(
                meanings.stream().map(IndexedAbbreviation::row).toList());
    }
}
