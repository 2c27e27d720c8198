package nl.onskentons.directory;

import java.util.List;
import java.util.stream.Stream;
import nl.onskentons.common.Rejection;

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

    static ImportReason of(String key, Object... arguments) {
        return new ImportReason(key, Stream.of(arguments).map(String::valueOf).toList());
    }

    static ImportReason of(Rejection rejection) {
        return of(rejection.key(), rejection.arguments().toArray());
    }
}
