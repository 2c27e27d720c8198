package nl.onskentons.phone.schedule;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.onskentons.common.PortalClock;
import nl.onskentons.common.WorkingPattern;
import nl.onskentons.common.WorkingTime;
import nl.onskentons.directory.EntryId;
import nl.onskentons.phone.TopicId;
import nl.onskentons.school.DayKind;

/** A schedule in the making: what an example or a property has in it. */
public final class Schedules {

    static final EntryId ANNA = person(1);
    static final EntryId BRAM = person(2);
    static final EntryId CARLA = person(3);
    static final EntryId DAAN = person(4);

    static final TopicId TRUANCY = topic(1);
    static final TopicId THREAT = topic(2);
    /** Under {@link #THREAT}. */
    static final TopicId ONLINE_THREAT = topic(3);

    final List<Reachability> rules = new ArrayList<>();
    final List<Absence> absences = new ArrayList<>();
    final List<Roster> rosters = new ArrayList<>();
    final Map<LocalDate, DayKind> days = new HashMap<>();
    final Map<EntryId, PersonState> states = new HashMap<>();

    Schedules rule(TopicId topic, EntryId person, int rank, WorkingPattern hours) {
        return rule(new Reachability(topic, person, rank, hours, DaysServed.SCHOOL_DAYS, Period.always()));
    }

    Schedules rule(Reachability rule) {
        rules.add(rule);
        return this;
    }

    Schedules absent(EntryId person, String from, String until, EntryId standIn) {
        absences.add(new Absence(person, moment(from), moment(until), Optional.of(standIn)));
        return this;
    }

    Schedules absentWithoutStandIn(EntryId person, String from, String until) {
        absences.add(new Absence(person, moment(from), moment(until), Optional.empty()));
        return this;
    }

    Schedules roster(String first, String last, Roster.Duty... duties) {
        rosters.add(new Roster(new Period(LocalDate.parse(first), LocalDate.parse(last)), List.of(duties)));
        return this;
    }

    Schedules day(String date, DayKind kind) {
        days.put(LocalDate.parse(date), kind);
        return this;
    }

    Schedules state(EntryId person, PersonState state) {
        states.put(person, state);
        return this;
    }

    DayKind kindOf(LocalDate date) {
        return days.getOrDefault(date, DayKind.SCHOOL_DAY);
    }

    PersonState stateOf(EntryId person) {
        return states.getOrDefault(person, PersonState.CALLABLE);
    }

    Timetable timetable() {
        return new Timetable(Map.of(ONLINE_THREAT, THREAT), rules, absences, rosters, this::kindOf);
    }

    public Resolver resolver() {
        return new Resolver(timetable(), this::stateOf);
    }

    /** Who is called first for a topic, at a time on the clocks of the Netherlands. */
    Optional<EntryId> first(TopicId topic, String at) {
        return resolver().resolve(topic, moment(at)).first().map(Rung::person);
    }

    static Roster.Duty duty(TopicId topic, EntryId person, WorkingPattern hours) {
        return new Roster.Duty(Optional.of(topic), person, 1, hours);
    }

    static Roster.Duty dutyForAll(EntryId person, WorkingPattern hours) {
        return new Roster.Duty(Optional.empty(), person, 1, hours);
    }

    static WorkingPattern office() {
        return weekdays("08:00", "17:00");
    }

    static WorkingPattern weekdays(String from, String until) {
        return pattern(Arrays.stream(DayOfWeek.values())
                .filter(day -> day.getValue() <= 5)
                .map(day -> WorkingTime.weekly(day, LocalTime.parse(from), LocalTime.parse(until)))
                .toArray(WorkingTime[]::new));
    }

    static WorkingPattern everyDay(String from, String until) {
        return pattern(Arrays.stream(DayOfWeek.values())
                .map(day -> WorkingTime.weekly(day, LocalTime.parse(from), LocalTime.parse(until)))
                .toArray(WorkingTime[]::new));
    }

    static WorkingPattern pattern(WorkingTime... times) {
        return new WorkingPattern(List.of(times));
    }

    static EntryId person(int number) {
        return new EntryId(new UUID(0, number));
    }

    static TopicId topic(int number) {
        return new TopicId(new UUID(1, number));
    }

    /** A time on the clocks of the Netherlands, or an instant when it ends in Z. */
    static Instant moment(String text) {
        return text.endsWith("Z")
                ? Instant.parse(text)
                : LocalDateTime.parse(text).atZone(PortalClock.ZONE).toInstant();
    }
}
