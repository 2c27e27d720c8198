package nl.onskentons.phone;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Somebody else changed or removed the temporary roster since it was read, so that saving would undo what they did. */
public final class RosterChanged extends RuntimeException {

    private final transient @Nullable RosterLine current;

    RosterChanged(@Nullable RosterLine current) {
        super("changed meanwhile", null, false, false);
        this.current = current;
    }

    /** As it is now; empty when it was removed. */
    public Optional<RosterLine> current() {
        return Optional.ofNullable(current);
    }
}
