package nl.onskentons.phone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import nl.onskentons.common.PortalClock;
import nl.onskentons.common.Rejection;
import nl.onskentons.common.TimeStretch;
import nl.onskentons.common.TodayItem;
import nl.onskentons.common.WorkingPattern;
import nl.onskentons.common.WorkingTime;
import nl.onskentons.directory.Audience;
import nl.onskentons.directory.DirectoryKeeping;
import nl.onskentons.directory.EntryId;
import nl.onskentons.directory.EntryStatus;
import nl.onskentons.directory.Partners;
import nl.onskentons.directory.PointDetails;
import nl.onskentons.directory.PointKind;
import nl.onskentons.school.DayKind;
import nl.onskentons.testing.As;
import nl.onskentons.testing.SignedIn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.annotation.Transactional;

/** The week of a school and its gaps. */
@Transactional
@As("coordinator")
abstract class ScheduleOverviewContract extends ScheduleFixture {

    private static final LocalDate MONDAY = LocalDate.parse("2026-11-23");
    private static final String FAIR = "Privacy en gegevens";

    @Autowired
    private ScheduleOverview overview;

    @Autowired
    private OpenHoursKeeping openHours;

    @Autowired
    private PhoneSchedule schedule;

    @Autowired
    private RosterKeeping rosters;

    @Autowired
    private ScheduleToday today;

    @Autowired
    private TopicKeeping topicKeeping;

    @Autowired
    private DirectoryKeeping cards;

    @Autowired
    private RuleKeeping rules;

    @Test
    void saysWhoServesATopicWhenAndWhenNobodyDoes() {
        List<WeekStretch> friday = cell("Diefstal", 4);
        List<WeekStretch> tuesday = cell(FAIR, 1);

        assertThat(friday).isEmpty();
        assertThat(cell("Diefstal", 1))
                .extracting(WeekStretch::from, WeekStretch::until)
                .containsExactly(
                        tuple(at("2026-11-24T07:30"), at("2026-11-24T16:30")),
                        tuple(at("2026-11-24T16:30"), at("2026-11-24T17:00")));
        assertThat(cell("Diefstal", 1).getLast().served()).isEqualTo(new WeekStretch.Nobody(false));
        assertThat(tuesday.getFirst().served()).isEqualTo(new WeekStretch.Nobody(false));
        assertThat(tuesday.getLast().served())
                .isInstanceOfSatisfying(
                        WeekStretch.By.class,
                        by -> assertThat(by.person().name()).isEqualTo("Bea Heer"));
    }

    /** Who was absent in the past is for those who may read absences. */
    @Test
    void showsWeeksOfThePastOnlyToWhoMayReadAbsences() {
        assertThat(overview.week(north, MONDAY.minusWeeks(10)).monday()).isEqualTo(MONDAY.minusWeeks(10));
        assertThat(overview.week(north, MONDAY).hasBefore()).isTrue();
        SignedIn.as("wijkagent");
        assertThat(overview.week(north, MONDAY.minusWeeks(10)).monday()).isEqualTo(MONDAY);
        assertThat(overview.week(north, MONDAY).hasBefore()).isFalse();
        assertThat(overview.week(north, MONDAY.plusWeeks(1)).hasBefore()).isTrue();
    }

    @Test
    void namesTheKindOfEachDayAndTheRosterThatHolds() {
        ScheduleWeek lessons = overview.week(north, MONDAY.plusDays(3));
        ScheduleWeek christmas = overview.week(north, LocalDate.parse("2026-12-23"));

        assertThat(lessons.monday()).isEqualTo(MONDAY);
        assertThat(lessons.days()).extracting(WeekDay::kind).startsWith(DayKind.SCHOOL_DAY, DayKind.SCHOOL_DAY);
        assertThat(lessons.days().get(4).kind()).isEqualTo(DayKind.STUDY_DAY);
        assertThat(christmas.days().get(4).kind()).isEqualTo(DayKind.PUBLIC_HOLIDAY);
        assertThat(christmas.days()).allMatch(day -> day.roster().equals(Optional.of("Kerstvakantie")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-23", "2026-12-21", "2026-10-19", "2027-03-22"})
    void everyCellSaysWhatTheScheduleSaysAtAnyMoment(LocalDate monday) {
        Random random = new Random(monday.toEpochDay());
        ScheduleWeek week = overview.week(north, monday);
        Instant start = monday.atStartOfDay(PortalClock.ZONE).toInstant();
        Duration length = Duration.between(
                start, monday.plusDays(7).atStartOfDay(PortalClock.ZONE).toInstant());
        List<TopicId> all =
                week.topics().stream().map(topic -> topic.topic().id()).toList();
        for (int i = 0; i < 60; i++) {
            Instant at = start.plusSeconds(random.nextLong(length.toSeconds()));
            int day = LocalDate.ofInstant(at, PortalClock.ZONE).getDayOfWeek().getValue() - 1;
            for (CallAnswer answer : schedule.whoIsReachable(north, all, at)) {
                Optional<CallStep.Person> said =
                        answer.first() instanceof CallStep.Person person ? Optional.of(person) : Optional.empty();
                List<WeekStretch> found = week.topic(answer.topic().id()).orElseThrow().days().get(day).stream()
                        .filter(stretch -> stretch.contains(at))
                        .toList();

                assertThat(found).as("%s at %s", answer.topic().name(), at).hasSizeLessThanOrEqualTo(1);
                assertThat(found.stream().findFirst().flatMap(ScheduleOverviewContract::person))
                        .as("%s at %s", answer.topic().name(), at)
                        .isEqualTo(said);
            }
        }
    }

    @Test
    void aGapThatIsIntendedIsNoGapUntilThatIsTakenBack() {
        WorkingTime morning = WorkingTime.weekly(DayOfWeek.TUESDAY, LocalTime.of(8, 0), LocalTime.of(9, 0));
        openHours.intend(topic(FAIR), morning);
        openHours.intend(topic(FAIR), morning);
        refresh();

        assertThat(gaps("2026-11-24").gaps()).isEmpty();
        assertThat(gaps("2026-11-24").intended()).containsExactly(stretch("2026-11-24T08:00", "2026-11-24T09:00"));
        assertThat(cell(FAIR, 1).getFirst().served()).isEqualTo(new WeekStretch.Nobody(true));

        openHours.attend(topic(FAIR), WorkingTime.weekly(DayOfWeek.TUESDAY, LocalTime.of(8, 30), LocalTime.of(12, 0)));
        refresh();
        assertThat(gaps("2026-11-24").gaps()).containsExactly(stretch("2026-11-24T08:30", "2026-11-24T09:00"));
        assertThat(gaps("2026-11-24").intended()).containsExactly(stretch("2026-11-24T08:00", "2026-11-24T08:30"));
    }

    @Test
    void theGapsOfARosterThatWereAcceptedAreIntended() {
        TopicGaps gaps = gaps("2026-12-21");

        assertThat(gaps.gaps()).isEmpty();
        assertThat(gaps.intended())
                .containsExactly(
                        stretch("2026-12-21T08:00", "2026-12-21T09:00"),
                        stretch("2026-12-21T12:00", "2026-12-21T17:00"));
    }

    @Test
    void warnsWhenNobodyIsThereForAnythingAlsoWhenEachGapIsIntended() {
        assertThat(overview.nobodyAtAll(north, days("2026-11-23", "2026-11-29")))
                .isEmpty();
        rosters.add(
                RosterId.random(),
                north,
                roster("Kort", "2027-01-25", "2027-01-26", everything(person("Leo Ding"), weekdays("08:00", "16:00"))));
        refresh();

        List<TimeStretch> nobody = List.of(
                stretch("2027-01-25T16:00", "2027-01-25T17:00"), stretch("2027-01-26T16:00", "2027-01-26T17:00"));
        assertThat(overview.nobodyAtAll(north, days("2027-01-25", "2027-01-31")))
                .isEqualTo(nobody);
        assertThat(overview.week(north, LocalDate.parse("2027-01-25")).nobody()).isEqualTo(nobody);
        assertThat(overview.gaps(north, days("2027-01-25", "2027-01-31")).total())
                .isEqualTo(nobody);
    }

    @Test
    void theKeepersSeeOnTodayThatSoonNobodyIsThereForAnything() {
        assertThat(keysToday()).noneMatch(key -> key.startsWith("phone.week.today.nobody"));
        rosters.add(
                RosterId.random(),
                north,
                roster("Kort", "2026-12-01", "2026-12-02", everything(person("Leo Ding"), weekdays("08:00", "16:00"))));
        refresh();

        assertThat(keysToday()).contains("phone.week.today.nobody.more");
        assertThat(today.entries().getFirst().route()).endsWith("&week=2026-W49");
        SignedIn.as("balie");
        assertThat(today.entries()).isEmpty();
    }

    @Test
    void aTopicWithIntendedGapsIsNotRemoved() {
        TopicId topic = TopicId.random();
        TopicLine line = topicKeeping.add(topic, north, Topics.called("Zwerkbal"));
        openHours.intend(topic, WorkingTime.weekly(DayOfWeek.TUESDAY, LocalTime.of(8, 0), LocalTime.of(9, 0)));
        refresh();

        assertThatThrownBy(() -> topicKeeping.remove(topic, line.version()))
                .isInstanceOf(Rejection.class)
                .hasMessage("rejection.topic.quiet");
    }

    @Test
    void hasGapsInTheHoursThatTheSchoolChose() {
        WorkingPattern usual = openHours.openHours(north);
        openHours.changeOpenHours(north, usual, weekdays("09:00", "17:00"));
        refresh();
        assertThat(gaps("2026-11-24").gaps()).isEmpty();

        assertThatThrownBy(() -> openHours.changeOpenHours(north, usual, weekdays("10:00", "17:00")))
                .hasMessage("rejection.phone.open.changed");
        WorkingPattern now = openHours.openHours(north);
        assertThatThrownBy(() -> openHours.changeOpenHours(north, now, WorkingPattern.none()))
                .hasMessage("rejection.phone.open.none");
    }

    @Test
    void tellsWhoOnTheScheduleCannotBeCalled() {
        EntryId unsure = EntryId.random();
        EntryId closed = EntryId.random();
        EntryId gone = EntryId.random();
        for (EntryId person : List.of(unsure, closed, gone)) {
            cards.add(
                    person,
                    Partners.person(
                            "Telefoonloos " + person,
                            Set.of(north),
                            PointDetails.phone(PointKind.MOBILE, "06 00 00 00 71", Audience.STAFF)));
            rules.add(RuleId.random(), topic(FAIR), RuleDetails.atSchool(person, weekdays("08:00", "09:00")));
        }
        cards.become(closed, EntryStatus.TEMPORARILY_CLOSED, Optional.empty());
        cards.remove(gone);
        refresh();

        assertThat(overview.unreachable(north))
                .filteredOn(person -> List.of(unsure, closed, gone).contains(person.id()))
                .extracting(UnreachablePerson::id, person -> person.name().isPresent(), UnreachablePerson::there)
                .containsExactlyInAnyOrder(
                        tuple(unsure, true, true), tuple(closed, true, false), tuple(gone, false, false));
        assertThat(overview.unreachable(north))
                .extracting(UnreachablePerson::id)
                .doesNotContain(person("Leo Ding"));
        assertThat(keysToday()).contains("phone.week.today.people.more");
    }

    @Test
    @As("wijkagent")
    void isReadByThePoliceOfTheSchoolAndNotChanged() {
        TopicId topic = topic(FAIR);
        WorkingPattern open = openHours.openHours(north);
        WorkingTime morning = WorkingTime.weekly(DayOfWeek.TUESDAY, LocalTime.of(8, 0), LocalTime.of(9, 0));

        assertThat(overview.week(north, MONDAY).mayEdit()).isFalse();
        assertThatThrownBy(() -> openHours.intend(topic, morning)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> openHours.changeOpenHours(north, open, weekdays("09:00", "17:00")))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void isNotForAnotherSchool() {
        TopicId elsewhere = topicInSouth(FAIR);
        WorkingTime morning = WorkingTime.weekly(DayOfWeek.TUESDAY, LocalTime.of(8, 0), LocalTime.of(9, 0));

        assertThatThrownBy(() -> overview.week(south, MONDAY)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> openHours.openHours(south)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> openHours.intend(elsewhere, morning)).hasMessage("rejection.phone.topicGone");
    }

    private static Optional<CallStep.Person> person(WeekStretch stretch) {
        return stretch.served() instanceof WeekStretch.By by ? Optional.of(by.person()) : Optional.empty();
    }

    private List<WeekStretch> cell(String name, int day) {
        return overview.week(north, MONDAY)
                .topic(topic(name))
                .orElseThrow()
                .days()
                .get(day);
    }

    private List<String> keysToday() {
        return today.entries().stream().map(TodayItem.Entry::textKey).toList();
    }

    private TopicGaps gaps(String date) {
        TopicId id = topic(FAIR);
        return overview.gaps(north, days(date, date)).topics().stream()
                .filter(topic -> topic.topic().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Instant at(String time) {
        return LocalDateTime.parse(time).atZone(PortalClock.ZONE).toInstant();
    }
}
