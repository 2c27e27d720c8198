package nl.onskentons.directory.exchange;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;

/**
 * An organisation as it is written to a file. In vCard and CSV it becomes a card without a person, and reads back as a
 * {@link ContactCard}; in HSDS it becomes an organization with one service.
 *
 * @param uid a stable identification, a UUID where possible
 * @param shortName empty when there is none
 * @param what what the organisation does (wat); may have more than one line
 * @param numbers in order, the first to call first
 * @param hours when it can be reached, in local time
 * @param categories its rings, and its sector if that should travel along
 */
public record OrganisationCard(
        String uid,
        String name,
        String shortName,
        String what,
        List<CardNumber> numbers,
        List<String> emails,
        String website,
        PostalAddress address,
        List<OpeningHours> hours,
        List<String> categories,
        Status status)
        implements Card {

    public OrganisationCard {
        numbers = List.copyOf(numbers);
        emails = List.copyOf(emails);
        hours = List.copyOf(hours);
        categories = List.copyOf(categories);
    }

    /** An open stretch on one day of every week. */
    public record OpeningHours(DayOfWeek day, LocalTime from, LocalTime until) {}

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
                List.of());
    }
}
