package nl.onskentons.surveillance;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.onskentons.common.PortalClock;
import nl.onskentons.common.SchoolId;
import nl.onskentons.directory.Directory;
import nl.onskentons.directory.EntryCard;
import nl.onskentons.directory.EntryId;
import nl.onskentons.school.DayOff;
import nl.onskentons.school.SchoolCalendar;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The regular visits of the police to a school, in uniform (P07). Everybody of the school reads them, and its police; other
 * partners do not. {@link PoliceVisitKeeping} changes them, {@link PublishedVisits} tells parents how many there are.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize(VisitRights.READERS)
public class PoliceVisits {

    private static final int MONTHS_OF_QUARTER = 3;

    private final PoliceVisitRepository visits;
    private final PoliceVisitSchools schools;
    private final VisitLines lines;
    private final VisitRights rights;
    private final VisitWords words;
    private final SchoolCalendar calendar;
    private final Directory directory;
    private final Clock clock;

    PoliceVisits(
            PoliceVisitRepository visits,
            PoliceVisitSchools schools,
            VisitLines lines,
            VisitRights rights,
            VisitWords words,
            SchoolCalendar calendar,
            Directory directory,
            Clock clock) {
        this.visits = visits;
        this.schools = schools;
        this.lines = lines;
        this.rights = rights;
        this.words = words;
        this.calendar = calendar;
        this.directory = directory;
        this.clock = clock;
    }

    /**
     * A month of a school, and what is asked whatever the month; the same number of statements however much there is.
     *
     * @throws AccessDeniedException unless the current user reads the visits of this school
     */
    public VisitMonth month(SchoolId school, YearMonth month) {
        rights.requireReader(school);
        LocalDate today = PortalClock.today(clock);
        List<PoliceVisit> open = visits.findOpen(Set.of(school), today).stream()
                .filter(lines::isAsked)
                .toList();
        LocalDate quarter = month.atDay(1).with(IsoFields.DAY_OF_QUARTER, 1);
        return new VisitMonth(
                month,
                lines.of(school, visits.findBetween(school, month.atDay(1), month.atEndOfMonth())),
                lines.of(school, open),
                next(school, today),
                counts(school, quarter, quarter.plusMonths(MONTHS_OF_QUARTER).minusDays(1)),
                schools.isPublished(school),
                rights.publishes(school),
                rights.mayAdd(school),
                rights.keepsAll(school));
    }

    /** A visit; empty when it is gone, or of a school whose visits the current user does not read. */
    public Optional<VisitLine> find(VisitId id) {
        return visits.findById(id.value())
                .filter(visit -> rights.reads(visit.school()))
                .map(lines::of);
    }

    /**
     * How many visits there were from one day up to and with another.
     *
     * @throws AccessDeniedException unless the current user reads the visits of this school
     */
    public VisitCounts counts(SchoolId school, LocalDate firstDay, LocalDate lastDay) {
        rights.requireReader(school);
        return VisitCounts.of(visits.count(school, firstDay, lastDay));
    }

    /**
     * What parents read about a month when it is published.
     *
     * @throws AccessDeniedException unless the current user reads the visits of this school
     */
    public String preview(SchoolId school, YearMonth month, Locale language) {
        rights.requireReader(school);
        return words.of(school, month, language);
    }

    /** The schools of the current user whose visits they read. */
    public Set<SchoolId> readSchools() {
        return rights.readSchools();
    }

    /** Why a school is closed on a day; empty on an ordinary day. */
    public Optional<DayOff> dayOff(SchoolId school, LocalDate day) {
        return calendar.of(school).dayOff(day);
    }

    /** Who comes usually: the own organisation of somebody of the police, or else the one that came by last. */
    public Optional<EntryCard.EntryLink> usualOrganisation(SchoolId school) {
        rights.requireReader(school);
        Stream<EntryId> usual = rights.keepsAll(school)
                ? visits.findOrganisations(school, 1).stream()
                        .map(PoliceVisitRepository.Named::getOrganisation)
                        .map(EntryId::new)
                : rights.ownOrganisations().stream();
        return usual.flatMap(organisation -> directory.card(organisation).stream())
                .filter(card -> card.schools().isEmpty() || card.schools().contains(school))
                .map(card -> new EntryCard.EntryLink(card.id(), card.name(), card.subtitle()))
                .findFirst();
    }

    private Optional<VisitLine> next(SchoolId school, LocalDate today) {
        List<PoliceVisit> coming = visits.findComing(school, today, 10).stream()
                .filter(visit -> !lines.isAsked(visit))
                .limit(1)
                .toList();
        return lines.of(school, coming).stream().findFirst();
    }
}
