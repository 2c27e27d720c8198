package nl.onskentons.phone;

import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;
import nl.onskentons.common.OrderedIds;

/** Identifies a topic of a school: what a call is about. */
public record TopicId(UUID value) implements Serializable {

    public static TopicId random() {
        return new TopicId(OrderedIds.next());
    }

    /** Reads an id as it stands in an address; empty when it is none. */
    public static Optional<TopicId> parse(String text) {
        try {
            return Optional.of(new TopicId(UUID.fromString(text)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
