package nl.onskentons.access;

import java.util.List;
import nl.onskentons.common.AccountId;

/**
 * An account in the administrator's list.
 *
 * @param memberships those at the schools of whoever asks, by role; the others are no business of theirs
 */
public record AccountRow(AccountId id, String name, String email, AccountStatus status, List<Membership> memberships) {}
