package nl.onskentons.directory;

import java.util.Locale;
import java.util.regex.Pattern;
import nl.onskentons.common.Rejection;
import nl.onskentons.common.Sector;
import nl.onskentons.common.TextRules;

/**
 * What can be said of an organisation.
 *
 * @param shortName as people abbreviate it, at most 60 characters
 * @param website with or without https in front; only web addresses, at most 200 characters
 * @param street where it can be visited
 * @param mailingAddress where it gets its post, if that is elsewhere: one line, at most 200 characters
 * @param postalCode Dutch codes are written as 1234 AB
 */
public record OrganisationDetails(
        CommonDetails common,
        String shortName,
        Sector sector,
        String website,
        String street,
        String postalCode,
        String city,
        String mailingAddress) {

    public static final int MAX_SHORT_NAME = 60;
    public static final int MAX_WEBSITE = 200;
    public static final int MAX_STREET = 120;
    public static final int MAX_POSTAL_CODE = 12;
    public static final int MAX_CITY = 80;
    public static final int MAX_MAILING_ADDRESS = 200;

    private static final Pattern DUTCH_POSTAL_CODE = Pattern.compile("(?i)([1-9]\\d{3})\\s?([a-z]{2})");
    private static final Pattern WEB_ADDRESS =
            Pattern.compile("https?://[\\w-]+(\\.[\\w-]+)+(:\\d{1,5})?([/?#]\\S*)?", Pattern.UNICODE_CHARACTER_CLASS);

    public OrganisationDetails {
        shortName = TextRules.line("shortName", shortName, MAX_SHORT_NAME);
        website = website(TextRules.line("website", website, MAX_WEBSITE));
        street = TextRules.line("street", street, MAX_STREET);
        postalCode = postalCode(TextRules.line("postalCode", postalCode, MAX_POSTAL_CODE));
        city = TextRules.line("city", city, MAX_CITY);
        mailingAddress = TextRules.line("mailingAddress", mailingAddress, MAX_MAILING_ADDRESS);
    }

    /** An organisation that gets its post where it can be visited. */
    public OrganisationDetails(
            CommonDetails common,
            String shortName,
            Sector sector,
            String website,
            String street,
            String postalCode,
            String city) {
        this(common, shortName, sector, website, street, postalCode, city, "");
    }

    private static String website(String text) {
        if (text.isEmpty()) {
            return text;
        }
        String address = text.contains("://") ? text : "https://" + text;
        if (!WEB_ADDRESS.matcher(address).matches()) {
            throw Rejection.ofField("website", "rejection.organisation.website");
        }
        return address;
    }

    private static String postalCode(String text) {
        var dutch = DUTCH_POSTAL_CODE.matcher(text);
        return dutch.matches() ? dutch.group(1) + " " + dutch.group(2).toUpperCase(Locale.ROOT) : text;
    }
}
