package nl.onskentons.phone;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.onskentons.access.CurrentUser;
import nl.onskentons.common.Expiring;
import nl.onskentons.common.PortalClock;
import nl.onskentons.common.SchoolId;
import nl.onskentons.directory.Audience;
import nl.onskentons.directory.EntryId;
import nl.onskentons.phone.schedule.Period;
import nl.onskentons.phone.schedule.Roster;
import nl.onskentons.school.Schools;
import nl.onskentons.testing.As;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;

/** R6: what is over is forgotten; now is Tuesday 24 November 2026. */
@Transactional
@As("beheer")
abstract class ScheduleRetentionContract {

    @Autowired
    private List<Expiring> kinds;

    @Autowired
    private Clock clock;

    @Autowired
    private ReportedAbsences absences;

    @Autowired
    private TemporaryRosters rosters;

    @Autowired
    private PhoneFeeds feeds;

    @Autowired
    private Feeds making;

    @Autowired
    private Schools schools;

    @Autowired
    private CurrentUser currentUser;

    @Autowired
    private JdbcTemplate jdbc;

    private SchoolId north;

    @BeforeEach
    void findSchool() {
        north = Topics.north(schools);
    }

    @Test
    void anAbsenceIsForgottenThreeMonthsAfterItEnded() {
        AbsenceId old = absence("2026-08-17", "2026-08-22");
        AbsenceId recent = absence("2026-08-17", "2026-08-24");

        long due = kind("absences").due(PortalClock.today(clock));
        assertThat(due).isPositive();
        assertThat(kind("absences").forget(PortalClock.today(clock))).isEqualTo(due);

        assertThat(absences.existsById(old.value())).isFalse();
        assertThat(absences.existsById(recent.value())).isTrue();
    }

    @Test
    void aTemporaryRosterIsForgottenAYearAfterItsLastDay() {
        RosterId old = roster("2025-11-17", "2025-11-23");
        RosterId recent = roster("2025-11-17", "2025-11-24");

        long due = kind("rosters").due(PortalClock.today(clock));
        assertThat(due).isPositive();
        assertThat(kind("rosters").forget(PortalClock.today(clock))).isEqualTo(due);

        assertThat(rosters.existsById(old.value())).isFalse();
        assertThat(rosters.existsById(recent.value())).isTrue();
        assertThat(jdbc.queryForObject(
                        "select count(*) from phone_duty where roster_id = ?", Integer.class, old.value()))
                .isZero();
    }

    @Test
    void aLinkIsForgottenAYearAfterItsLastUse() {
        UUID never = feed("2025-11-23 10:00:00", null);
        UUID unused = feed("2025-01-01 10:00:00", "2025-11-23");
        UUID used = feed("2025-01-01 10:00:00", "2025-11-24");
        UUID fresh = feed("2025-11-24 10:00:00", null);

        long due = kind("feeds").due(PortalClock.today(clock));
        assertThat(due).isPositive();
        assertThat(kind("feeds").forget(PortalClock.today(clock))).isEqualTo(due);

        assertThat(feeds.findAllById(List.of(never, unused))).isEmpty();
        assertThat(feeds.findAllById(List.of(used, fresh))).hasSize(2);
    }

    private Expiring kind(String name) {
        return kinds.stream()
                .filter(each -> each.kind().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private AbsenceId absence(String first, String last) {
        AbsenceId id = AbsenceId.random();
        absences.saveAndFlush(new ReportedAbsence(
                id,
                AbsenceDetails.onDays(
                        EntryId.random(), LocalDate.parse(first), LocalDate.parse(last), Optional.empty(), "Weg."),
                currentUser.actor()));
        return id;
    }

    private RosterId roster(String first, String last) {
        RosterId id = RosterId.random();
        rosters.saveAndFlush(new TemporaryRoster(
                id,
                north,
                new RosterDetails(
                        "Toetsweek",
                        new Period(LocalDate.parse(first), LocalDate.parse(last)),
                        List.of(new Roster.Duty(Optional.empty(), EntryId.random(), 1, Timetables.USUAL_OPEN)),
                        true)));
        return id;
    }

    private UUID feed(String madeAt, @Nullable String usedOn) {
        UUID id = making.make(north, new FeedDetails(new FeedSubject.WholeSchool(), "Agenda", Audience.STAFF))
                .line()
                .id()
                .value();
        feeds.flush();
        jdbc.update(
                "update phone_feed set made_at = ?, used_on = ? where id = ?",
                Timestamp.valueOf(madeAt),
                usedOn == null ? null : LocalDate.parse(usedOn),
                id);
        return id;
    }
}
