package nl.onskentons.phone;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.onskentons.common.OwnChanges;
import nl.onskentons.common.PortalClock;
import nl.onskentons.common.SchoolId;
import nl.onskentons.common.WorkingPattern;
import nl.onskentons.common.WorkingTime;
import nl.onskentons.directory.EntryId;
import nl.onskentons.phone.schedule.Absence;
import nl.onskentons.phone.schedule.Roster;
import nl.onskentons.phone.schedule.Timetable;
import nl.onskentons.school.SchoolCalendar;
import nl.onskentons.school.SchoolDays;
import nl.onskentons.school.Schools;
import org.springframework.stereotype.Component;

/**
 * Keeps the newest timetable of each school, and makes a new one when it was changed, on whichever instance. What is over is
 * not read, so that a look-up costs the same after years of absences.
 */
@Component
class Timetables {

    /** When a school that never said so wants somebody to be there. */
    static final WorkingPattern USUAL_OPEN = new WorkingPattern(Arrays.stream(DayOfWeek.values())
            .filter(day -> day != DayOfWeek.SATURDAY && day != DayOfWeek.SUNDAY)
            .map(day -> WorkingTime.weekly(day, LocalTime.of(8, 0), LocalTime.of(17, 0)))
            .toList());

    private final CallTopicRepository topics;
    private final PhoneSchools schools;
    private final ScheduleRules rules;
    private final ReportedAbsences absences;
    private final TemporaryRosters rosters;
    private final OpenHoursRepository openHours;
    private final QuietHoursRepository quietHours;
    private final PhoneRevisions revisions;
    private final SchoolCalendar calendar;
    private final Schools settings;
    private final Clock clock;
    private final Map<SchoolId, Held> held = new ConcurrentHashMap<>();

    Timetables(
            CallTopicRepository topics,
            PhoneSchools schools,
            ScheduleRules rules,
            ReportedAbsences absences,
            TemporaryRosters rosters,
            OpenHoursRepository openHours,
            QuietHoursRepository quietHours,
            PhoneRevisions revisions,
            SchoolCalendar calendar,
            Schools settings,
            Clock clock) {
        this.topics = topics;
        this.schools = schools;
        this.rules = rules;
        this.absences = absences;
        this.rosters = rosters;
        this.openHours = openHours;
        this.quietHours = quietHours;
        this.revisions = revisions;
        this.calendar = calendar;
        this.settings = settings;
        this.clock = clock;
    }

    /** The timetable of a school for today and what comes, as it is at this moment; costs one small statement. */
    SchoolTimetable current(SchoolId school) {
        return from(school, PortalClock.today(clock));
    }

    /** The timetable of a school that is true from the start of a day on. */
    SchoolTimetable from(SchoolId school, LocalDate day) {
        long revision = revisions.of(school);
        Held known = held.get(school);
        LocalDate today = PortalClock.today(clock);
        if (known != null && known.revision() == revision && known.from().equals(today) && !day.isBefore(today)) {
            return known.timetable();
        }
        LocalDate from = day.isBefore(today) ? day : today;
        SchoolTimetable read = read(school, from);
        if (from.equals(today) && !OwnChanges.mayBePending()) {
            held.put(school, new Held(revision, from, read));
        }
        return read;
    }

    private SchoolTimetable read(SchoolId school, LocalDate from) {
        SchoolDays days = calendar.of(school);
        Map<TopicId, TopicLine> lines = new LinkedHashMap<>();
        TopicOrder.tree(topics.findOf(Set.of(school))).forEach(line -> lines.put(line.id(), line));
        List<ScheduleRule> ofSchool = rules.findBySchoolId(school);
        List<Roster> rostersOfSchool = rosters.findNotOver(school, from).stream()
                .map(TemporaryRoster::roster)
                .toList();
        Timetable timetable = new Timetable(
                SchoolTimetable.parents(List.copyOf(lines.values())),
                ofSchool.stream().map(ScheduleRule::reachability).toList(),
                absencesOf(
                        ofSchool.stream().map(ScheduleRule::person).collect(Collectors.toSet()),
                        from.atStartOfDay(PortalClock.ZONE).toInstant()),
                rostersOfSchool,
                days::on);
        return new SchoolTimetable(
                lines,
                schools.findById(school.value())
                        .map(PhoneSchool::settings)
                        .orElseGet(() -> new PhoneSettings(Optional.empty(), new LastResort.Desk())),
                timetable,
                openHours.findById(school.value()).map(OpenHours::hours).orElse(USUAL_OPEN),
                quietHours.findBySchoolId(school).stream()
                        .collect(Collectors.toMap(QuietHours::topic, QuietHours::hours)),
                days::on,
                settings.confirmationDays(Set.of(school)));
    }

    /** Also those of their stand-ins, and of the stand-ins of those: who stands in may be absent as well. */
    private List<Absence> absencesOf(Set<EntryId> people, Instant from) {
        List<Absence> own = notOver(people.stream(), from);
        Set<EntryId> standIns = standIns(own, people);
        List<Absence> ofStandIns = notOver(standIns.stream(), from);
        Set<EntryId> further = standIns(ofStandIns, people);
        further.removeAll(standIns);
        return Stream.of(own, ofStandIns, notOver(further.stream(), from))
                .flatMap(List::stream)
                .toList();
    }

    private static Set<EntryId> standIns(List<Absence> absences, Set<EntryId> known) {
        return absences.stream()
                .flatMap(absence -> absence.standIn().stream())
                .filter(person -> !known.contains(person))
                .collect(Collectors.toSet());
    }

    private List<Absence> notOver(Stream<EntryId> people, Instant at) {
        List<UUID> ids = people.map(EntryId::value).toList();
        return ids.isEmpty()
                ? List.of()
                : absences.findNotOver(ids, at).stream()
                        .map(ReportedAbsence::absence)
                        .toList();
    }

    private record Held(long revision, LocalDate from, SchoolTimetable timetable) {}
}
