package nl.onskentons.directory;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.onskentons.access.CurrentUser;
import nl.onskentons.common.PortalClock;
import nl.onskentons.common.SchoolId;
import nl.onskentons.school.Schools;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finding people, organisations and their numbers (P03, P04, P06). Everybody who signs in may look (R1). */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class Directory {

    /** More rows than anybody reads at once. */
    public static final int MAX_PAGE = 200;

    private final Entries entries;
    private final EntryAccess access;
    private final EntrySearch search;
    private final EntryLists lists;
    private final EntryNumbers numbers;
    private final EntryHistory history;
    private final Cards cards;
    private final RingRepository rings;
    private final Schools schools;
    private final CurrentUser currentUser;
    private final Clock clock;

    Directory(
            Entries entries,
            EntryAccess access,
            EntrySearch search,
            EntryLists lists,
            EntryNumbers numbers,
            EntryHistory history,
            Cards cards,
            RingRepository rings,
            Schools schools,
            CurrentUser currentUser,
            Clock clock) {
        this.entries = entries;
        this.access = access;
        this.search = search;
        this.lists = lists;
        this.numbers = numbers;
        this.history = history;
        this.cards = cards;
        this.rings = rings;
        this.schools = schools;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /**
     * A page of what was looked for, with the numbers that the current user may see.
     *
     * <p>Schools that are not those of the current user are left out of the filter; without any, those of the current
     * user count.
     *
     * @param offset how many rows to leave out, at least 0
     * @param limit how many rows at most, 1 to {@value #MAX_PAGE}
     */
    public EntryPage find(EntryFilter filter, int offset, int limit) {
        Viewer viewer = access.viewer();
        int size = Math.clamp(limit, 1, MAX_PAGE);
        EntryFilter own = filter.withinSchools(viewer.reach().keySet());
        if (own.ring().filter(ring -> !mayRead(ring, viewer)).isPresent()) {
            return new EntryPage(List.of(), false);
        }
        int days = confirmationDays(viewer);
        List<FoundEntry> found = search.find(own, Sight.of(viewer), days, Math.max(offset, 0), size + 1);
        boolean more = found.size() > size;
        return new EntryPage(rows(more ? found.subList(0, size) : found, viewer, days), more);
    }

    /**
     * Who can be reached at this moment: people of the partners first.
     *
     * @param wanted at which schools; those that are not of the current user are left out
     * @param limit how many rows at most, 1 to {@value #MAX_PAGE}
     */
    public List<EntryRow> reachableNow(Set<SchoolId> wanted, int limit) {
        Viewer viewer = access.viewer();
        EntryFilter own = EntryFilter.all(wanted).withinSchools(viewer.reach().keySet());
        return rows(
                lists.reachableNow(own.schools(), Math.clamp(limit, 1, MAX_PAGE)), viewer, confirmationDays(viewer));
    }

    /** The card of an entry; empty when there is none, when it was removed, or when it is of other schools. */
    public Optional<EntryCard> card(EntryId id) {
        Viewer viewer = access.viewer();
        return access.visible(id).map(entry -> cards.of(entry, viewer, confirmationDays(viewer)));
    }

    /** The own card of the current user, for those who have one. */
    public Optional<EntryId> ownCard() {
        return entries.findCardOf(currentUser.require().id()).map(DirectoryEntry::id);
    }

    /** Who changed what on a card, the newest first; for those who may see the card. */
    public List<HistoryLine> history(EntryId id, int limit) {
        Viewer viewer = access.viewer();
        return access.visible(id)
                .map(entry -> history.of(entry, viewer, Math.clamp(limit, 1, MAX_PAGE)))
                .orElse(List.of());
    }

    /** The functions that people have at the schools of the current user, in the order of the alphabet. */
    public List<String> roleTitles(String text, int offset, int limit) {
        return lists.roleTitles(
                text, access.viewer().reach().keySet(), Math.max(offset, 0), Math.clamp(limit, 1, MAX_PAGE));
    }

    /** Organisations by name, to choose from. */
    public List<EntryCard.EntryLink> organisations(String text, int offset, int limit) {
        Viewer viewer = access.viewer();
        return lists
                .organisations(text, viewer.reach().keySet(), Math.max(offset, 0), Math.clamp(limit, 1, MAX_PAGE))
                .stream()
                .map(FoundEntry::link)
                .toList();
    }

    private boolean mayRead(RingId ring, Viewer viewer) {
        return rings.findById(ring.value())
                .filter(found -> viewer.isOfSchool(found.school()))
                .isPresent();
    }

    private int confirmationDays(Viewer viewer) {
        return schools.confirmationDays(viewer.reach().keySet());
    }

    private List<EntryRow> rows(List<FoundEntry> found, Viewer viewer, int days) {
        Map<UUID, List<NumberLine>> lines = numbers.of(found, viewer, PortalClock.today(clock), days);
        return found.stream()
                .map(row -> row(row, lines.getOrDefault(row.id(), List.of())))
                .toList();
    }

    private static EntryRow row(FoundEntry found, List<NumberLine> numbers) {
        return new EntryRow(
                new EntryId(found.id()),
                found.kind(),
                found.name(),
                found.subtitle(),
                found.sector(),
                found.status(),
                numbers);
    }
}
