package nl.onskentons.common;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A named, translatable refusal: what someone asked for is not done, and they are told why.
 *
 * <p>It is an answer, not a fault, so it carries no stack trace. Its message is the key alone: the arguments may be
 * personal data and must not reach a log.
 */
public final class Rejection extends RuntimeException {

    private final String key;
    private final List<Object> arguments;
    private final @Nullable String field;

    /**
     * @param key the translation key of the sentence to show, such as {@code rejection.phone.letters}
     * @param arguments what fills {@code {0}}, {@code {1}} … in that sentence
     */
    public Rejection(String key, Object... arguments) {
        this(null, key, List.of(arguments));
    }

    private Rejection(@Nullable String field, String key, List<Object> arguments) {
        super(key, null, false, false);
        this.key = key;
        this.arguments = arguments;
        this.field = field;
    }

    /** A refusal of what was asked as a whole. */
    public static Rejection of(String key, Object... arguments) {
        return new Rejection(key, arguments);
    }

    /** A refusal of what stands in one field of a form; the field has the name of the record's component. */
    public static Rejection ofField(String field, String key, Object... arguments) {
        return new Rejection(field, key, List.of(arguments));
    }

    /** The same refusal, now of the given field. */
    public Rejection inField(String name) {
        return new Rejection(name, key, arguments);
    }

    /** What the supplier gives; what it refuses is of the given field. */
    public static <T> T inField(String name, Supplier<T> action) {
        try {
            return action.get();
        } catch (Rejection rejection) {
            throw rejection.inField(name);
        }
    }

    /** All that these refuse, in order; each refuses one thing. */
    public static List<Rejection> all(Runnable... checks) {
        List<Rejection> all = new ArrayList<>();
        for (Runnable check : checks) {
            try {
                check.run();
            } catch (Rejection rejection) {
                all.add(rejection);
            }
        }
        return all;
    }

    /** The translation key of the sentence to show. */
    public String key() {
        return key;
    }

    /** What fills the places in that sentence, in order. */
    public List<Object> arguments() {
        return arguments;
    }

    /** The field it is about, if it is about one. */
    public Optional<String> field() {
        return Optional.ofNullable(field);
    }
}
