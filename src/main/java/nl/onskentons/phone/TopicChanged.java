package nl.onskentons.phone;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Somebody else changed or removed the topic since it was read, so that saving would undo what they did. */
public final class TopicChanged extends RuntimeException {

    private final transient @Nullable TopicLine current;

    TopicChanged(@Nullable TopicLine current) {
        super("changed meanwhile", null, false, false);
        this.current = current;
    }

    /** As it is now; empty when it was removed. */
    public Optional<TopicLine> current() {
        return Optional.ofNullable(current);
    }
}
