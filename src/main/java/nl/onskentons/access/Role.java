package nl.onskentons.access;

/** What somebody is at a school. One person can be several things, at several schools. */
public enum Role {
    /** Keeps accounts and settings. */
    ADMINISTRATOR,
    /** Care or safety co-ordinator: zorg- of veiligheidscoördinator. */
    COORDINATOR,
    /** Headmaster, team leader. */
    LEADERSHIP,
    /** Teacher, mentor, supporting staff. */
    STAFF,
    /** The desk and the concierge, who answer the phone. */
    RECEPTION,
    /** The police officer of the neighbourhood; each school has its own word for it. */
    POLICE,
    /** Somebody of another partner in the chain. */
    PARTNER,
    /** Keeps watch over personal data. */
    PRIVACY_OFFICER;

    /** Whether this is somebody of the school itself, rather than of one of its partners (R1). */
    public boolean isOfSchool() {
        return this != POLICE && this != PARTNER;
    }

    /** The name by which Spring Security knows it. */
    public String authority() {
        return "ROLE_" + name();
    }
}
