package nl.onskentons.phone;

import java.util.Optional;
import nl.onskentons.common.PhoneNumber;
import nl.onskentons.directory.EntryId;
import nl.onskentons.directory.NumberLine;

/** Somebody to call. */
public sealed interface CallStep {

    /** Who it is; for the last resort a card of the directory too, when it has one. */
    Optional<EntryId> card();

    /** The number to dial; empty when it may not be seen, or when there is none. */
    Optional<PhoneNumber> number();

    /** The number as it stands on a card; empty as {@link #number} is, and for an emergency number. */
    default Optional<NumberLine> line() {
        return Optional.empty();
    }

    /**
     * Somebody whose turn it is.
     *
     * @param subtitle function and organisation; may be empty
     * @param line the number with how far it can be trusted; empty when whoever looks may not see it
     * @param confirmed whether somebody confirmed a number of theirs, also one that may not be seen
     */
    record Person(
            EntryId id, String name, String subtitle, Optional<NumberLine> line, boolean confirmed, CallReason reason)
            implements CallStep {

        @Override
        public Optional<EntryId> card() {
            return Optional.of(id);
        }

        @Override
        public Optional<PhoneNumber> number() {
            return line.map(NumberLine::number);
        }
    }

    /** Somebody who is called when nobody else is there. */
    record LastCard(EntryId id, String name, String subtitle, Optional<NumberLine> line) implements CallStep {

        @Override
        public Optional<EntryId> card() {
            return Optional.of(id);
        }

        @Override
        public Optional<PhoneNumber> number() {
            return line.map(NumberLine::number);
        }
    }

    /**
     * An emergency number, as the last resort.
     *
     * @param labelKey the translation key of what it is for
     */
    record Emergency(PhoneNumber emergencyNumber, String labelKey) implements CallStep {

        @Override
        public Optional<EntryId> card() {
            return Optional.empty();
        }

        @Override
        public Optional<PhoneNumber> number() {
            return Optional.of(emergencyNumber);
        }
    }
}
