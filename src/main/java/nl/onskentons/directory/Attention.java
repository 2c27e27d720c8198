package nl.onskentons.directory;

/**
 * Why somebody should look at a number. The list, its filter and the counts on "Vandaag" all take it from here (R11).
 *
 * <p>The conditions are on {@code contact_point c}, with {@code :oldBefore} from {@link Freshness#oldBefore}.
 */
public enum Attention {
    /** For any of the reasons below. */
    ANY("(c.proposed is not null or c.reach_at is not null and (c.disputed_at is not null"
            + " or c.confirmed_at is null or c.confirmed_at < :oldBefore))"),
    /** Somebody says that it is wrong. */
    DISPUTED("(c.reach_at is not null and c.disputed_at is not null)"),
    /** Its owner wants it to become another. */
    PROPOSED("(c.proposed is not null)"),
    /** It was never confirmed, or too long ago. */
    AGED("(c.reach_at is not null and c.disputed_at is null"
            + " and (c.confirmed_at is null or c.confirmed_at < :oldBefore))");

    private final String condition;

    Attention(String condition) {
        this.condition = condition;
    }

    String condition() {
        return condition;
    }

    public String key() {
        return "directory.attention." + name();
    }
}
