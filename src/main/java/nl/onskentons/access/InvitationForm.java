package nl.onskentons.access;

import java.util.Set;
import nl.onskentons.common.EmailAddress;

/**
 * Whom to invite.
 *
 * @param name 1 to 120 characters
 * @param memberships at least one
 */
public record InvitationForm(String name, EmailAddress email, Set<Membership> memberships) {

    public InvitationForm {
        memberships = Set.copyOf(memberships);
    }
}
