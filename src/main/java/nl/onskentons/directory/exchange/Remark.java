package nl.onskentons.directory.exchange;

import java.util.List;

/**
 * Something that did not come over whole from a card that is taken over.
 *
 * @param key a translation key {@code directory.exchange.remark.…}
 * @param arguments what fills {@code {0}}, {@code {1}} … in that sentence
 */
public record Remark(String key, List<String> arguments) {

    public Remark {
        arguments = List.copyOf(arguments);
    }

    static Remark that(String what, String... arguments) {
        return new Remark("directory.exchange.remark." + what, List.of(arguments));
    }
}
