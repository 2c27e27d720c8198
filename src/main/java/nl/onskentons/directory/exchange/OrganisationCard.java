package nl.onskentons.directory.exchange;

import java.util.List;

/**
 * An organisation as it is written to a file. In vCard and CSV it becomes a card without a person, and reads back as a
 * {@link ContactCard}; in HSDS it becomes an organization with one service.
 *
 * @param uid a stable identification, a UUID where possible
 * @param what what the organisation does (wat); may have more than one line
 * @param numbers in order, the first to call first
 * @param categories its rings
 * @param own the short name, the sector, the address for post and the opening hours
 */
public record OrganisationCard(
        String uid,
        String name,
        String what,
        List<CardNumber> numbers,
        List<String> emails,
        String website,
        PostalAddress address,
        List<String> categories,
        OwnFields own,
        Status status)
        implements Card {

    public OrganisationCard {
        numbers = List.copyOf(numbers);
        emails = List.copyOf(emails);
        categories = List.copyOf(categories);
    }

    /** Whether the organisation can be reached at all; the words are HSDS's. */
    public enum Status {
        ACTIVE,
        TEMPORARILY_CLOSED,
        DEFUNCT
    }

    /** The same as a card without a person. */
    ContactCard asContact() {
        return new ContactCard(
                CardPosition.NONE,
                uid,
                PersonName.NONE,
                name,
                "",
                "",
                numbers,
                emails,
                website,
                address,
                what,
                List.of(),
                categories,
                own,
                List.of());
    }
}
