package nl.onskentons.access;

/** Where an account stands. */
public enum AccountStatus {
    /** Somebody uses it. */
    ACTIVE,
    /** Its owner has not chosen a password yet. */
    INVITED,
    /** Every membership has ended, as that of a partner does with its covenant (R9). */
    ENDED,
    /** An administrator switched it off, or nobody used it for too long (R9). */
    SWITCHED_OFF
}
