package nl.onskentons.phone;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.onskentons.access.CurrentUser;
import nl.onskentons.common.PortalClock;
import nl.onskentons.common.SchoolId;
import nl.onskentons.common.TimeStretch;
import nl.onskentons.directory.CallCard;
import nl.onskentons.directory.CallCards;
import nl.onskentons.directory.EntryId;
import nl.onskentons.phone.schedule.Period;
import nl.onskentons.school.DayKind;
import nl.onskentons.school.DayOff;
import nl.onskentons.school.SchoolCalendar;
import nl.onskentons.school.SchoolDays;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The schedule of a school over days: who serves which topic when, and when nobody does (P03, P05). It says what the one
 * resolver says (R11). Everybody who belongs to a school reads it, in a constant number of statements.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("isAuthenticated()")
public class ScheduleOverview {

    private final Timetables timetables;
    private final TemporaryRosters rosters;
    private final ScheduleRules rules;
    private final CallCards cards;
    private final SchoolCalendar calendar;
    private final ScheduleRights rights;
    private final AskedDays asked;
    private final CurrentUser currentUser;
    private final Clock clock;

    ScheduleOverview(
            Timetables timetables,
            TemporaryRosters rosters,
            ScheduleRules rules,
            CallCards cards,
            SchoolCalendar calendar,
            ScheduleRights rights,
            AskedDays asked,
            CurrentUser currentUser,
            Clock clock) {
        this.timetables = timetables;
        this.rosters = rosters;
        this.rules = rules;
        this.cards = cards;
        this.calendar = calendar;
        this.rights = rights;
        this.asked = asked;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /**
     * The week that a day belongs to; when it is further away than the current user may ask, the nearest week that is not.
     *
     * @throws AccessDeniedException when it is not a school of the current user
     */
    public ScheduleWeek week(SchoolId school, LocalDate day) {
        requireOfSchool(school);
        LocalDate monday = asked.nearest(school, day).with(DayOfWeek.MONDAY);
        Period days = new Period(monday, monday.plusDays(6));
        Known known = known(school, days);
        SchoolDays dates = calendar.of(school);
        WeekOfTopics week = new WeekOfTopics(known.answers(), known.finder());
        return new ScheduleWeek(
                school,
                monday.datesUntil(monday.plusDays(7))
                        .map(date -> new WeekDay(
                                date,
                                dates.on(date),
                                dates.name(date),
                                known.rosterOn(date).map(TemporaryRoster::name)))
                        .toList(),
                known.timetable().topics().values().stream()
                        .map(topic -> week.of(topic, monday))
                        .toList(),
                known.finder().total(days),
                asked.nearest(school, monday.minusDays(1)).isBefore(monday),
                rights.keeps(school));
    }

    /**
     * When nobody is there on these days.
     *
     * @throws AccessDeniedException when it is not a school of the current user
     */
    public GapReport gaps(SchoolId school, Period period) {
        Known known = known(school, period);
        return new GapReport(
                known.timetable().topics().values().stream()
                        .map(topic -> known.finder().of(topic, period))
                        .toList(),
                known.finder().total(period));
    }

    /**
     * When nobody is there for any topic on these days, although the school is open.
     *
     * @throws AccessDeniedException when it is not a school of the current user
     */
    public List<TimeStretch> nobodyAtAll(SchoolId school, Period period) {
        return known(school, period).finder().total(period);
    }

    /**
     * Those on the schedule of a school, now or later, whose card is gone or who have no number that somebody confirmed.
     *
     * @throws AccessDeniedException when it is not a school of the current user
     */
    public List<UnreachablePerson> unreachable(SchoolId school) {
        requireOfSchool(school);
        LocalDate today = PortalClock.today(clock);
        Map<EntryId, Optional<TopicId>> people = new LinkedHashMap<>();
        rules.findBySchoolId(school).stream()
                .filter(rule -> !rule.details().validity().last().isBefore(today))
                .forEach(rule -> people.putIfAbsent(rule.person(), Optional.of(rule.topic())));
        rosters.findNotOver(school, today).stream()
                .flatMap(roster -> roster.roster().duties().stream())
                .forEach(duty -> people.putIfAbsent(duty.person(), duty.topic()));
        Map<EntryId, CallCard> called = cards.of(school, people.keySet());
        return people.entrySet().stream()
                .flatMap(each -> unreachable(each.getKey(), each.getValue(), called.get(each.getKey())).stream())
                .toList();
    }

    /**
     * What some people are called, with their function, in a constant number of statements; who is gone is left out.
     *
     * @throws AccessDeniedException when it is not a school of the current user
     */
    public Map<EntryId, CallCard> people(SchoolId school, Collection<EntryId> ids) {
        requireOfSchool(school);
        return ids.isEmpty() ? Map.of() : cards.of(school, Set.copyOf(ids));
    }

    /**
     * The school holidays of the coming year for which there is no temporary roster yet, in order.
     *
     * @throws AccessDeniedException when it is not a school of the current user
     */
    public List<DayOff> holidaysWithoutRoster(SchoolId school) {
        requireOfSchool(school);
        LocalDate today = PortalClock.today(clock);
        SchoolDays days = calendar.of(school);
        List<TemporaryRoster> notOver = rosters.findNotOver(school, today);
        return today.datesUntil(today.plusYears(1))
                .flatMap(date -> days.dayOff(date).stream())
                .filter(off -> off.kind() == DayKind.SCHOOL_HOLIDAY)
                .distinct()
                .filter(off -> notOver.stream()
                        .noneMatch(roster -> roster.period().overlaps(new Period(off.first(), off.last()))))
                .toList();
    }

    private static Optional<UnreachablePerson> unreachable(
            EntryId id, Optional<TopicId> topic, @Nullable CallCard card) {
        if (card == null) {
            return Optional.of(new UnreachablePerson(id, Optional.empty(), false, topic));
        }
        return card.isThere() && card.confirmed()
                ? Optional.empty()
                : Optional.of(new UnreachablePerson(id, Optional.of(card.name()), card.isThere(), topic));
    }

    private Known known(SchoolId school, Period period) {
        requireOfSchool(school);
        SchoolTimetable timetable = timetables.from(school, period.first());
        Set<TopicId> topics = timetable.topics().keySet();
        Answers answers = new Answers(timetable, cards.of(school, Answers.people(timetable, topics, period.stretch())));
        List<TemporaryRoster> notOver = rosters.findNotOver(school, period.first());
        return new Known(timetable, answers, notOver);
    }

    private void requireOfSchool(SchoolId school) {
        if (!currentUser.require().schools().contains(school)) {
            throw new AccessDeniedException("Not at this school");
        }
    }

    /** What was read for one question. */
    private record Known(SchoolTimetable timetable, Answers answers, List<TemporaryRoster> rosters) {

        Optional<TemporaryRoster> rosterOn(LocalDate date) {
            return rosters.stream()
                    .filter(roster -> roster.period().includes(date))
                    .findFirst();
        }

        GapFinder finder() {
            return new GapFinder(
                    timetable,
                    answers.resolver(),
                    date -> rosterOn(date).isPresent(),
                    date -> rosterOn(date)
                            .filter(TemporaryRoster::areGapsAccepted)
                            .isPresent());
        }
    }
}
