package nl.onskentons.directory;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.onskentons.access.CurrentUser;
import nl.onskentons.common.Audited;
import nl.onskentons.common.Rejection;
import nl.onskentons.common.SchoolId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
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
    private final RingMembers members;
    private final RingLines lines;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;

    Rings(
            RingRepository rings,
            RingMembers members,
            RingLines lines,
            CurrentUser currentUser,
            ApplicationEventPublisher events) {
        this.rings = rings;
        this.members = members;
        this.lines = lines;
        this.currentUser = currentUser;
        this.events = events;
    }

    /** The rings of these schools by name, as far as the current user is of them. */
    @Transactional(readOnly = true)
    @PreAuthorize("isAuthenticated()")
    public List<RingName> of(Collection<SchoolId> some) {
        Set<SchoolId> own = readable(some);
        return own.isEmpty() ? List.of() : lines.names(rings.findOf(own));
    }

    /** A ring with who are in it; empty when it is gone, or when the current user is not of its school. */
    @Transactional(readOnly = true)
    @PreAuthorize("isAuthenticated()")
    public Optional<RingLine> find(RingId id) {
        return rings.findById(id.value())
                .filter(ring -> viewer().isOfSchool(ring.school()))
                .map(lines::of);
    }

    /** The rings in which an entry stands, at the schools of the current user. */
    @Transactional(readOnly = true)
    @PreAuthorize("isAuthenticated()")
    public List<RingName> with(EntryId entry) {
        Set<SchoolId> own = readable(viewer().reach().keySet());
        return own.isEmpty() ? List.of() : lines.names(rings.findWith(entry.value(), own));
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
     * @param wanted who are in it, in this order
     * @throws Rejection of the field {@code name} when the school has a ring of that name, or when somebody has no card
     *     any more
     */
    @PreAuthorize(Organisers.ONLY)
    public void add(RingId id, SchoolId school, String name, List<EntryId> wanted) {
        Organisers.requireAt(school, currentUser);
        if (rings.existsById(id.value())) {
            return;
        }
        requireFree(school, Ring.checked(name));
        Ring ring = new Ring(id, school, name);
        keep(ring, members.withThoseWhoAreHidden(ring, wanted));
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
    public void change(RingId id, long version, String name, List<EntryId> wanted) {
        Ring ring = kept(id);
        requireUnchanged(ring, version);
        String called = Ring.checked(name);
        List<EntryId> all = members.withThoseWhoAreHidden(ring, wanted);
        if (ring.name().equals(called) && ring.members().equals(all)) {
            return;
        }
        if (!ring.name().equals(called)) {
            requireFree(ring.school(), called);
            ring.rename(called);
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
            List<EntryId> wanted = new ArrayList<>(ring.members());
            wanted.add(entry);
            arrange(ring, members.withThoseWhoAreHidden(ring, wanted));
        }
    }

    /** Takes an entry out. */
    @PreAuthorize(Organisers.ONLY)
    public void take(RingId id, EntryId entry) {
        Ring ring = kept(id);
        List<EntryId> others = new ArrayList<>(ring.members());
        if (others.remove(entry)) {
            arrange(ring, others);
        }
    }

    /**
     * Takes the ring away; who were in it stay in the directory.
     *
     * @return what {@link #restore} takes it back with
     * @throws Rejection {@code rejection.ring.changed} when somebody else changed it since that version
     */
    @PreAuthorize(Organisers.ONLY)
    public RingRemoval remove(RingId id, long version) {
        Ring ring = kept(id);
        requireUnchanged(ring, version);
        RingRemoval removal = new RingRemoval(ring);
        rings.delete(ring);
        flush();
        audit("ring.removed", ring);
        return removal;
    }

    /**
     * Takes back that a ring was taken away, with everybody who was in it: also whose card was taken away, before or since.
     * Does nothing when it is back already.
     *
     * @throws Rejection of the field {@code name} when the school made another ring of that name since
     */
    @PreAuthorize(Organisers.ONLY)
    public void restore(RingRemoval removal) {
        Organisers.requireAt(removal.school(), currentUser);
        if (rings.existsById(removal.id().value())) {
            return;
        }
        requireFree(removal.school(), removal.name());
        keep(new Ring(removal.id(), removal.school(), removal.name()), members.thoseWhoAreKept(removal.members()));
    }

    private void keep(Ring ring, List<EntryId> wanted) {
        ring.arrange(wanted);
        rings.save(ring);
        flush();
        audit("ring.added", ring);
    }

    private void arrange(Ring ring, List<EntryId> wanted) {
        ring.arrange(wanted);
        flush();
        audit("ring.changed", ring);
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
