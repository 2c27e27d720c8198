package nl.onskentons.demo;

import java.util.Locale;
import nl.onskentons.access.Role;

/** The people of the example school who can sign in. */
enum DemoAccount {
    BEHEER("Bea Heer", Role.ADMINISTRATOR),
    COORDINATOR("Coby Voorbeeld", Role.COORDINATOR),
    LEIDING("Leo Ding", Role.LEADERSHIP),
    DOCENT("Dora Cent", Role.STAFF),
    BALIE("Bas Lie", Role.RECEPTION),
    WIJKAGENT("Sam Voorbeeld", Role.POLICE),
    PARTNER("Pien Artner", Role.PARTNER),
    PRIVACY("Priya Vacy", Role.PRIVACY_OFFICER);

    private final String fullName;
    private final Role role;

    DemoAccount(String fullName, Role role) {
        this.fullName = fullName;
        this.role = role;
    }

    String fullName() {
        return fullName;
    }

    Role role() {
        return role;
    }

    String email() {
        return name().toLowerCase(Locale.ROOT) + "@voorbeeld.test";
    }

    /** Police and partners work with more than one school. */
    boolean isAtBothSchools() {
        return !role.isOfSchool() || role == Role.ADMINISTRATOR;
    }
}
