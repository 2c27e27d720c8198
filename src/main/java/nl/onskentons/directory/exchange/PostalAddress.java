package nl.onskentons.directory.exchange;

/**
 * Where post goes. Each part is empty when unknown.
 *
 * @param street with house number, or the post box
 * @param postalCode as it stands in the file
 */
public record PostalAddress(String street, String postalCode, String city) {

    /** No address. */
    public static final PostalAddress NONE = new PostalAddress("", "", "");

    /** Whether nothing is known. */
    public boolean isEmpty() {
        return equals(NONE);
    }
}
