package nl.onskentons.phone;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.onskentons.access.CurrentUser;
import nl.onskentons.common.Audited;
import nl.onskentons.common.LastChanges;
import nl.onskentons.common.PortalClock;
import nl.onskentons.common.Rejection;
import nl.onskentons.common.SchoolId;
import nl.onskentons.common.StaleEdit;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The temporary rosters of a school: everybody who belongs to it reads them, its co-ordinators change them. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class RosterKeeping {

    private final TemporaryRosters rosters;
    private final RosterChecks checks;
    private final RosterLines lines;
    private final PhoneRevisions revisions;
    private final ScheduleRights rights;
    private final LastChanges lastChanges;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RosterKeeping(
            TemporaryRosters rosters,
            RosterChecks checks,
            RosterLines lines,
            PhoneRevisions revisions,
            ScheduleRights rights,
            LastChanges lastChanges,
            CurrentUser currentUser,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rosters = rosters;
        this.checks = checks;
        this.lines = lines;
        this.revisions = revisions;
        this.rights = rights;
        this.lastChanges = lastChanges;
        this.currentUser = currentUser;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Those of a school that are not over, in order, in a constant number of statements.
     *
     * @throws AccessDeniedException when it is not a school of the current user
     */
    @Transactional(readOnly = true)
    public List<RosterLine> of(SchoolId school) {
        requireOfSchool(school);
        return lines.of(school, rosters.findNotOver(school, PortalClock.today(clock)));
    }

    /** A roster; empty when it is gone, or of a school that is not one of the current user. */
    @Transactional(readOnly = true)
    public Optional<RosterLine> find(RosterId id) {
        return rosters.findWhole(id.value())
                .filter(roster -> currentUser.require().schools().contains(roster.school()))
                .map(this::line);
    }

    /** Whether the current user makes and changes rosters of a school. */
    public boolean mayEdit(SchoolId school) {
        return rights.keeps(school);
    }

    /**
     * Everything about a roster that would be refused at once; empty when nothing. For the names of the fields of duties see
     * {@link RosterDetails#problems}.
     */
    @Transactional(readOnly = true)
    public List<Rejection> problems(RosterId id, SchoolId school, RosterDetails details) {
        requireOfSchool(school);
        return checks.problems(id, school, details);
    }

    /** At which of the open hours of a school nobody would be there, were this its roster. */
    @Transactional(readOnly = true)
    public GapReport gaps(SchoolId school, RosterDetails details) {
        requireOfSchool(school);
        return checks.gaps(school, details);
    }

    /**
     * Adds a roster.
     *
     * @param id made when the form was opened: adding it twice adds it once
     * @throws Rejection of the first field that is not right, see {@link #problems}
     */
    public RosterLine add(RosterId id, SchoolId school, RosterDetails details) {
        return keep(id, school, details, "roster.added");
    }

    /**
     * Changes a roster, unless somebody else did since it was read.
     *
     * @param basedOn the version that was read
     * @throws Rejection as {@link #add} does
     * @throws StaleEdit when somebody else changed or removed it
     */
    public RosterLine change(RosterId id, long basedOn, RosterDetails details) {
        TemporaryRoster roster = locked(id);
        if (roster.details().equals(details)) {
            return line(roster);
        }
        requireVersion(roster, basedOn);
        requireFitting(id, roster.school(), details);
        roster.change(details);
        rosters.flush();
        announce("roster.changed", roster);
        return line(roster);
    }

    /**
     * Removes a roster: from then on the rules hold on its days.
     *
     * @param basedOn the version that was read
     * @return what {@link #restore} puts it back with
     * @throws StaleEdit when somebody else changed or removed it
     */
    public RemovedRoster remove(RosterId id, long basedOn) {
        TemporaryRoster roster = locked(id);
        requireVersion(roster, basedOn);
        RemovedRoster removed = new RemovedRoster(id, roster.school(), roster.details());
        rosters.delete(roster);
        announce("roster.removed", roster);
        return removed;
    }

    /**
     * Puts back a roster that was removed; does nothing when it is back already.
     *
     * @throws Rejection as {@link #add} does: meanwhile there may be another for those days
     */
    public void restore(RemovedRoster removed) {
        keep(removed.id(), removed.school(), removed.details(), "roster.restored");
    }

    private RosterLine keep(RosterId id, SchoolId school, RosterDetails details, String action) {
        rights.requireKeeper(school);
        revisions.count(Set.of(school));
        Optional<TemporaryRoster> already = rosters.findWhole(id.value());
        if (already.isPresent()) {
            rights.requireKeeper(already.get().school());
            return line(already.get());
        }
        requireFitting(id, school, details);
        TemporaryRoster roster = rosters.saveAndFlush(new TemporaryRoster(id, school, details));
        announce(action, roster);
        return line(roster);
    }

    /** A roster that the current user may change; whoever changes the schedule of its school too waits from here on. */
    private TemporaryRoster locked(RosterId id) {
        SchoolId school = rosters.findSchool(id.value())
                .map(TemporaryRosters.OfSchool::getSchool)
                .orElseThrow(StaleEdit::removed);
        rights.requireKeeper(school);
        revisions.count(Set.of(school));
        return rosters.findWhole(id.value()).orElseThrow(StaleEdit::removed);
    }

    private void requireVersion(TemporaryRoster roster, long basedOn) {
        if (roster.version() != basedOn) {
            throw StaleEdit.changed(line(roster), lastChanges.of(roster.id().value()));
        }
    }

    private void requireFitting(RosterId id, SchoolId school, RosterDetails details) {
        checks.problems(id, school, details).stream().findFirst().ifPresent(problem -> {
            throw problem;
        });
    }

    private void requireOfSchool(SchoolId school) {
        if (!currentUser.require().schools().contains(school)) {
            throw new AccessDeniedException("Not at this school");
        }
    }

    private RosterLine line(TemporaryRoster roster) {
        return lines.of(roster.school(), List.of(roster)).getFirst();
    }

    private void announce(String action, TemporaryRoster roster) {
        events.publishEvent(new Audited(
                currentUser.actor(),
                roster.school(),
                action,
                "roster",
                roster.id().value()));
    }
}
