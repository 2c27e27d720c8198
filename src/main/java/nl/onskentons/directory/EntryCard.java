package nl.onskentons.directory;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.onskentons.common.SchoolId;
import nl.onskentons.common.Sector;
import nl.onskentons.common.WorkingPattern;

/**
 * Everything about an entry that somebody may see.
 *
 * @param version what the card was when it was read; a change is refused when it is another by then
 * @param schools the schools that it serves; empty when it serves all
 * @param organisation what only organisations have
 * @param contact what only people have
 * @param successor who to turn to instead
 * @param mayKeep whether whoever looks may change it as a school does
 * @param absent whether they are not there now, whatever their hours say
 * @param mayRemove whether whoever looks may take it away, which takes the keepers of all its schools
 * @param hasOwner whether the person keeps it with an account of their own
 * @param isOwn whether it is the card of whoever looks
 * @param mayConfirm whether whoever looks may say that a number is right
 */
public record EntryCard(
        EntryId id,
        long version,
        EntryKind kind,
        String name,
        String subtitle,
        Sector sector,
        EntryStatus status,
        boolean absent,
        String purpose,
        WorkingPattern hours,
        Set<SchoolId> schools,
        List<PointLine> points,
        Optional<OrganisationFacts> organisation,
        Optional<ContactFacts> contact,
        Optional<EntryLink> successor,
        boolean mayKeep,
        boolean mayRemove,
        boolean hasOwner,
        boolean isOwn,
        boolean mayConfirm) {

    /** What only organisations have. */
    public record OrganisationFacts(
            String shortName,
            String website,
            String street,
            String postalCode,
            String city,
            String mailingAddress,
            List<EntryLink> people) {}

    /** What only people have; the organisations are named in the order of the positions. */
    public record ContactFacts(
            List<Position> positions,
            Map<EntryId, String> organisations,
            String languages,
            boolean photoRefused,
            boolean hasPhoto) {}

    /** Another entry, by name. */
    public record EntryLink(EntryId id, String name, String subtitle) {}

    /** Whether whoever looks may change anything. */
    public boolean mayEdit() {
        return mayKeep || isOwn;
    }
}
