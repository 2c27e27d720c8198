package nl.onskentons.directory;

import java.util.List;
import java.util.Optional;
import nl.onskentons.common.Sector;

/**
 * An entry in a list: what people came for, without opening it.
 *
 * @param subtitle the function and organisation of a person, the place of an organisation; may be empty
 * @param numbers the numbers that may be seen, the one to call first in front
 */
public record EntryRow(
        EntryId id,
        EntryKind kind,
        String name,
        String subtitle,
        Sector sector,
        EntryStatus status,
        List<NumberLine> numbers) {

    /** The number to call first. */
    public Optional<NumberLine> first() {
        return numbers.stream().findFirst();
    }
}
