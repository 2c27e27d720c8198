package nl.onskentons.demo;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import nl.onskentons.access.CurrentUser;
import nl.onskentons.common.OrderedIds;
import nl.onskentons.common.PortalClock;
import nl.onskentons.common.SchoolId;
import nl.onskentons.school.DayKind;
import nl.onskentons.school.SchoolCalendar;
import nl.onskentons.surveillance.PoliceVisitKeeping;
import nl.onskentons.surveillance.VisitDetails;
import nl.onskentons.surveillance.VisitId;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The police of the example come by every Tuesday: some weeks of it are over, one of them is still to be ticked. */
@Component
@Profile("demo")
@Order(21)
class ExampleVisits implements ExamplePart {

    private static final LocalTime MORNING_BREAK = LocalTime.of(10, 15);
    private static final int WEEKS_BEFORE = 11;
    private static final int WEEKS_AFTER = 8;
    private static final int NOT_COME = 5;
    private static final int MINUTES = 60;

    private final PoliceVisitKeeping keeping;
    private final SchoolCalendar calendar;
    private final ActingAs actingAs;
    private final CurrentUser currentUser;
    private final JdbcTemplate jdbc;
    private final Clock clock;

    ExampleVisits(
            PoliceVisitKeeping keeping,
            SchoolCalendar calendar,
            ActingAs actingAs,
            CurrentUser currentUser,
            JdbcTemplate jdbc,
            Clock clock) {
        this.keeping = keeping;
        this.calendar = calendar;
        this.actingAs = actingAs;
        this.currentUser = currentUser;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public void add(Made made) {
        LocalDate today = PortalClock.today(clock);
        LocalDate tuesday = today.with(TemporalAdjusters.nextOrSame(DayOfWeek.TUESDAY));
        actingAs.run(DemoAccount.WIJKAGENT, () -> {
            for (int week = 1; week <= WEEKS_BEFORE; week++) {
                past(made, made.north(), tuesday.minusWeeks(week), week);
            }
            return keeping.plan(
                    VisitId.random(),
                    made.north(),
                    VisitDetails.on(tuesday)
                            .at(MORNING_BREAK)
                            .by(made.entry("politie"))
                            .withOfficer(DemoAccount.WIJKAGENT.fullName()),
                    Optional.of(tuesday.plusWeeks(WEEKS_AFTER)));
        });
        actingAs.run(
                DemoAccount.BALIE,
                () -> keeping.record(
                        VisitId.random(),
                        made.north(),
                        VisitDetails.on(today.minusDays(6))
                                .at(LocalTime.of(12, 40))
                                .by(made.entry("politie"))
                                .withNote("Kwam langs tijdens de middagpauze en dronk koffie in de aula.")));
        keeping.plan(
                VisitId.random(),
                made.school("Z"),
                VisitDetails.on(today.plusDays(3)).by(made.entry("politie")),
                Optional.empty());
        keeping.publish(made.north(), true);
    }

    /** As it was planned and ticked then; of the last one nobody said whether somebody came. */
    private void past(Made made, SchoolId school, LocalDate day, int weeksAgo) {
        if (calendar.of(school).on(day) != DayKind.SCHOOL_DAY) {
            return;
        }
        String state = weeksAgo == 1 ? "PLANNED" : weeksAgo == NOT_COME ? "NOT_COME" : "DONE";
        jdbc.update(
                "insert into police_visit (id, school_id, visit_day, at_minute, organisation_id, officer, note, state,"
                        + " unplanned, made_by, changed_by, changed_at, version) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)",
                OrderedIds.next(),
                school.value(),
                day,
                MORNING_BREAK.toSecondOfDay() / MINUTES,
                made.entry("politie").value(),
                DemoAccount.WIJKAGENT.fullName(),
                weeksAgo == NOT_COME ? "Afgezegd: er was die ochtend een inzet." : "",
                state,
                false,
                currentUser.require().id().value(),
                DemoAccount.WIJKAGENT.fullName(),
                Timestamp.valueOf(day.atTime(MORNING_BREAK)));
    }
}
