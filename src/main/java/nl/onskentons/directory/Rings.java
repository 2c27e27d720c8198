package nl.onskentons.directory;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.onskentons.access.CurrentUser;
import nl.onskentons.common.Audited;
import nl.onskentons.common.Rejection;
import nl.onskentons.common.SchoolId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Groups of people and organisations that a school makes for itself. Everybody of the school reads them; police and
 * partners do not, for who stands in one says what the school is busy with (R1).
 *
 * <p>The rows of a ring, with their numbers, are found by {@link Directory#find} with {@link EntryFilter#withRing}.
 */
@Service
@Transactional
public class Rings {

    private final RingRepository rings;
    private final Entries entries;
    private final RingLines lines;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;

    Rings(
            RingRepository rings,
            Entries entries,
            RingLines lines,
            CurrentUser currentUser,
            ApplicationEventPublisher events) {
        this.rings = rings;
        this.entries = entries;
        this.lines = lines;
        this.currentUser = currentUser;
        this.events = events;
    }

    /** The rings of these schools by name, as far as the current user is of them. */
    @Transactional(readOnly = true)
    @PreAuthorize("isAuthenticated()")
    public List<RingLine> of(Collection<SchoolId> some) {
        Set<SchoolId> own = readable(some);
        return own.isEmpty() ? List.of() : lines.of(rings.findOf(own));
    }

    /** The rings in which an entry stands, at the schools of the current user. */
    @Transactional(readOnly = true)
    @PreAuthorize("isAuthenticated()")
    public List<RingLine> with(EntryId entry) {
        Set<SchoolId> own = readable(viewer().reach().keySet());
        return own.isEmpty() ? List.of() : lines.of(rings.findWith(entry.value(), own));
    }

    /** The schools for which the current user makes and changes rings. */
    @PreAuthorize("isAuthenticated()")
    public Set<SchoolId> keptSchools() {
        return currentUser.require().schools().stream()
                .filter(school -> Organisers.has(school, currentUser))
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Makes a ring.
     *
     * @param id made by the form: saving it twice makes it once
     * @param members who are in it, in this order
     * @throws Rejection of the field {@code name} when the school has a ring of that name, or when somebody has no card
     *     any more
     */
    @PreAuthorize(Organisers.ONLY)
    public void add(RingId id, SchoolId school, String name, List<EntryId> members) {
        Organisers.requireAt(school, currentUser);
        if (rings.existsById(id.value())) {
            return;
        }
        requireFree(school, Ring.checked(name));
        Ring ring = new Ring(id, school, name);
        ring.arrange(withThoseWhoAreHidden(ring, members));
        rings.save(ring);
        flush();
        audit("ring.added", ring);
    }

    /**
     * Says what it is called and who are in it, in which order.
     *
     * @param version that of the ring when it was read
     * @throws Rejection {@code rejection.ring.changed} when somebody else changed it since; of the field {@code name} when
     *     the school has another ring of that name; {@code rejection.entry.gone} when the card of somebody new to it was
     *     taken away
     */
    @PreAuthorize(Organisers.ONLY)
    public void change(RingId id, long version, String name, List<EntryId> members) {
        Ring ring = kept(id);
        requireUnchanged(ring, version);
        String wanted = Ring.checked(name);
        List<EntryId> all = withThoseWhoAreHidden(ring, members);
        if (ring.name().equals(wanted) && ring.members().equals(all)) {
            return;
        }
        if (!ring.name().equals(wanted)) {
            requireFree(ring.school(), wanted);
            ring.rename(wanted);
        }
        arrange(ring, all);
    }

    /**
     * Puts an entry at the end, if it is not in it yet.
     *
     * @throws Rejection when its card was taken away
     */
    @PreAuthorize(Organisers.ONLY)
    public void put(RingId id, EntryId entry) {
        Ring ring = kept(id);
        if (!ring.members().contains(entry)) {
            List<EntryId> members = new ArrayList<>(ring.members());
            members.add(entry);
            arrange(ring, withThoseWhoAreHidden(ring, members));
        }
    }

    /** Takes an entry out. */
    @PreAuthorize(Organisers.ONLY)
    public void take(RingId id, EntryId entry) {
        Ring ring = kept(id);
        List<EntryId> members = new ArrayList<>(ring.members());
        if (members.remove(entry)) {
            arrange(ring, members);
        }
    }

    /**
     * Takes the ring away; who were in it stay in the directory. {@link #restore} takes that back.
     *
     * @return who were in it, also those whose card was taken away
     * @throws Rejection {@code rejection.ring.changed} when somebody else changed it since that version
     */
    @PreAuthorize(Organisers.ONLY)
    public List<EntryId> remove(RingId id, long version) {
        Ring ring = kept(id);
        requireUnchanged(ring, version);
        List<EntryId> members = List.copyOf(ring.members());
        rings.delete(ring);
        flush();
        audit("ring.removed", ring);
        return members;
    }

    /**
     * Puts a ring back as {@link #remove} found it. Whose card was taken away keeps the place; who does not serve the
     * school any more is left out.
     *
     * @throws Rejection of the field {@code name} when the school has a ring of that name by now
     */
    @PreAuthorize(Organisers.ONLY)
    public void restore(RingId id, SchoolId school, String name, List<EntryId> members) {
        Organisers.requireAt(school, currentUser);
        if (rings.existsById(id.value())) {
            return;
        }
        requireFree(school, Ring.checked(name));
        Set<EntryId> serving = entries
                .findAllById(members.stream().map(EntryId::value).toList())
                .stream()
                .filter(entry -> Viewer.Scope.of(entry).serves(school))
                .map(DirectoryEntry::id)
                .collect(Collectors.toSet());
        Ring ring = new Ring(id, school, name);
        ring.arrange(members.stream().filter(serving::contains).toList());
        rings.save(ring);
        flush();
        audit("ring.added", ring);
    }

    private void arrange(Ring ring, List<EntryId> members) {
        ring.arrange(members);
        flush();
        audit("ring.changed", ring);
    }

    /**
     * Only who serves the school and has a card can be put in a ring. Who was in it and is not shown now keeps a place, at
     * the end: a card that was taken away can come back.
     */
    private List<EntryId> withThoseWhoAreHidden(Ring ring, List<EntryId> wanted) {
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

    private Set<SchoolId> readable(Collection<SchoolId> some) {
        Viewer viewer = viewer();
        return some.stream().filter(viewer::isOfSchool).collect(Collectors.toSet());
    }

    private Ring kept(RingId id) {
        Ring ring = rings.findById(id.value()).orElseThrow(() -> Rejection.of("rejection.ring.gone"));
        Organisers.requireAt(ring.school(), currentUser);
        return ring;
    }

    private void requireFree(SchoolId school, String name) {
        if (rings.findBySchoolIdAndName(school, name).isPresent()) {
            throw Rejection.ofField("name", "rejection.ring.taken");
        }
    }

    private static void requireUnchanged(Ring ring, long version) {
        if (ring.version() != version) {
            throw Rejection.of("rejection.ring.changed");
        }
    }

    private void flush() {
        try {
            rings.flush();
        } catch (OptimisticLockingFailureException atTheSameMoment) {
            throw Rejection.of("rejection.ring.changed");
        } catch (DataIntegrityViolationException sameNameAtTheSameMoment) {
            throw Rejection.ofField("name", "rejection.ring.taken");
        }
    }

    private void audit(String action, Ring ring) {
        events.publishEvent(new Audited(
                currentUser.actor(), ring.school(), action, "ring", ring.id().value()));
    }

    private Viewer viewer() {
        return Viewer.of(currentUser.require());
    }
}
