package nl.onskentons.access;

/** The addresses of signing in and of accounts. */
public final class AccessRoutes {

    public static final String SIGN_IN = "inloggen";
    public static final String OWN_ACCOUNT = "mijn-account";
    public static final String INVITATION = "uitnodiging";
    public static final String ACCOUNTS = "beheer/accounts";

    /** In the place of an account: inviting somebody. */
    public static final String INVITE = "nieuw";

    /** Holds the search text. */
    public static final String SEARCH = "zoek";

    /** On the sign-in page: somebody comes from choosing a password. */
    public static final String CHOSEN = "gekozen";

    private AccessRoutes() {}
}
