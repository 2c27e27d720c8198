package nl.onskentons.phone;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Somebody else changed or removed the rule since it was read, so that saving would undo what they did. */
public final class RuleChanged extends RuntimeException {

    private final transient @Nullable RuleLine current;

    RuleChanged(@Nullable RuleLine current) {
        super("changed meanwhile", null, false, false);
        this.current = current;
    }

    /** As it is now; empty when it was removed. */
    public Optional<RuleLine> current() {
        return Optional.ofNullable(current);
    }
}
