package nl.onskentons.phone;

/** In which form a link is fetched. */
public enum FeedForm {
    /** For the calendar of somebody: who is first, for some weeks. */
    CALENDAR,
    /** For a telephone exchange: who is called now. */
    EXCHANGE
}
