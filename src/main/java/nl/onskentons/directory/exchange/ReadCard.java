package nl.onskentons.directory.exchange;

/** One card as it came out of a file: understood, or refused with the reason. */
public sealed interface ReadCard permits ContactCard, RefusedCard {

    /** Where in the file it stands. */
    CardPosition position();
}
