package nl.onskentons.directory.exchange;

/** What an {@link AddressBookWriter} can write. */
public sealed interface Card permits ContactCard, OrganisationCard {}
