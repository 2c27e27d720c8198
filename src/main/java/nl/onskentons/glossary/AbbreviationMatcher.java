package nl.onskentons.glossary;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds known abbreviations in running text: whole words, the longest first, capitals as they are written. Immutable;
 * made once per state of the glossary.
 *
 * @see <a href="../../../../../../docs/decisions/0006-abbreviation-matching.md">Decision 6</a>
 */
final class AbbreviationMatcher {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]{2,}");

    private final Map<String, List<AbbreviationDetails>> meanings = new LinkedHashMap<>();
    private final Map<Character, List<String>> byFirst = new HashMap<>();

    AbbreviationMatcher(List<AbbreviationDetails> glossary) {
        glossary.forEach(each -> meanings.computeIfAbsent(each.shortForm(), form -> new ArrayList<>())
                .add(each));
        meanings.keySet()
                .forEach(form -> byFirst.computeIfAbsent(form.charAt(0), first -> new ArrayList<>())
                        .add(form));
        byFirst.values()
                .forEach(forms ->
                        forms.sort(Comparator.comparingInt(String::length).reversed()));
    }

    /** The text in pieces. */
    List<Segment> segments(String text) {
        List<Segment> segments = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        BitSet untouched = null;
        int plainFrom = 0;
        int i = 0;
        while (i < text.length()) {
            String form = formAt(text, i);
            if (form == null) {
                i++;
                continue;
            }
            if (untouched == null) {
                untouched = isShouted(text) ? all(text) : UntouchedRanges.in(text);
            }
            int end = i + form.length();
            int blocked = untouched.nextSetBit(i);
            if (blocked >= 0 && blocked < end) {
                i++;
                continue;
            }
            if (i > plainFrom) {
                segments.add(new Segment.Plain(text.substring(plainFrom, i)));
            }
            segments.add(new Segment.Known(form, meanings.getOrDefault(form, List.of()), !seen.add(form)));
            plainFrom = end;
            i = end;
        }
        if (plainFrom < text.length()) {
            segments.add(new Segment.Plain(text.substring(plainFrom)));
        }
        return segments;
    }

    private @Nullable String formAt(String text, int at) {
        List<String> candidates = byFirst.get(text.charAt(at));
        if (candidates == null || !startsWord(text, at)) {
            return null;
        }
        for (String form : candidates) {
            if (text.startsWith(form, at) && endsWord(text, at + form.length())) {
                return form;
            }
        }
        return null;
    }

    private static boolean startsWord(String text, int at) {
        if (at == 0) {
            return true;
        }
        char before = text.charAt(at - 1);
        return !belongsToWord(before) && (before != '.' || at == 1 || !Character.isLetterOrDigit(text.charAt(at - 2)));
    }

    private static boolean endsWord(String text, int end) {
        if (end == text.length()) {
            return true;
        }
        char after = text.charAt(end);
        boolean inWord = end + 1 < text.length() && Character.isLetterOrDigit(text.charAt(end + 1));
        return switch (after) {
            case '.' -> !inWord;
            // The plural and what follows from it: BOA's, BHV'er; anything else after an apostrophe is another word.
            case '\'', '’', '‘', 'ʼ' -> !inWord || isEnding(text, end + 1);
            default -> !belongsToWord(after);
        };
    }

    private static boolean isEnding(String text, int from) {
        int end = from;
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return switch (text.substring(from, end)) {
            case "s", "er", "ers", "en", "tje", "tjes" -> true;
            default -> false;
        };
    }

    private static boolean belongsToWord(char c) {
        return Character.isLetterOrDigit(c)
                || c == '_'
                || c == '@'
                || c == '&'
                || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    /** Whether the text is in capitals throughout, so that OP may as well be the word "op". */
    private boolean isShouted(String text) {
        return text.chars().noneMatch(Character::isLowerCase)
                && WORD.matcher(text).results().anyMatch(word -> !isPartOfForm(word.group()));
    }

    private boolean isPartOfForm(String word) {
        return byFirst.values().stream().flatMap(List::stream).anyMatch(form -> form.contains(word));
    }

    private static BitSet all(String text) {
        BitSet all = new BitSet();
        all.set(0, text.length());
        return all;
    }
}
