package nl.onskentons.directory.exchange;

/** The texts of a card, how long each may be, and what happens to a longer one. */
enum CardField {
    UID(FieldLimits.UID, TooLong.DROP, "uid"),
    PREFIX(FieldLimits.NAME, TooLong.REFUSE, "name"),
    GIVEN(FieldLimits.NAME, TooLong.REFUSE, "name"),
    MIDDLE(FieldLimits.NAME, TooLong.REFUSE, "name"),
    FAMILY(FieldLimits.NAME, TooLong.REFUSE, "name"),
    SUFFIX(FieldLimits.NAME, TooLong.REFUSE, "name"),
    NICKNAME(FieldLimits.NAME, TooLong.REFUSE, "name"),
    FORMATTED(FieldLimits.NAME, TooLong.REFUSE, "name"),
    ORGANISATION(FieldLimits.NAME, TooLong.REFUSE, "organisation"),
    DEPARTMENT(FieldLimits.DEPARTMENT, TooLong.SHORTEN, "department"),
    ROLE(FieldLimits.ROLE, TooLong.SHORTEN, "role"),
    WEBSITE(FieldLimits.WEBSITE, TooLong.DROP, "website"),
    NOTE(FieldLimits.NOTE, TooLong.SHORTEN, "note"),
    STREET(FieldLimits.STREET, TooLong.SHORTEN, "street"),
    POSTAL_CODE(FieldLimits.POSTAL_CODE, TooLong.DROP, "postalcode"),
    CITY(FieldLimits.CITY, TooLong.SHORTEN, "city"),
    SHORT_NAME(FieldLimits.SHORT_NAME, TooLong.DROP, "shortname"),
    SECTOR(FieldLimits.SECTOR, TooLong.DROP, "sector"),
    MAILING_ADDRESS(FieldLimits.MAILING_ADDRESS, TooLong.DROP, "mailingaddress"),
    HOURS(FieldLimits.HOURS, TooLong.DROP, "hours");

    /** Half a name or half an address would be a wrong one; the first half of a note still helps. */
    enum TooLong {
        SHORTEN,
        DROP,
        REFUSE
    }

    final int longest;
    final TooLong tooLong;
    final String key;

    CardField(int longest, TooLong tooLong, String key) {
        this.longest = longest;
        this.tooLong = tooLong;
        this.key = key;
    }

    String clean(String text) {
        return this == NOTE ? PlainText.block(text) : PlainText.line(text);
    }
}
