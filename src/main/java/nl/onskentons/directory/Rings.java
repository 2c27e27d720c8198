package nl.onskentons.directory;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.onskentons.access.CurrentUser;
import nl.onskentons.access.Role;
import nl.onskentons.common.Audited;
import nl.onskentons.common.Folding;
import nl.onskentons.common.Rejection;
import nl.onskentons.common.SchoolId;
import nl.onskentons.school.Schools;
import org.springframework.context.ApplicationEventPublisher;
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

    private static final Role[] WRITERS = {Role.COORDINATOR, Role.LEADERSHIP, Role.ADMINISTRATOR};

    private final RingRepository rings;
    private final Entries entries;
    private final Schools schools;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;

    Rings(
            RingRepository rings,
            Entries entries,
            Schools schools,
            CurrentUser currentUser,
            ApplicationEventPublisher events) {
        this.rings = rings;
        this.entries = entries;
        this.schools = schools;
        this.currentUser = currentUser;
        this.events = events;
    }

    /** The rings of these schools by name, as far as the current user is of them. */
    @Transactional(readOnly = true)
    @PreAuthorize("isAuthenticated()")
    public List<RingLine> of(Collection<SchoolId> some) {
        Set<SchoolId> own = readable(some);
        return own.isEmpty() ? List.of() : lines(rings.findOf(own));
    }

    /** The rings in which an entry stands, at the schools of the current user. */
    @Transactional(readOnly = true)
    @PreAuthorize("isAuthenticated()")
    public List<RingLine> with(EntryId entry) {
        Set<SchoolId> own = readable(viewer().reach().keySet());
        return own.isEmpty() ? List.of() : lines(rings.findWith(entry.value(), own));
    }

    /**
     * Makes a ring without anybody in it.
     *
     * @param id made by the form: saving it twice makes it once
     * @throws Rejection of the field {@code name} when the school has a ring of that name
     */
    @PreAuthorize("hasAnyRole('COORDINATOR', 'LEADERSHIP', 'ADMINISTRATOR')")
    public void add(RingId id, SchoolId school, String name) {
        currentUser.requireAt(school, WRITERS);
        if (rings.existsById(id.value())) {
            return;
        }
        requireFree(school, Ring.checked(name));
        rings.saveAndFlush(new Ring(id, school, name));
        audit("ring.added", id, school);
    }

    /** @throws Rejection {@code rejection.ring.changed} when somebody else changed it since that version */
    @PreAuthorize("hasAnyRole('COORDINATOR', 'LEADERSHIP', 'ADMINISTRATOR')")
    public void rename(RingId id, long version, String name) {
        Ring ring = kept(id);
        requireUnchanged(ring, version);
        if (!ring.name().equals(Ring.checked(name))) {
            requireFree(ring.school(), Ring.checked(name));
            ring.rename(name);
            audit("ring.changed", id, ring.school());
        }
    }

    /**
     * Says who are in it, in which order.
     *
     * @throws Rejection {@code rejection.ring.changed} when somebody else changed it since that version
     */
    @PreAuthorize("hasAnyRole('COORDINATOR', 'LEADERSHIP', 'ADMINISTRATOR')")
    public void arrange(RingId id, long version, List<EntryId> members) {
        Ring ring = kept(id);
        requireUnchanged(ring, version);
        arrange(ring, members);
    }

    /** Puts an entry at the end, if it is not in it yet. */
    @PreAuthorize("hasAnyRole('COORDINATOR', 'LEADERSHIP', 'ADMINISTRATOR')")
    public void put(RingId id, EntryId entry) {
        Ring ring = kept(id);
        List<EntryId> members = new ArrayList<>(ring.members());
        members.add(entry);
        arrange(ring, members);
    }

    /** Takes an entry out. */
    @PreAuthorize("hasAnyRole('COORDINATOR', 'LEADERSHIP', 'ADMINISTRATOR')")
    public void take(RingId id, EntryId entry) {
        Ring ring = kept(id);
        List<EntryId> members = new ArrayList<>(ring.members());
        members.remove(entry);
        arrange(ring, members);
    }

    /** Takes the ring away; who were in it stay in the directory. */
    @PreAuthorize("hasAnyRole('COORDINATOR', 'LEADERSHIP', 'ADMINISTRATOR')")
    public void remove(RingId id) {
        Ring ring = kept(id);
        rings.delete(ring);
        audit("ring.removed", id, ring.school());
    }

    /** Only who serves the school can be in a ring of that school; who was in it before may stay. */
    private void arrange(Ring ring, List<EntryId> members) {
        List<EntryId> added = new ArrayList<>(members);
        added.removeAll(ring.members());
        List<UUID> ids = added.stream().map(EntryId::value).distinct().toList();
        List<DirectoryEntry> found = entries.findAllById(ids);
        if (found.size() < ids.size()) {
            throw Rejection.of("rejection.entry.gone");
        }
        if (!found.stream().allMatch(entry -> Viewer.Scope.of(entry).serves(ring.school()))) {
            throw new AccessDeniedException("Not an entry of this school");
        }
        ring.arrange(members);
        rings.flush();
        audit("ring.changed", ring.id(), ring.school());
    }

    private List<RingLine> lines(List<Ring> found) {
        Map<SchoolId, String> names = schools.names();
        return found.stream()
                .map(ring -> new RingLine(
                        ring.id(),
                        ring.version(),
                        ring.school(),
                        names.getOrDefault(ring.school(), ""),
                        ring.name(),
                        ring.members(),
                        currentUser.isAt(ring.school(), WRITERS)))
                .sorted(Comparator.comparing((RingLine ring) -> Folding.fold(ring.name()))
                        .thenComparing(RingLine::schoolName))
                .toList();
    }

    private Set<SchoolId> readable(Collection<SchoolId> some) {
        Viewer viewer = viewer();
        return some.stream().filter(viewer::isOfSchool).collect(Collectors.toSet());
    }

    private Ring kept(RingId id) {
        Ring ring = rings.findById(id.value()).orElseThrow(() -> Rejection.of("rejection.ring.gone"));
        currentUser.requireAt(ring.school(), WRITERS);
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

    private void audit(String action, RingId id, SchoolId school) {
        events.publishEvent(new Audited(currentUser.actor(), school, action, "ring", id.value()));
    }

    private Viewer viewer() {
        return Viewer.of(currentUser.require());
    }
}
