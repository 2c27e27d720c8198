package nl.onskentons.access;

import java.util.Set;
import nl.onskentons.common.EmailAddress;
import nl.onskentons.common.Rejection;

/**
 * Whom to invite.
 *
 * @param name 1 to 120 characters
 * @param memberships at least one
 */
public record InvitationForm(String name, EmailAddress email, Set<Membership> memberships) {

    /** @throws Rejection of the field {@code name} when that is no name */
    public InvitationForm {
        name = checkedName(name);
        memberships = Set.copyOf(memberships);
    }

    /**
     * A name without space around it.
     *
     * @throws Rejection of the field {@code name} when there is none, or when it is longer than 120 characters
     */
    public static String checkedName(String name) {
        return Account.checked(name);
    }
}
