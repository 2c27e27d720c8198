package nl.onskentons.directory;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
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

    private final CardCache cache;
    private final Schools schools;
    private final CurrentUser currentUser;
    private final Clock clock;

    CallCards(CardCache cache, Schools schools, CurrentUser currentUser, Clock clock) {
        this.cache = cache;
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
        return of(school, ids, schools.confirmationDays(Set.of(school)));
    }

    /**
     * As {@link #of(SchoolId, Collection)}, with one statement less.
     *
     * @param confirmationDays after how many days a number is old at that school
     */
    @PreAuthorize("isAuthenticated()")
    public Map<EntryId, CallCard> of(SchoolId school, Collection<EntryId> ids, int confirmationDays) {
        PortalUser user = currentUser.require();
        return user.schools().contains(school) ? of(school, ids, Viewer.of(user), confirmationDays) : Map.of();
    }

    /**
     * The cards that serve a school, with the numbers that this audience may see, whoever is signed in: for feeds and
     * screens that nobody signs in to.
     */
    public Map<EntryId, CallCard> forAudience(SchoolId school, Audience audience, Collection<EntryId> ids) {
        return of(school, ids, Viewer.anybody(school, audience), schools.confirmationDays(Set.of(school)));
    }

    private Map<EntryId, CallCard> of(SchoolId school, Collection<EntryId> ids, Viewer viewer, int days) {
        LocalDate today = PortalClock.today(clock);
        return cache.of(school, ids).stream()
                .map(known -> card(known.entry(), known.numbers(), viewer, today, days))
                .collect(Collectors.toMap(CallCard::id, Function.identity()));
    }

    private static CallCard card(FoundEntry entry, KnownNumbers numbers, Viewer viewer, LocalDate today, int days) {
        return new CallCard(
                new EntryId(entry.id()),
                entry.kind(),
                entry.name(),
                entry.subtitle(),
                entry.status(),
                numbers.confirmed(),
                numbers.seenBy(viewer, today, days));
    }
}
