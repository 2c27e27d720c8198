package nl.onskentons.directory;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import nl.onskentons.common.Rejection;
import nl.onskentons.common.SchoolId;
import nl.onskentons.school.Schools;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** For which schools the current user may put a card up or take it away, and where its owner may say to work. */
@Component
class CardReach {

    private final Schools schools;
    private final EntryAccess access;

    CardReach(Schools schools, EntryAccess access) {
        this.schools = schools;
        this.access = access;
    }

    /** @throws Rejection when a new card serves a school for which the current user keeps no cards */
    void requireKeeper(CommonDetails details) {
        requireKeeperOf(Set.of(), details.schools());
    }

    /**
     * Nobody takes a card away from a school that they have nothing to say at.
     *
     * @param keeps whether the current user changes it as a school does
     */
    void requireSame(DirectoryEntry entry, CommonDetails details, boolean keeps) {
        Set<SchoolId> before = entry.schools();
        if (before.equals(details.schools())) {
            return;
        }
        if (!keeps) {
            throw new AccessDeniedException("A school decides which schools a card serves");
        }
        requireKeeperOf(
                before.isEmpty() ? schools.names().keySet() : before,
                details.schools().isEmpty() ? schools.names().keySet() : details.schools());
    }

    /** @throws Rejection when an entry serves a school for which the current user keeps no cards */
    void requireKeeperOfAll(DirectoryEntry entry) {
        if (!isKeeperOfAll(entry)) {
            throw Rejection.of("rejection.entry.servesOthers");
        }
    }

    /** Whether the current user keeps the cards of every school that an entry serves. */
    boolean isKeeperOfAll(DirectoryEntry entry) {
        Viewer viewer = access.viewer();
        return viewer.mayKeep(Viewer.Scope.of(entry))
                && viewer.keeps()
                        .containsAll(entry.everySchool() ? schools.names().keySet() : entry.schools());
    }

    /** Where somebody works decides what of a school's agreements they may read (R1): that is for a school to say. */
    void requireSameWork(Contact contact, ContactDetails details) {
        if (access.viewer().mayKeep(Viewer.Scope.of(contact))) {
            return;
        }
        Set<EntryId> before =
                contact.positions().stream().map(Position::organisationId).collect(Collectors.toSet());
        if (!details.positions().stream().map(Position::organisationId).allMatch(before::contains)) {
            throw Rejection.ofField("positions", "rejection.entry.work");
        }
    }

    private void requireKeeperOf(Set<SchoolId> before, Set<SchoolId> after) {
        Set<SchoolId> touched = new HashSet<>(before);
        touched.addAll(after);
        touched.removeIf(school -> before.contains(school) && after.contains(school));
        if (!access.viewer().keeps().containsAll(touched)) {
            throw Rejection.ofField("schools", "rejection.entry.otherSchools");
        }
    }
}
