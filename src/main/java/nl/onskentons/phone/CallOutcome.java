package nl.onskentons.phone;

/** How a call went: how often the caller was put through and whether that was to the right person, in one answer (P05). */
public enum CallOutcome {
    /** Whoever answered helped the caller without putting them through. */
    HELPED_HERE(0, true),
    ONE_TRANSFER(1, true),
    /** Twice or more. */
    MORE_TRANSFERS(2, true),
    /** The one who was named could not help; how often the caller was put through after that is not asked. */
    WRONG_PERSON(1, false);

    private final int transfers;
    private final boolean rightPerson;

    CallOutcome(int transfers, boolean rightPerson) {
        this.transfers = transfers;
        this.rightPerson = rightPerson;
    }

    /** 0, 1, or 2 for twice and more. */
    public int transfers() {
        return transfers;
    }

    public boolean isRightPerson() {
        return rightPerson;
    }

    /** Whether one transfer at most was enough to reach the right person: what the school aims at. */
    public boolean isRightAtOnce() {
        return rightPerson && transfers <= 1;
    }

    /** The translation key of what stands on its button. */
    public String key() {
        return "phone.call.outcome." + name();
    }
}
