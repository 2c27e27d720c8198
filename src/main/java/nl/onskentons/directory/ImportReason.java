package nl.onskentons.directory;

import java.util.List;

/**
 * Why something of an import is not, or not wholly, taken over.
 *
 * @param key the translation key of the sentence to show
 * @param arguments what fills {@code {0}}, {@code {1}} … in that sentence
 */
public record ImportReason(String key, List<String> arguments) {

    public ImportReason {
        arguments = List.copyOf(arguments);
    }
}
