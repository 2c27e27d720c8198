package nl.onskentons.directory;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.onskentons.access.PortalUser;
import nl.onskentons.access.Role;
import nl.onskentons.common.AccountId;
import nl.onskentons.common.SchoolId;

/**
 * How far somebody's eyes reach at each of their schools, and what their hands may do there.
 *
 * @param account who it is
 * @param reach per school the widest audience that this person belongs to
 * @param keeps the schools for which this person keeps the directory
 * @param vouches the schools for which this person may confirm numbers
 */
record Viewer(AccountId account, Map<SchoolId, Audience> reach, Set<SchoolId> keeps, Set<SchoolId> vouches) {

    /** The account of nobody; no card is theirs. */
    private static final AccountId NOBODY = new AccountId(new UUID(0, 0));

    static Viewer of(PortalUser user) {
        Map<SchoolId, Audience> reach = new HashMap<>();
        Set<SchoolId> keeps = new HashSet<>();
        Set<SchoolId> vouches = new HashSet<>();
        user.memberships().forEach(membership -> {
            SchoolId school = membership.school();
            reach.merge(school, reachOf(membership.role()), (a, b) -> a.includes(b) ? a : b);
            if (keepsDirectory(membership.role())) {
                keeps.add(school);
            }
            if (vouchesForNumbers(membership.role())) {
                vouches.add(school);
            }
        });
        return new Viewer(user.id(), Map.copyOf(reach), Set.copyOf(keeps), Set.copyOf(vouches));
    }

    /** Nobody in particular: whoever belongs to that audience at the school, signed in or not. */
    static Viewer anybody(SchoolId school, Audience audience) {
        return new Viewer(NOBODY, Map.of(school, audience), Set.of(), Set.of());
    }

    /** R1: police and partners see the directory, but not the numbers that the school keeps to itself. */
    private static Audience reachOf(Role role) {
        return switch (role) {
            case RECEPTION, COORDINATOR, LEADERSHIP, ADMINISTRATOR -> Audience.DESK;
            case STAFF, PRIVACY_OFFICER -> Audience.STAFF;
            case POLICE, PARTNER -> Audience.PARTNERS;
        };
    }

    private static boolean keepsDirectory(Role role) {
        return role == Role.COORDINATOR || role == Role.ADMINISTRATOR;
    }

    private static boolean vouchesForNumbers(Role role) {
        return keepsDirectory(role) || role == Role.RECEPTION || role == Role.LEADERSHIP;
    }

    /** The widest audience that this person belongs to at any school. */
    Audience widest() {
        return reach.values().stream().reduce(Audience.PARTNERS, (a, b) -> a.includes(b) ? a : b);
    }

    /** Whether this is somebody of that school itself, rather than of one of its partners (R1). */
    boolean isOfSchool(SchoolId school) {
        Audience here = reach.get(school);
        return here != null && here.includes(Audience.STAFF);
    }

    /** The widest audience that this person belongs to at every school: what words may be looked up in everywhere. */
    Audience narrowest() {
        return reach.values().stream().reduce((a, b) -> a.includes(b) ? b : a).orElse(Audience.PARTNERS);
    }

    /** Whether this person may open an entry, which is there as long as nobody removed it. */
    boolean maySee(DirectoryEntry entry) {
        return !entry.isRemoved() && maySee(Scope.of(entry));
    }

    /** Whether this person may open an entry at all. */
    boolean maySee(Scope scope) {
        return scope.isOwnCardOf(account) || scope.servesAny(reach.keySet());
    }

    /** Whether this person may see a number of an entry. */
    boolean maySee(Audience audience, Scope scope) {
        if (scope.isOwnCardOf(account)) {
            return true;
        }
        return reach.entrySet().stream()
                .filter(school -> scope.serves(school.getKey()))
                .anyMatch(school -> school.getValue().includes(audience));
    }

    /** Whether this person may change an entry as a school does, so that it counts at once. */
    boolean mayKeep(Scope scope) {
        return scope.servesAny(keeps);
    }

    /** Whether this person may say that a number of this entry is right. */
    boolean mayConfirm(Scope scope) {
        return scope.isOwnCardOf(account) || scope.servesAny(vouches);
    }

    /**
     * Whom an entry concerns.
     *
     * @param everySchool whether it serves every school
     * @param owner the account whose own card it is, if any
     */
    record Scope(boolean everySchool, Set<SchoolId> schools, Optional<AccountId> owner) {

        static Scope of(DirectoryEntry entry) {
            return new Scope(
                    entry.everySchool(),
                    Set.copyOf(entry.schools()),
                    entry instanceof Contact contact ? contact.account() : Optional.empty());
        }

        boolean serves(SchoolId school) {
            return everySchool || schools.contains(school);
        }

        boolean servesAny(Set<SchoolId> some) {
            return some.stream().anyMatch(this::serves);
        }

        boolean isOwnCardOf(AccountId account) {
            return owner.filter(account::equals).isPresent();
        }
    }
}
