package nl.onskentons.common;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Somebody else changed or removed something since it was read, so that saving would undo what they did. */
public final class StaleEdit extends RuntimeException {

    private final transient @Nullable Object current;
    private final transient @Nullable LastChange change;

    private StaleEdit(@Nullable Object current, @Nullable LastChange change) {
        super("changed meanwhile", null, false, false);
        this.current = current;
        this.change = change;
    }

    /** @param current as it is now, the way it is read */
    public static StaleEdit changed(Object current) {
        return new StaleEdit(current, null);
    }

    /**
     * @param current as it is now, the way it is read
     * @param change who made it so; empty when that is not known
     */
    public static StaleEdit changed(Object current, Optional<LastChange> change) {
        return new StaleEdit(current, change.orElse(null));
    }

    public static StaleEdit removed() {
        return new StaleEdit(null, null);
    }

    /** As it is now; empty when it was removed. */
    public <T> Optional<T> current(Class<T> type) {
        return Optional.ofNullable(current).map(type::cast);
    }

    public boolean isRemoved() {
        return current == null;
    }

    /** Who changed it; empty when that is not known. */
    public Optional<LastChange> change() {
        return Optional.ofNullable(change);
    }
}
