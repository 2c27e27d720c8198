package nl.onskentons.directory.exchange;

/**
 * The name of a person.
 *
 * @param given first name or initials; empty when unknown
 * @param family family name with its tussenvoegsel before it: "van den Berg"; empty when unknown
 * @param formatted the name as it is shown; empty only when there is no person
 */
public record PersonName(String given, String family, String formatted) {

    /** No person: the card is an organisation's. */
    public static final PersonName NONE = new PersonName("", "", "");

    /** The name that is shown, with its parts as Dutch names mostly have them. */
    public static PersonName shownAs(String formatted) {
        PersonName split = DutchNames.of("", "", "", formatted);
        return new PersonName(split.given, split.family, formatted);
    }

    /** Whether there is no person. */
    public boolean isEmpty() {
        return formatted.isEmpty();
    }
}
