package nl.onskentons.directory;

import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;
import nl.onskentons.common.OrderedIds;

/** Identifies an entry of the directory: an organisation or a contact. */
public record EntryId(UUID value) implements Serializable {

    public static EntryId random() {
        return new EntryId(OrderedIds.next());
    }

    /** Reads an id as it stands in an address; empty when it is none. */
    public static Optional<EntryId> parse(String text) {
        try {
            return Optional.of(new EntryId(UUID.fromString(text)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
