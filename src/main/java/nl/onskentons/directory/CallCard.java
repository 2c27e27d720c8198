package nl.onskentons.directory;

import java.util.List;
import java.util.Optional;

/**
 * Somebody who can be called: what the phone schedule needs of a card.
 *
 * @param subtitle the function and organisation of a person; may be empty
 * @param confirmed whether somebody confirmed one of the numbers, also one that may not be seen here
 * @param numbers the numbers that may be seen, the one to call first in front
 */
public record CallCard(
        EntryId id,
        EntryKind kind,
        String name,
        String subtitle,
        EntryStatus status,
        boolean confirmed,
        List<NumberLine> numbers) {

    /** The number to call: the first that somebody confirmed, or else the first. */
    public Optional<NumberLine> number() {
        return numbers.stream()
                .filter(number -> number.freshness().wasConfirmed())
                .findFirst()
                .or(() -> numbers.stream().findFirst());
    }

    /** Whether this card can be called at all: nobody left, and nothing is closed for a while. */
    public boolean isThere() {
        return status == EntryStatus.ACTIVE;
    }
}
