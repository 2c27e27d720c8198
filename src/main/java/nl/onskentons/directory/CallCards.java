package nl.onskentons.directory;

import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.onskentons.access.CurrentUser;
import nl.onskentons.access.PortalUser;
import nl.onskentons.common.PortalClock;
import nl.onskentons.common.SchoolId;
import nl.onskentons.school.Schools;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who can be called, by their cards, in a constant number of statements; for the phone schedule (R11). */
@Service
@Transactional(readOnly = true)
public class CallCards {

    private final EntryLists lists;
    private final EntryNumbers numbers;
    private final Schools schools;
    private final CurrentUser currentUser;
    private final Clock clock;

    CallCards(EntryLists lists, EntryNumbers numbers, Schools schools, CurrentUser currentUser, Clock clock) {
        this.lists = lists;
        this.numbers = numbers;
        this.schools = schools;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /**
     * The cards that serve a school, with the numbers that the current user may see; who is gone is left out. None for a
     * school that is not one of the current user.
     */
    @PreAuthorize("isAuthenticated()")
    public Map<EntryId, CallCard> of(SchoolId school, Collection<EntryId> ids) {
        PortalUser user = currentUser.require();
        return user.schools().contains(school) ? of(school, ids, Viewer.of(user)) : Map.of();
    }

    /**
     * The cards that serve a school, with the numbers that this audience may see, whoever is signed in: for feeds and
     * screens that nobody signs in to.
     */
    public Map<EntryId, CallCard> forAudience(SchoolId school, Audience audience, Collection<EntryId> ids) {
        return of(school, ids, Viewer.anybody(school, audience));
    }

    private Map<EntryId, CallCard> of(SchoolId school, Collection<EntryId> ids, Viewer viewer) {
        List<FoundEntry> found = lists.withIds(ids, Set.of(school));
        Set<UUID> confirmed = new HashSet<>();
        Map<UUID, List<NumberLine>> lines = numbers.of(
                found, viewer, PortalClock.today(clock), schools.confirmationDays(Set.of(school)), confirmed::add);
        Map<EntryId, CallCard> cards = new HashMap<>();
        found.forEach(entry -> cards.put(
                new EntryId(entry.id()),
                new CallCard(
                        new EntryId(entry.id()),
                        entry.kind(),
                        entry.name(),
                        entry.subtitle(),
                        entry.status(),
                        confirmed.contains(entry.id()),
                        lines.getOrDefault(entry.id(), List.of()))));
        return cards;
    }
}
