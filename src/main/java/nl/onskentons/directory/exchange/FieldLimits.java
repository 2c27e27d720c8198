package nl.onskentons.directory.exchange;

/** How much of each field is taken over, in characters unless said otherwise: the sizes of the directory's columns. */
public final class FieldLimits {

    public static final int NAME = 160;
    public static final int ROLE = 120;
    public static final int DEPARTMENT = 160;
    public static final int SHORT_NAME = 60;
    public static final int MAILING_ADDRESS = 200;
    public static final int SECTOR = 40;
    public static final int HOURS = 2000;
    public static final int NOTE = 2000;
    public static final int EMAIL = 254;
    public static final int WEBSITE = 200;
    public static final int CITY = 80;
    public static final int STREET = 120;
    public static final int POSTAL_CODE = 12;
    public static final int PHONE = 40;
    public static final int EXTENSION = 10;
    public static final int UID = 200;
    public static final int LANGUAGE = 40;
    public static final int CATEGORY = 80;

    /** How many numbers of one card. */
    public static final int NUMBERS = 20;

    /** How many e-mail addresses of one card. */
    public static final int EMAILS = 20;

    /** How many rings, and how many languages, of one card. */
    public static final int WORDS = 20;

    /** How many cards of one file. */
    public static final int CARDS = 50_000;

    /** How large a file, in megabytes. */
    public static final int FILE_MEGABYTES = 20;

    public static final long FILE_BYTES = FILE_MEGABYTES * 1024L * 1024;

    private FieldLimits() {}
}
