package nl.onskentons.phone.schedule;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static nl.onskentons.phone.schedule.Schedules.ANNA;
import static nl.onskentons.phone.schedule.Schedules.BRAM;
import static nl.onskentons.phone.schedule.Schedules.CARLA;
import static nl.onskentons.phone.schedule.Schedules.DAAN;
import static nl.onskentons.phone.schedule.Schedules.ONLINE_THREAT;
import static nl.onskentons.phone.schedule.Schedules.THREAT;
import static nl.onskentons.phone.schedule.Schedules.TRUANCY;
import static nl.onskentons.phone.schedule.Schedules.duty;
import static nl.onskentons.phone.schedule.Schedules.dutyForAll;
import static nl.onskentons.phone.schedule.Schedules.everyDay;
import static nl.onskentons.phone.schedule.Schedules.moment;
import static nl.onskentons.phone.schedule.Schedules.office;
import static nl.onskentons.phone.schedule.Schedules.pattern;
import static nl.onskentons.phone.schedule.Schedules.weekdays;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import nl.onskentons.common.TimeStretch;
import nl.onskentons.common.WeekParity;
import nl.onskentons.common.WorkingPattern;
import nl.onskentons.common.WorkingTime;
import nl.onskentons.school.DayKind;
import org.junit.jupiter.api.Test;

class ResolverTest {

    private final Schedules schedule = new Schedules();

    @Test
    void namesOnePersonUntilWhenAndWhoFollows() {
        schedule.rule(TRUANCY, ANNA, 1, weekdays("08:00", "12:00")).rule(TRUANCY, BRAM, 1, weekdays("12:00", "16:30"));

        Resolution morning = schedule.resolver().resolve(TRUANCY, moment("2026-11-24T09:12"));

        assertThat(morning.first().map(Rung::person)).contains(ANNA);
        assertThat(morning.until()).contains(moment("2026-11-24T12:00"));
        assertThat(morning.then().map(Rung::person)).contains(BRAM);
        assertThat(schedule.first(TRUANCY, "2026-11-24T12:00")).contains(BRAM);
        assertThat(schedule.first(TRUANCY, "2026-11-24T16:30")).isEmpty();
    }

    @Test
    void saysNothingChangesWhenTheNextShiftIsOfTheSamePerson() {
        schedule.rule(TRUANCY, ANNA, 1, weekdays("08:00", "12:00")).rule(TRUANCY, ANNA, 2, weekdays("12:00", "17:00"));

        assertThat(schedule.resolver()
                        .resolve(TRUANCY, moment("2026-11-24T09:00"))
                        .until())
                .contains(moment("2026-11-24T17:00"));
    }

    @Test
    void callsInOrderAndSkipsWhoIsAbsent() {
        schedule.rule(TRUANCY, ANNA, 1, office())
                .rule(TRUANCY, BRAM, 2, office())
                .rule(TRUANCY, CARLA, 3, office())
                .absentWithoutStandIn(ANNA, "2026-11-24T08:00", "2026-11-25T00:00");

        Resolution answer = schedule.resolver().resolve(TRUANCY, moment("2026-11-24T09:00"));

        assertThat(answer.ladder()).extracting(Rung::person).containsExactly(BRAM, CARLA);
        assertThat(schedule.first(TRUANCY, "2026-11-25T09:00")).contains(ANNA);
    }

    @Test
    void knowsWhoMayComeUpInAStretchWithoutThoseWhoStandInOnlyLater() {
        schedule.rule(TRUANCY, ANNA, 1, office())
                .absent(ANNA, "2026-11-24T08:00", "2026-11-25T00:00", BRAM)
                .absent(BRAM, "2026-11-24T08:00", "2026-11-25T00:00", CARLA)
                .absent(ANNA, "2026-12-01T08:00", "2026-12-02T00:00", DAAN);
        TimeStretch week = new Period(LocalDate.parse("2026-11-23"), LocalDate.parse("2026-11-29")).stretch();

        assertThat(schedule.timetable().peopleOf(TRUANCY, week)).containsExactlyInAnyOrder(ANNA, BRAM, CARLA);
    }

    @Test
    void callsTheStandInAtTheHoursOfWhoIsAbsentAndSaysWhy() {
        schedule.rule(TRUANCY, ANNA, 1, office()).absent(ANNA, "2026-11-24T10:00", "2026-11-24T14:00", BRAM);

        assertThat(schedule.first(TRUANCY, "2026-11-24T09:59")).contains(ANNA);
        Rung standIn = schedule.resolver()
                .resolve(TRUANCY, moment("2026-11-24T10:00"))
                .first()
                .orElseThrow();
        assertThat(standIn.person()).isEqualTo(BRAM);
        assertThat(standIn.turn().reason()).isEqualTo(new Turn.StandsIn(ANNA, Optional.empty()));
        assertThat(schedule.first(TRUANCY, "2026-11-24T14:00")).contains(ANNA);
        assertThat(schedule.first(TRUANCY, "2026-11-24T18:00")).isEmpty();
    }

    @Test
    void followsTwoStandInsAndNoThird() {
        schedule.rule(TRUANCY, ANNA, 1, office())
                .absent(ANNA, "2026-11-24T00:00", "2026-11-28T00:00", BRAM)
                .absent(BRAM, "2026-11-25T00:00", "2026-11-28T00:00", CARLA)
                .absent(CARLA, "2026-11-26T00:00", "2026-11-28T00:00", DAAN);

        assertThat(schedule.first(TRUANCY, "2026-11-24T09:00")).contains(BRAM);
        assertThat(schedule.first(TRUANCY, "2026-11-25T09:00")).contains(CARLA);
        assertThat(schedule.first(TRUANCY, "2026-11-26T09:00")).isEmpty();
    }

    @Test
    void comesToRestWhenTwoStandInForEachOther() {
        schedule.rule(TRUANCY, ANNA, 1, office())
                .absent(ANNA, "2026-11-24T00:00", "2026-11-25T00:00", BRAM)
                .absent(BRAM, "2026-11-24T00:00", "2026-11-25T00:00", ANNA);

        assertThat(schedule.first(TRUANCY, "2026-11-24T09:00")).isEmpty();
    }

    @Test
    void letsATemporaryRosterReplaceRulesAndAbsences() {
        schedule.rule(TRUANCY, ANNA, 1, office())
                .rule(THREAT, ANNA, 1, office())
                .roster("2026-11-24", "2026-11-25", duty(TRUANCY, BRAM, everyDay("09:00", "12:00")))
                .absentWithoutStandIn(BRAM, "2026-11-24T00:00", "2026-11-26T00:00");

        assertThat(schedule.first(TRUANCY, "2026-11-23T10:00")).contains(ANNA);
        assertThat(schedule.first(TRUANCY, "2026-11-24T10:00")).contains(BRAM);
        assertThat(schedule.first(TRUANCY, "2026-11-24T13:00")).isEmpty();
        assertThat(schedule.first(THREAT, "2026-11-24T10:00")).isEmpty();
        assertThat(schedule.first(TRUANCY, "2026-11-26T10:00")).contains(ANNA);
    }

    @Test
    void letsARosterNameSomebodyForEverythingElse() {
        schedule.roster(
                "2026-12-21",
                "2027-01-01",
                dutyForAll(DAAN, everyDay("09:00", "17:00")),
                duty(THREAT, CARLA, everyDay("00:00", "00:00")));

        assertThat(schedule.first(TRUANCY, "2026-12-22T10:00")).contains(DAAN);
        assertThat(schedule.first(THREAT, "2026-12-22T10:00")).contains(CARLA);
        assertThat(schedule.first(ONLINE_THREAT, "2026-12-22T10:00")).contains(CARLA);
    }

    @Test
    void asksTheTopicAboveWhenATopicHasNobodyOfItsOwn() {
        schedule.rule(THREAT, ANNA, 1, office())
                .rule(new Reachability(
                        ONLINE_THREAT,
                        BRAM,
                        1,
                        office(),
                        DaysServed.SCHOOL_DAYS,
                        new Period(LocalDate.parse("2026-11-25"), LocalDate.parse("2026-11-25"))));

        assertThat(schedule.first(ONLINE_THREAT, "2026-11-24T10:00")).contains(ANNA);
        assertThat(schedule.first(ONLINE_THREAT, "2026-11-25T10:00")).contains(BRAM);
        assertThat(schedule.first(THREAT, "2026-11-25T10:00")).contains(ANNA);
    }

    @Test
    void knowsWhoIsThereInHolidays() {
        schedule.rule(TRUANCY, ANNA, 1, office())
                .rule(new Reachability(TRUANCY, BRAM, 2, office(), DaysServed.ALSO_IN_HOLIDAYS, Period.always()))
                .rule(new Reachability(TRUANCY, CARLA, 3, office(), DaysServed.EVERY_DAY, Period.always()))
                .day("2026-11-24", DayKind.STUDY_DAY)
                .day("2026-11-25", DayKind.SCHOOL_HOLIDAY)
                .day("2026-11-26", DayKind.PUBLIC_HOLIDAY);

        assertThat(schedule.first(TRUANCY, "2026-11-23T10:00")).contains(ANNA);
        assertThat(schedule.first(TRUANCY, "2026-11-24T10:00")).contains(BRAM);
        assertThat(schedule.first(TRUANCY, "2026-11-25T10:00")).contains(BRAM);
        assertThat(schedule.first(TRUANCY, "2026-11-26T10:00")).contains(CARLA);
    }

    @Test
    void putsPeopleWithoutAConfirmedNumberLastAndLeavesOutWhoIsGone() {
        schedule.rule(TRUANCY, ANNA, 1, office())
                .rule(TRUANCY, BRAM, 2, office())
                .rule(TRUANCY, CARLA, 3, office())
                .state(ANNA, new PersonState(true, false))
                .state(BRAM, PersonState.GONE);

        assertThat(schedule.resolver()
                        .resolve(TRUANCY, moment("2026-11-24T10:00"))
                        .ladder())
                .extracting(Rung::person, Rung::confirmed)
                .containsExactly(tuple(CARLA, true), tuple(ANNA, false));
    }

    @Test
    void staysWithOnePersonInTheNightTheClocksGoBack() {
        schedule.rule(TRUANCY, ANNA, 1, pattern(night("01:00", "03:00")))
                .rule(TRUANCY, BRAM, 1, pattern(night("03:00", "04:00")));

        Resolution answer = schedule.resolver().resolve(TRUANCY, moment("2026-10-24T23:30:00Z"));

        assertThat(answer.first().map(Rung::person)).contains(ANNA);
        assertThat(answer.until()).contains(moment("2026-10-25T02:00:00Z"));
        assertThat(answer.then().map(Rung::person)).contains(BRAM);
    }

    @Test
    void skipsHoursThatTheClocksSkip() {
        schedule.rule(TRUANCY, ANNA, 1, pattern(WorkingTime.weekly(SUNDAY, LocalTime.of(1, 0), LocalTime.of(2, 0))))
                .rule(TRUANCY, BRAM, 1, pattern(WorkingTime.weekly(SUNDAY, LocalTime.of(2, 0), LocalTime.of(3, 0))))
                .rule(TRUANCY, CARLA, 1, pattern(WorkingTime.weekly(SUNDAY, LocalTime.of(3, 0), LocalTime.of(4, 0))));

        Resolution answer = schedule.resolver().resolve(TRUANCY, moment("2027-03-28T01:30"));

        assertThat(answer.until()).contains(moment("2027-03-28T03:00"));
        assertThat(answer.then().map(Rung::person)).contains(CARLA);
    }

    @Test
    void goesOnAtMidnightAsOneShift() {
        schedule.rule(new Reachability(
                TRUANCY,
                ANNA,
                1,
                pattern(
                        WorkingTime.weekly(SATURDAY, LocalTime.of(22, 0), LocalTime.MIDNIGHT),
                        WorkingTime.weekly(SUNDAY, LocalTime.MIDNIGHT, LocalTime.of(6, 0))),
                DaysServed.EVERY_DAY,
                Period.always()));

        assertThat(schedule.resolver()
                        .resolve(TRUANCY, moment("2026-11-28T23:00"))
                        .until())
                .contains(moment("2026-11-29T06:00"));
    }

    @Test
    void alternatesWeeksAcrossAYearOf53Weeks() {
        schedule.rule(TRUANCY, ANNA, 1, monday(WeekParity.ODD)).rule(TRUANCY, BRAM, 1, monday(WeekParity.EVEN));

        assertThat(schedule.first(TRUANCY, "2026-12-21T10:00")).contains(BRAM);
        assertThat(schedule.first(TRUANCY, "2026-12-28T10:00")).contains(ANNA);
        assertThat(schedule.first(TRUANCY, "2027-01-04T10:00")).contains(ANNA);
        assertThat(schedule.first(TRUANCY, "2027-01-11T10:00")).contains(BRAM);
    }

    @Test
    void servesOnLeapDay() {
        schedule.rule(new Reachability(
                TRUANCY,
                ANNA,
                1,
                office(),
                DaysServed.SCHOOL_DAYS,
                new Period(LocalDate.parse("2028-02-29"), LocalDate.parse("2028-02-29"))));

        assertThat(schedule.first(TRUANCY, "2028-02-28T10:00")).isEmpty();
        assertThat(schedule.first(TRUANCY, "2028-02-29T10:00")).contains(ANNA);
        assertThat(schedule.first(TRUANCY, "2028-03-01T10:00")).isEmpty();
    }

    @Test
    void saysNoEndWhenNothingEverChanges() {
        Resolution answer = schedule.resolver().resolve(TRUANCY, moment("2026-11-24T10:00"));

        assertThat(answer).isEqualTo(new Resolution(List.of(), Optional.empty(), Optional.empty(), Optional.empty()));
    }

    private static WorkingTime night(String from, String until) {
        return WorkingTime.weekly(SUNDAY, LocalTime.parse(from), LocalTime.parse(until));
    }

    private static WorkingPattern monday(WeekParity week) {
        return pattern(new WorkingTime(MONDAY, LocalTime.of(9, 0), LocalTime.of(17, 0), week));
    }
}
