package nl.onskentons.directory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.onskentons.common.Rejection;
import nl.onskentons.common.SchoolId;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Says who can be in a ring. */
@Component
class RingMembers {

    private final Entries entries;

    RingMembers(Entries entries) {
        this.entries = entries;
    }

    /**
     * Only who serves the school and has a card can be put in a ring. Who was in it and is not shown now keeps a place, at
     * the end: a card that was taken away can come back.
     */
    List<EntryId> withThoseWhoAreHidden(Ring ring, List<EntryId> wanted) {
        Set<EntryId> asked = new HashSet<>(wanted);
        asked.addAll(ring.members());
        Map<EntryId, DirectoryEntry> found = new HashMap<>();
        entries.findAllById(asked.stream().map(EntryId::value).toList()).forEach(entry -> found.put(entry.id(), entry));
        for (EntryId member : wanted) {
            if (!ring.members().contains(member)) {
                requireFitting(Optional.ofNullable(found.get(member)), ring.school());
            }
        }
        List<EntryId> all = new ArrayList<>(wanted);
        ring.members().stream()
                .filter(member -> !isShown(found.get(member), ring.school()))
                .filter(member -> !all.contains(member))
                .forEach(all::add);
        return all.stream().distinct().toList();
    }

    private static boolean isShown(@Nullable DirectoryEntry entry, SchoolId school) {
        return entry != null && !entry.isRemoved() && Viewer.Scope.of(entry).serves(school);
    }

    private static void requireFitting(Optional<DirectoryEntry> entry, SchoolId school) {
        DirectoryEntry present =
                entry.filter(found -> !found.isRemoved()).orElseThrow(() -> Rejection.of("rejection.entry.gone"));
        if (!Viewer.Scope.of(present).serves(school)) {
            throw new AccessDeniedException("Not an entry of this school");
        }
    }

    /** Those of whom there is still a card, be it one that was taken away. */
    List<EntryId> thoseWhoAreKept(List<EntryId> wanted) {
        Set<EntryId> kept = new HashSet<>();
        entries.findAllById(wanted.stream().map(EntryId::value).toList()).forEach(entry -> kept.add(entry.id()));
        return wanted.stream().filter(kept::contains).toList();
    }
}
