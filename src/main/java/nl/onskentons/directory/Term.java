package nl.onskentons.directory;

import java.util.List;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;

/** One thing that must occur in an entry: a beginning, or any of some words. */
sealed interface Term {

    /**
     * After every word with the same beginning, in whatever order of letters a database keeps: words have 0-9 and a-z
     * only, and at most 40 of them.
     */
    String LAST = "z".repeat(40);

    record Prefix(String text) implements Term {}

    record AnyOf(List<String> words) implements Term {}

    static Term prefix(String text) {
        return new Prefix(text);
    }

    static Term anyOf(List<String> words) {
        return new AnyOf(words);
    }

    default boolean isPrefix() {
        return this instanceof Prefix;
    }

    /** The condition for the term of the given alias. */
    default String condition(String alias, int number, MapSqlParameterSource values) {
        return switch (this) {
            case Prefix(String text) -> {
                values.addValue("from" + number, text).addValue("until" + number, text + LAST);
                yield "%s.term between :from%d and :until%d".formatted(alias, number, number);
            }
            case AnyOf(List<String> words) -> {
                values.addValue("words" + number, words);
                yield "%s.term in (:words%d)".formatted(alias, number);
            }
        };
    }
}
