package nl.onskentons.access;

/** The names of {@link Role} as annotations need them. */
public final class Roles {

    public static final String ADMINISTRATOR = "ADMINISTRATOR";
    public static final String COORDINATOR = "COORDINATOR";
    public static final String LEADERSHIP = "LEADERSHIP";
    public static final String STAFF = "STAFF";
    public static final String RECEPTION = "RECEPTION";
    public static final String POLICE = "POLICE";
    public static final String PARTNER = "PARTNER";
    public static final String PRIVACY_OFFICER = "PRIVACY_OFFICER";

    private Roles() {}
}
