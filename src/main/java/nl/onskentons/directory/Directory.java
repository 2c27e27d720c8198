package nl.onskentons.directory;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.onskentons.access.CurrentUser;
import nl.onskentons.common.PortalClock;
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
    private final EntrySearch search;
    private final EntryNumbers numbers;
    private final EntryHistory history;
    private final Cards cards;
    private final RingRepository rings;
    private final Schools schools;
    private final CurrentUser currentUser;
    private final Clock clock;

    Directory(
            Entries entries,
            EntrySearch search,
            EntryNumbers numbers,
            EntryHistory history,
            Cards cards,
            RingRepository rings,
            Schools schools,
            CurrentUser currentUser,
            Clock clock) {
        this.entries = entries;
        this.search = search;
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
        Viewer viewer = viewer();
        int size = Math.clamp(limit, 1, MAX_PAGE);
        EntryFilter own = filter.withinSchools(viewer.reach().keySet());
        if (own.ring().filter(ring -> !mayRead(ring, viewer)).isPresent()) {
            return new EntryPage(List.of(), false);
        }
        int days = schools.confirmationDays(own.schools());
        SearchQuery query = SearchQuery.parse(own.text());
        // Of a number the row must show why it was found; of a word in a hidden address it could not.
        Audience reach = query.isEmpty() || query.digits() ? viewer.widest() : viewer.narrowest();
        List<EntrySearch.Found> found = search.find(own, reach, days, Math.max(offset, 0), size + 1);
        boolean more = found.size() > size;
        List<EntrySearch.Found> shown = more ? found.subList(0, size) : found;
        Map<UUID, List<NumberLine>> lines =
                numbers.of(shown, viewer, LocalDate.ofInstant(clock.instant(), PortalClock.ZONE), days);
        List<EntryRow> rows = shown.stream()
                .map(row -> row(row, lines.getOrDefault(row.id(), List.of())))
                .filter(row -> query.isFoundIn(row))
                .toList();
        return new EntryPage(rows, more);
    }

    /** The card of an entry; empty when there is none, when it was removed, or when it is of other schools. */
    public Optional<EntryCard> card(EntryId id) {
        Viewer viewer = viewer();
        return visible(id, viewer)
                .map(entry -> cards.of(
                        entry, viewer, schools.confirmationDays(viewer.reach().keySet())));
    }

    /** The own card of the current user, for those who have one. */
    public Optional<EntryId> ownCard() {
        return entries.findCardOf(currentUser.require().id()).map(DirectoryEntry::id);
    }

    /** Who changed what on a card, the newest first; for those who may see the card. */
    public List<HistoryLine> history(EntryId id, int limit) {
        Viewer viewer = viewer();
        return visible(id, viewer)
                .map(entry -> history.of(entry, viewer, Math.clamp(limit, 1, MAX_PAGE)))
                .orElse(List.of());
    }

    /** The functions that people have at the schools of the current user, in the order of the alphabet. */
    public List<String> roleTitles(String text, int offset, int limit) {
        return search.roleTitles(text, viewer().reach().keySet(), Math.max(offset, 0), Math.clamp(limit, 1, MAX_PAGE));
    }

    /** Organisations by name, to choose from. */
    public List<EntryCard.EntryLink> organisations(String text, int offset, int limit) {
        Viewer viewer = viewer();
        return search
                .organisations(text, viewer.reach().keySet(), Math.max(offset, 0), Math.clamp(limit, 1, MAX_PAGE))
                .stream()
                .map(found -> new EntryCard.EntryLink(new EntryId(found.id()), found.name(), found.subtitle()))
                .toList();
    }

    private Optional<DirectoryEntry> visible(EntryId id, Viewer viewer) {
        return entries.findById(id.value())
                .filter(entry -> !entry.isRemoved() && viewer.maySee(Viewer.Scope.of(entry)));
    }

    private boolean mayRead(RingId ring, Viewer viewer) {
        return rings.findById(ring.value())
                .filter(found -> viewer.isOfSchool(found.school()))
                .isPresent();
    }

    private Viewer viewer() {
        return Viewer.of(currentUser.require());
    }

    private static EntryRow row(EntrySearch.Found found, List<NumberLine> numbers) {
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
