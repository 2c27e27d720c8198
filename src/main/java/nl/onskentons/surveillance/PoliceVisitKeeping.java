package nl.onskentons.surveillance;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.onskentons.access.CurrentUser;
import nl.onskentons.common.Audited;
import nl.onskentons.common.Rejection;
import nl.onskentons.common.SchoolId;
import nl.onskentons.common.StaleEdit;
import nl.onskentons.school.DayKind;
import nl.onskentons.school.SchoolCalendar;
import nl.onskentons.school.SchoolDays;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Planning the visits of the police, and saying what came of them: the desk, co-ordinators, leadership and administrators all
 * those of their school, the police their own. {@link PoliceVisits} reads them.
 */
@Service
@Transactional
@PreAuthorize(VisitRights.KEEPERS)
public class PoliceVisitKeeping {

    private final PoliceVisitRepository visits;
    private final PoliceVisitSchools schools;
    private final VisitRights rights;
    private final VisitRules rules;
    private final VisitLines lines;
    private final SchoolCalendar calendar;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PoliceVisitKeeping(
            PoliceVisitRepository visits,
            PoliceVisitSchools schools,
            VisitRights rights,
            VisitRules rules,
            VisitLines lines,
            SchoolCalendar calendar,
            CurrentUser currentUser,
            ApplicationEventPublisher events,
            Clock clock) {
        this.visits = visits;
        this.schools = schools;
        this.rights = rights;
        this.rules = rules;
        this.lines = lines;
        this.calendar = calendar;
        this.currentUser = currentUser;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Everything about a visit to come that would be refused at once; empty when nothing.
     *
     * @throws AccessDeniedException unless the current user plans visits to this school
     */
    @Transactional(readOnly = true)
    public List<Rejection> problemsToPlan(SchoolId school, VisitDetails wanted, Optional<LocalDate> weeklyUntil) {
        rights.requireMayAdd(school);
        return rules.ofPlanned(school, wanted, weeklyUntil);
    }

    /**
     * Everything about a visit that was not planned that would be refused at once; empty when nothing.
     *
     * @throws AccessDeniedException unless the current user records visits to this school
     */
    @Transactional(readOnly = true)
    public List<Rejection> problemsToRecord(SchoolId school, VisitDetails wanted) {
        rights.requireMayAdd(school);
        return rules.ofDone(school, Optional.empty(), wanted);
    }

    /** Everything about a visit as it is to become that would be refused at once; empty when nothing, or when it is gone. */
    @Transactional(readOnly = true)
    public List<Rejection> problemsToChange(VisitId id, VisitDetails wanted) {
        return visits.findById(id.value())
                .map(visit -> {
                    rights.requireMayChange(visit);
                    return rules.ofChanged(visit, wanted);
                })
                .orElse(List.of());
    }

    /**
     * Plans a visit, and if wanted one on the same day of each week after it; in later weeks not on days off.
     *
     * @param id made when the form was opened: planning it twice plans it once
     * @param weeklyUntil the last day of those weeks
     * @throws Rejection of the first of {@link #problemsToPlan}
     */
    public VisitPlan plan(VisitId id, SchoolId school, VisitDetails details, Optional<LocalDate> weeklyUntil) {
        rights.requireMayAdd(school);
        requireRight(rules.ofPlanned(school, details, weeklyUntil));
        SchoolDays days = calendar.of(school);
        List<PoliceVisit> planned = new ArrayList<>();
        List<LocalDate> skipped = new ArrayList<>();
        LocalDate last = weeklyUntil.orElse(details.day());
        for (int week = 0; !details.day().plusWeeks(week).isAfter(last); week++) {
            LocalDate day = details.day().plusWeeks(week);
            if (week > 0 && days.on(day) != DayKind.SCHOOL_DAY) {
                skipped.add(day);
            } else {
                planned.add(plan(id.weeksLater(week), school, details.onDay(day)));
            }
        }
        return new VisitPlan(lines.of(school, planned), skipped);
    }

    /**
     * Writes down a visit that nobody had planned, and that is over.
     *
     * @param id made when the form was opened: recording it twice records it once
     * @throws Rejection of the first of {@link #problemsToRecord}
     */
    public VisitLine record(VisitId id, SchoolId school, VisitDetails details) {
        rights.requireMayAdd(school);
        requireRight(rules.ofDone(school, Optional.empty(), details));
        PoliceVisit visit = PoliceVisit.unplanned(id, school, details, currentUser.actor(), clock.instant());
        return lines.of(keepOnce(visit, "visit.recorded"));
    }

    /**
     * Changes a visit, unless somebody else did since it was read.
     *
     * @param basedOn the version that was read
     * @throws Rejection of the first of {@link #problemsToChange}
     * @throws StaleEdit when somebody else changed or removed it
     */
    public VisitLine change(VisitId id, long basedOn, VisitDetails details) {
        PoliceVisit visit = kept(id);
        if (visit.details().equals(details)) {
            return lines.of(visit);
        }
        requireSame(visit, basedOn);
        requireRight(rules.ofChanged(visit, details));
        visit.change(details, currentUser.actor(), clock.instant());
        return saved(visit, "visit.changed");
    }

    /**
     * Says what came of a visit, or takes that back.
     *
     * @param basedOn the version that was read
     * @throws Rejection when its day is still to come, or it cannot be that
     * @throws StaleEdit when somebody else changed or removed it
     */
    public VisitLine tick(VisitId id, long basedOn, VisitState state) {
        PoliceVisit visit = kept(id);
        if (visit.state() == state) {
            return lines.of(visit);
        }
        requireSame(visit, basedOn);
        if (state != VisitState.PLANNED && visit.details().day().isAfter(rules.today())) {
            throw Rejection.of("rejection.visits.future");
        }
        visit.become(state, currentUser.actor(), clock.instant());
        return saved(visit, "visit.ticked");
    }

    /**
     * Removes a visit that will not be, or never was meant.
     *
     * @param basedOn the version that was read
     * @return what {@link #restore} takes it back with
     * @throws StaleEdit when somebody else changed or removed it
     */
    public VisitRemoval remove(VisitId id, long basedOn) {
        PoliceVisit visit = kept(id);
        requireSame(visit, basedOn);
        VisitRemoval removal = new VisitRemoval(visit);
        visits.delete(visit);
        visits.flush();
        announce("visit.removed", visit);
        return removal;
    }

    /** Puts back a visit that was removed, as it was. Does nothing when it is back already. */
    public void restore(VisitRemoval removal) {
        PoliceVisit visit = removal.isUnplanned()
                ? PoliceVisit.unplanned(
                        removal.id(), removal.school(), removal.details(), currentUser.actor(), clock.instant())
                : PoliceVisit.planned(
                        removal.id(), removal.school(), removal.details(), currentUser.actor(), clock.instant());
        visit.putBack(removal.state(), removal.maker());
        rights.requireMayChange(visit);
        keepOnce(visit, "visit.restored");
    }

    /**
     * Decides whether parents are told how often the police come.
     *
     * @throws AccessDeniedException unless the current user decides that for this school
     */
    @PreAuthorize(VisitRights.PUBLISHERS)
    public void publish(SchoolId school, boolean on) {
        rights.requirePublisher(school);
        PoliceVisitSchool settings = schools.findById(school.value()).orElseGet(() -> new PoliceVisitSchool(school));
        if (settings.isPublished() != on) {
            settings.publish(on);
            schools.saveAndFlush(settings);
            events.publishEvent(new Audited(
                    currentUser.actor(), school, on ? "visit.published" : "visit.withdrawn", "school", school.value()));
        }
    }

    private PoliceVisit plan(VisitId id, SchoolId school, VisitDetails details) {
        return keepOnce(
                PoliceVisit.planned(id, school, details, currentUser.actor(), clock.instant()), "visit.planned");
    }

    private PoliceVisit keepOnce(PoliceVisit visit, String action) {
        Optional<PoliceVisit> there = visits.findById(visit.id().value());
        if (there.isPresent()) {
            rights.requireMayChange(there.get());
            return there.get();
        }
        PoliceVisit kept = visits.saveAndFlush(visit);
        announce(action, kept);
        return kept;
    }

    private PoliceVisit kept(VisitId id) {
        PoliceVisit visit = visits.findById(id.value()).orElseThrow(StaleEdit::removed);
        rights.requireMayChange(visit);
        return visit;
    }

    private VisitLine saved(PoliceVisit visit, String action) {
        visits.saveAndFlush(visit);
        announce(action, visit);
        return lines.of(visit);
    }

    private void requireSame(PoliceVisit visit, long basedOn) {
        if (visit.version() != basedOn) {
            throw StaleEdit.changed(lines.of(visit), visit.lastChange());
        }
    }

    private static void requireRight(List<Rejection> problems) {
        problems.stream().findFirst().ifPresent(problem -> {
            throw problem;
        });
    }

    private void announce(String action, PoliceVisit visit) {
        events.publishEvent(new Audited(
                currentUser.actor(), visit.school(), action, "visit", visit.id().value()));
    }
}
