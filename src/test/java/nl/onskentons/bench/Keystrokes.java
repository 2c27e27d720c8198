package nl.onskentons.bench;

import java.util.ArrayList;
import java.util.List;

/**
 * What people type, letter by letter, with the text that was meant.
 *
 * @param group what kind of search it is
 * @param typed what stands in the field
 * @param meant the beginnings of words in the directory that it stands for, the most telling one first
 */
record Keystrokes(String group, String typed, List<String> meant) {

    static final String ONE_LETTER = "one letter";
    static final String WORDS = "words";
    static final String TWO_WORDS = "two words";
    static final String NUMBERS = "numbers";
    static final String TYPOS = "typos";

    static final List<String> GROUPS = List.of(ONE_LETTER, WORDS, TWO_WORDS, NUMBERS, TYPOS);

    static List<Keystrokes> of(List<String> names, List<String> roles, List<String> numbers) {
        List<Keystrokes> all = new ArrayList<>();
        for (String letter : List.of("a", "b", "d", "e", "j", "m", "s", "v", "w", "z")) {
            all.add(new Keystrokes(ONE_LETTER, letter, List.of(letter)));
        }
        for (String name : names) {
            String[] words = MadeUpNames.typed(name).split(" ");
            String first = words[0];
            String last = words[words.length - 1];
            letterByLetter(all, first);
            letterByLetter(all, last);
            for (int length = 1; length <= last.length(); length++) {
                String second = last.substring(0, length);
                List<String> meant = second.length() > first.length() ? List.of(second, first) : List.of(first, second);
                all.add(new Keystrokes(TWO_WORDS, first + " " + second, meant));
            }
            for (int length = 5; length <= last.length(); length++) {
                String meant = last.substring(0, length);
                all.add(new Keystrokes(TYPOS, meant.substring(0, 2) + "q" + meant.substring(3), List.of(meant)));
            }
        }
        roles.forEach(role -> letterByLetter(all, role));
        for (String number : numbers) {
            for (int length = 3; length <= number.length(); length++) {
                all.add(new Keystrokes(NUMBERS, number.substring(0, length), List.of(number.substring(0, length))));
            }
        }
        return all;
    }

    private static void letterByLetter(List<Keystrokes> all, String word) {
        for (int length = 2; length <= word.length(); length++) {
            String typed = word.substring(0, length);
            all.add(new Keystrokes(WORDS, typed, List.of(typed)));
        }
    }
}
