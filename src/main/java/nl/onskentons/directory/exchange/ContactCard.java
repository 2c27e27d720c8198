package nl.onskentons.directory.exchange;

import java.util.List;

/**
 * One card of an address book, whatever the format.
 *
 * <p>Text is plain text, without control characters and within {@link FieldLimits}; empty means that the card does not
 * say it, so that an import leaves what is known already. Markup in a name stays the characters it is.
 *
 * @param uid the file's own identification of the card; empty when it has none
 * @param name {@link PersonName#NONE} when the card is an organisation's
 * @param role what the person does there
 * @param numbers in order, the first to call first; at most {@link FieldLimits#NUMBERS}
 * @param emails in order, at most {@link FieldLimits#EMAILS}; not checked for syntax
 * @param website without scheme, or {@code http(s)}; other schemes are dropped
 * @param note what someone calls them for (waarvoor); may have more than one line
 * @param languages as the file names them, mostly codes such as {@code nl}
 * @param categories the rings (groups) the card stands in
 * @param own what only our own files say
 * @param remarks what did not come over whole
 */
public record ContactCard(
        CardPosition position,
        String uid,
        PersonName name,
        String organisation,
        String department,
        String role,
        List<CardNumber> numbers,
        List<String> emails,
        String website,
        PostalAddress address,
        String note,
        List<String> languages,
        List<String> categories,
        OwnFields own,
        List<Remark> remarks)
        implements ReadCard, Card {

    public ContactCard {
        numbers = List.copyOf(numbers);
        emails = List.copyOf(emails);
        languages = List.copyOf(languages);
        categories = List.copyOf(categories);
        remarks = List.copyOf(remarks);
    }

    /** Whether the card is an organisation's, without a person. */
    public boolean isOrganisation() {
        return name.isEmpty();
    }
}
