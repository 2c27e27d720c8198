package nl.onskentons.surveillance;

import java.util.Set;
import nl.onskentons.access.Role;

/** Who walks: a place is calm when both sides found it so. */
public enum Side {
    SCHOOL,
    POLICE;

    /** For whom somebody with these roles walks; whoever is of both walks for the school. */
    static Side of(Set<Role> roles) {
        return roles.contains(Role.POLICE) && roles.stream().noneMatch(Role::isOfSchool) ? POLICE : SCHOOL;
    }

    /** The translation key of what it is called; the word for the police is the school's own. */
    public String key() {
        return "surveillance.side." + name();
    }
}
