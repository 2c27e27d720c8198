package nl.onskentons.school;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.onskentons.common.Actor;
import nl.onskentons.common.Audited;
import nl.onskentons.common.LastChange;
import nl.onskentons.common.PortalClock;
import nl.onskentons.common.Rejection;
import nl.onskentons.common.SchoolAdministrators;
import nl.onskentons.common.SchoolId;
import nl.onskentons.common.StaleEdit;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeping the calendar of a school: its administrators and co-ordinators. */
@Service
@Transactional
public class CalendarKeeping {

    private static final String KEEPERS = "hasAnyRole('COORDINATOR', 'ADMINISTRATOR')";

    private final OwnPeriods periods;
    private final SchoolRepository schools;
    private final ObjectProvider<SchoolAdministrators> administrators;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CalendarKeeping(
            OwnPeriods periods,
            SchoolRepository schools,
            ObjectProvider<SchoolAdministrators> administrators,
            ApplicationEventPublisher events,
            Clock clock) {
        this.periods = periods;
        this.schools = schools;
        this.administrators = administrators;
        this.events = events;
        this.clock = clock;
    }

    /** The school years to choose from: those whose national holidays are known and the one after, and those around today. */
    @Transactional(readOnly = true)
    @PreAuthorize(KEEPERS)
    public List<SchoolYear> years() {
        SortedSet<SchoolYear> years = new TreeSet<>(NationalHolidays.years());
        years.add(new SchoolYear(years.last().start() + 1));
        int now = SchoolYear.of(today()).start();
        IntStream.rangeClosed(now - 1, now + 1).mapToObj(SchoolYear::new).forEach(years::add);
        return List.copyOf(years);
    }

    /** What stands in the calendar of that year. */
    @Transactional(readOnly = true)
    @PreAuthorize(KEEPERS)
    public CalendarOfYear of(SchoolId school, SchoolYear year) {
        keeperOf(school);
        SchoolRegion region =
                schools.findById(school.value()).orElseThrow().details().region();
        List<NationalHolidays.Row> national = NationalHolidays.of(region).stream()
                .filter(row -> row.national().year().equals(year))
                .toList();
        List<OwnPeriodRow> own = periods.findBySchoolIdOrderByFirstDay(school).stream()
                .map(OwnPeriod::row)
                .filter(row -> row.details().year().equals(year))
                .toList();
        List<CalendarLine> lines = new ArrayList<>();
        own.forEach(row -> lines.add(ownLine(row, national)));
        national.stream()
                .filter(row -> own.stream()
                        .noneMatch(each -> row.national().equals(each.details().replaces())))
                .forEach(row ->
                        lines.add(new CalendarLine(row.dayOff(), row.national(), row.dayOff(), row.advised(), null)));
        publicHolidays(year).forEach(day -> lines.add(new CalendarLine(day, null, null, false, null)));
        lines.sort(Comparator.comparing(CalendarLine::first)
                .thenComparing(line -> line.dayOff().kind()));
        LocalDate goodFriday = PublicHolidays.goodFriday(year.start() + 1);
        boolean closed = lines.stream()
                .map(CalendarLine::dayOff)
                .anyMatch(off -> !goodFriday.isBefore(off.first()) && !goodFriday.isAfter(off.last()));
        return new CalendarOfYear(
                year, region, lines, !national.isEmpty(), closed ? Optional.empty() : Optional.of(goodFriday));
    }

    /**
     * Adds days off. Adding the same twice, as an impatient click does, adds it once.
     *
     * @param id made when the form was opened
     * @throws Rejection when there are own days off then already, or that holiday was moved already
     */
    @PreAuthorize(KEEPERS)
    public OwnPeriodRow add(SchoolId school, OwnPeriodId id, OwnPeriodDetails details) {
        return add(school, id, details, "calendar.added");
    }

    /** Puts back what was removed; refused as {@link #add} is. */
    @PreAuthorize(KEEPERS)
    public OwnPeriodRow restore(SchoolId school, OwnPeriodRow removed) {
        return add(school, removed.id(), removed.details(), "calendar.restored");
    }

    /**
     * Changes own days off, unless somebody else did since they were read.
     *
     * @param basedOn the version that was read
     * @throws Rejection when there are other own days off then already
     * @throws StaleEdit when somebody else changed or removed them
     */
    @PreAuthorize(KEEPERS)
    public OwnPeriodRow change(SchoolId school, OwnPeriodId id, long basedOn, OwnPeriodDetails details) {
        Actor actor = keeperOf(school);
        OwnPeriod period = kept(school, id);
        if (period.details().equals(details)) {
            return period.row();
        }
        requireVersion(period, basedOn);
        requireRight(school, id, details);
        period.change(details, actor.name(), clock.instant());
        OwnPeriodRow row = periods.saveAndFlush(period).row();
        announce(actor, school, "calendar.changed");
        return row;
    }

    /**
     * Removes own days off, unless somebody else changed them since they were read. A national holiday in whose place they
     * came is itself again.
     *
     * @param basedOn the version that was read
     * @return what {@link #restore} puts back
     * @throws StaleEdit when somebody else changed or removed them
     */
    @PreAuthorize(KEEPERS)
    public OwnPeriodRow remove(SchoolId school, OwnPeriodId id, long basedOn) {
        Actor actor = keeperOf(school);
        OwnPeriod period = kept(school, id);
        requireVersion(period, basedOn);
        periods.delete(period);
        announce(actor, school, "calendar.removed");
        return period.row();
    }

    private OwnPeriodRow add(SchoolId school, OwnPeriodId id, OwnPeriodDetails details, String action) {
        Actor actor = keeperOf(school);
        periods.countChange(school.value());
        Optional<OwnPeriod> already = find(school, id);
        if (already.isPresent()) {
            return already.get().row();
        }
        requireRight(school, id, details);
        OwnPeriodRow row = periods.saveAndFlush(new OwnPeriod(id, school, details, actor.name(), clock.instant()))
                .row();
        announce(actor, school, action);
        return row;
    }

    private void requireRight(SchoolId school, OwnPeriodId id, OwnPeriodDetails details) {
        OwnPeriodDetails.first(details.first(), today());
        OwnPeriodDetails.last(details.first(), details.last(), today());
        for (OwnPeriod other : periods.findBySchoolIdOrderByFirstDay(school)) {
            if (other.id().equals(id)) {
                continue;
            }
            if (details.replaces() != null
                    && details.replaces().equals(other.details().replaces())) {
                throw Rejection.of("rejection.calendar.moved", other.details().name());
            }
            if (details.overlaps(other.details())) {
                throw Rejection.ofField(
                        "first", "rejection.calendar.overlap", other.details().name());
            }
        }
    }

    private static CalendarLine ownLine(OwnPeriodRow row, List<NationalHolidays.Row> national) {
        Optional<NationalHolidays.Row> replaced = national.stream()
                .filter(each -> each.national().equals(row.details().replaces()))
                .findFirst();
        return new CalendarLine(
                row.details().dayOff(),
                row.details().replaces(),
                replaced.map(NationalHolidays.Row::dayOff).orElse(null),
                replaced.map(NationalHolidays.Row::advised).orElse(false),
                row);
    }

    /** Whoever changes days off of the school too waits from here on. */
    private OwnPeriod kept(SchoolId school, OwnPeriodId id) {
        periods.countChange(school.value());
        return find(school, id).orElseThrow(StaleEdit::removed);
    }

    private static void requireVersion(OwnPeriod period, long basedOn) {
        OwnPeriodRow row = period.row();
        if (row.version() != basedOn) {
            throw StaleEdit.changed(row, LastChange.of(row.changedBy(), row.changedAt()));
        }
    }

    private Optional<OwnPeriod> find(SchoolId school, OwnPeriodId id) {
        return periods.findById(id.value()).filter(period -> period.school().equals(school));
    }

    private static Stream<DayOff> publicHolidays(SchoolYear year) {
        return Stream.of(year.start(), year.start() + 1)
                .map(PublicHolidays::of)
                .flatMap(days -> days.values().stream())
                .filter(day ->
                        !day.first().isBefore(year.first()) && !day.first().isAfter(year.last()));
    }

    private LocalDate today() {
        return PortalClock.today(clock);
    }

    private Actor keeperOf(SchoolId school) {
        return administrators.getObject().requireCoordinatorOf(school);
    }

    private void announce(Actor actor, SchoolId school, String action) {
        events.publishEvent(new SchoolChanged(school));
        events.publishEvent(new Audited(actor, school, action, "school", school.value()));
    }
}
