package nl.onskentons.phone;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Somebody else changed or cancelled the absence since it was read, so that saving would undo what they did. */
public final class AbsenceChanged extends RuntimeException {

    private final transient @Nullable AbsenceLine current;

    AbsenceChanged(@Nullable AbsenceLine current) {
        super("changed meanwhile", null, false, false);
        this.current = current;
    }

    /** As it is now; empty when it was cancelled. */
    public Optional<AbsenceLine> current() {
        return Optional.ofNullable(current);
    }
}
