package nl.onskentons.directory.exchange;

/**
 * What came out of a file.
 *
 * @param cards how many cards were understood
 * @param refused how many were refused
 * @param cancelled whether the reading was stopped before the end
 */
public record ReadSummary(AddressBookFormat format, int cards, int refused, boolean cancelled) {}
