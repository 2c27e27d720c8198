package nl.onskentons.school;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.time.LocalDate;
import java.util.List;
import nl.onskentons.audit.AuditLine;
import nl.onskentons.audit.AuditLog;
import nl.onskentons.common.LastChange;
import nl.onskentons.common.Rejection;
import nl.onskentons.common.SchoolId;
import nl.onskentons.common.StaleEdit;
import nl.onskentons.testing.As;
import nl.onskentons.testing.SignedIn;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.annotation.Transactional;

@Transactional
@As("beheer")
abstract class CalendarKeepingContract {

    private static final SchoolYear YEAR = new SchoolYear(2026);
    private static final NationalHoliday AUTUMN = new NationalHoliday(YEAR, Holiday.AUTUMN);

    @Autowired
    private CalendarKeeping keeping;

    @Autowired
    private SchoolCalendar calendar;

    @Autowired
    private Schools schools;

    @Autowired
    private AuditLog log;

    private SchoolId school;

    @BeforeEach
    void makeASchool() {
        school = schools.create(SchoolDetails.named("Kalenderschool"));
    }

    @Test
    void addsAStudyDayThatEverybodySeesAtOnce() {
        long before = calendar.revision(school);

        add(studyDay("Studiedag", "2026-12-01", "2026-12-02"));

        SignedIn.nobody();
        assertThat(calendar.of(school).on(LocalDate.parse("2026-12-02"))).isEqualTo(DayKind.STUDY_DAY);
        assertThat(calendar.of(school).on(LocalDate.parse("2026-12-03"))).isEqualTo(DayKind.SCHOOL_DAY);
        assertThat(calendar.revision(school)).isGreaterThan(before);
    }

    @Test
    void movesANationalHolidayAndPutsItBack() {
        OwnPeriodRow moved = add(moved("2026-10-24", "2026-11-01"));
        assertThat(calendar.of(school).on(LocalDate.parse("2026-10-20"))).isEqualTo(DayKind.SCHOOL_DAY);
        assertThat(line("Herfst later").replaced()).map(DayOff::first).contains(LocalDate.parse("2026-10-17"));

        assertThat(keeping.remove(school, moved.id(), moved.version())).isEqualTo(moved);

        assertThat(calendar.of(school).on(LocalDate.parse("2026-10-20"))).isEqualTo(DayKind.SCHOOL_HOLIDAY);
        assertThat(calendar.of(school).on(LocalDate.parse("2026-10-28"))).isEqualTo(DayKind.SCHOOL_DAY);
    }

    @Test
    void listsTheDaysOffOfAYearInOrder() {
        add(studyDay("Studiedag", "2026-12-01", "2026-12-01"));
        add(moved("2026-10-24", "2026-11-01"));

        CalendarOfYear year = keeping.of(school, YEAR);

        assertThat(year.lines())
                .extracting(line -> line.dayOff().name().text().replaceFirst("calendar\\.\\w+\\.", ""))
                .containsExactly(
                        "Herfst later",
                        "Studiedag",
                        "CHRISTMAS",
                        "FIRST_CHRISTMAS_DAY",
                        "SECOND_CHRISTMAS_DAY",
                        "NEW_YEAR",
                        "SPRING",
                        "EASTER",
                        "EASTER_MONDAY",
                        "MAY",
                        "KINGS_DAY",
                        "LIBERATION",
                        "ASCENSION_DAY",
                        "PENTECOST",
                        "PENTECOST_MONDAY",
                        "SUMMER");
        assertThat(year.isKnown()).isTrue();
        assertThat(year.goodFriday()).contains(LocalDate.parse("2027-03-26"));
        assertThat(keeping.of(school, new SchoolYear(2040)).isKnown()).isFalse();
    }

    @Test
    void asksNoLongerAboutGoodFridayOnceTheSchoolIsClosedThen() {
        add(holiday("Goede Vrijdag", "2027-03-26", "2027-03-26"));

        assertThat(keeping.of(school, YEAR).goodFriday()).isEmpty();
    }

    @Test
    void followsAChangeOfRegion() {
        long before = calendar.revision(school);

        schools.change(school, new SchoolDetails("Kalenderschool", "wijkagent", 90, SchoolRegion.NOORD));

        assertThat(calendar.revision(school)).isGreaterThan(before);
        assertThat(calendar.of(school).on(LocalDate.parse("2026-10-12"))).isEqualTo(DayKind.SCHOOL_HOLIDAY);
    }

    @Test
    void knowsTheDaysOfASchoolThatIsNotThere() {
        assertThat(calendar.of(SchoolId.random()).on(LocalDate.parse("2026-12-25")))
                .isEqualTo(DayKind.PUBLIC_HOLIDAY);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-01, 2026-11-30, Studiedag, last,  rejection.calendar.last.before",
        "2026-12-01, 2027-02-09, Studiedag, last,  rejection.calendar.last.long",
        "2026-12-01, 2026-12-01, ' ',       name,  rejection.calendar.name.empty",
        "2062-12-01, 2062-12-01, Studiedag, first, rejection.calendar.far",
        "+20226-12-01, +20226-12-01, Studiedag, first, rejection.calendar.far",
        "2026-12-10, 2026-12-12, Studiedag, first, rejection.calendar.overlap"
    })
    void refusesAtTheFieldWhatIsNotRight(String first, String last, String name, String field, String key) {
        add(studyDay("Die er al was", "2026-12-12", "2026-12-14"));

        assertThatThrownBy(() -> add(studyDay(name, first, last)))
                .asInstanceOf(type(Rejection.class))
                .satisfies(refusal -> {
                    assertThat(refusal.key()).isEqualTo(key);
                    assertThat(refusal.field()).contains(field);
                });
        assertThat(own()).hasSize(1);
    }

    @Test
    void allowsExactlyTenWeeks() {
        assertThat(add(holiday("Lang", "2026-12-01", "2027-02-08")).version()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"SCHOOL_DAY", "PUBLIC_HOLIDAY"})
    void refusesKindsThatASchoolCannotChoose(DayKind kind) {
        assertThatThrownBy(() -> OwnPeriodDetails.kind(kind)).hasMessage("rejection.calendar.kind");
    }

    @Test
    void refusesAHolidayThatBecomesAStudyDay() {
        LocalDate day = LocalDate.parse("2026-12-01");

        assertThatThrownBy(() -> new OwnPeriodDetails(DayKind.STUDY_DAY, "Studiedag", day, day, AUTUMN))
                .hasMessage("rejection.calendar.kind.replaces");
    }

    @Test
    void movesAHolidayOnlyOnce() {
        add(moved("2026-10-24", "2026-11-01"));

        assertThatThrownBy(() -> add(moved("2026-11-07", "2026-11-15"))).hasMessage("rejection.calendar.moved");
    }

    @Test
    void addsOnceWhatIsSentTwice() {
        OwnPeriodId id = OwnPeriodId.random();
        keeping.add(school, id, studyDay("Studiedag", "2026-12-01", "2026-12-01"));
        keeping.add(school, id, studyDay("Studiedag", "2026-12-01", "2026-12-01"));

        assertThat(own()).hasSize(1);
    }

    @Test
    void refusesAChangeOfWhatSomebodyElseChangedFirst() {
        OwnPeriodRow read = add(studyDay("Studiedag", "2026-12-01", "2026-12-01"));
        change(read, studyDay("Van een ander", "2026-12-02", "2026-12-02"));

        assertThatThrownBy(() -> change(read, studyDay("Van mij", "2026-12-03", "2026-12-03")))
                .isInstanceOfSatisfying(StaleEdit.class, stale -> {
                    OwnPeriodRow now = stale.current(OwnPeriodRow.class).orElseThrow();
                    assertThat(now.details().name()).isEqualTo("Van een ander");
                    assertThat(stale.change()).contains(new LastChange("Bea Heer", now.changedAt()));
                });
        assertThatThrownBy(() -> keeping.remove(school, read.id(), read.version()))
                .isInstanceOf(StaleEdit.class);
        assertThat(own()).extracting(row -> row.details().name()).containsExactly("Van een ander");
    }

    @Test
    void saysThatSomebodyElseRemovedIt() {
        OwnPeriodRow read = add(studyDay("Studiedag", "2026-12-01", "2026-12-01"));
        keeping.remove(school, read.id(), read.version());

        assertThatThrownBy(() -> change(read, studyDay("Van mij", "2026-12-03", "2026-12-03")))
                .isInstanceOfSatisfying(
                        StaleEdit.class, stale -> assertThat(stale.isRemoved()).isTrue());
        assertThatThrownBy(() -> keeping.remove(school, read.id(), read.version()))
                .isInstanceOf(StaleEdit.class);
        keeping.restore(school, read);
        assertThat(own()).hasSize(1);
    }

    @Test
    void remembersWhoDidWhat() {
        OwnPeriodRow row = add(studyDay("Studiedag", "2026-12-01", "2026-12-01"));
        OwnPeriodRow saved = change(row, studyDay("Studiedag", "2026-12-02", "2026-12-02"));
        keeping.remove(school, row.id(), saved.version());

        assertThat(log.of(school.value(), 3))
                .extracting(AuditLine::action)
                .containsExactlyInAnyOrder("calendar.added", "calendar.changed", "calendar.removed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"docent", "balie", "wijkagent", "coordinator"})
    void isOnlyForThoseWhoKeepThatSchool(String account) {
        OwnPeriodDetails details = studyDay("Studiedag", "2026-12-01", "2026-12-01");
        SignedIn.as(account);

        assertThatThrownBy(() -> keeping.of(school, YEAR)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> add(details)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> keeping.change(school, OwnPeriodId.random(), 0, details))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> keeping.remove(school, OwnPeriodId.random(), 0))
                .isInstanceOf(AccessDeniedException.class);
    }

    /** Whoever keeps one school does not reach into another by naming what is there. */
    @Test
    void doesNotReachIntoAnotherSchool() {
        OwnPeriodRow row = add(studyDay("Studiedag", "2026-12-01", "2026-12-01"));
        SchoolId other = schools.create(SchoolDetails.named("Andere kalenderschool"));

        assertThatThrownBy(() -> keeping.remove(other, row.id(), row.version()))
                .isInstanceOfSatisfying(
                        StaleEdit.class, stale -> assertThat(stale.isRemoved()).isTrue());
        assertThat(own()).hasSize(1);
    }

    private OwnPeriodRow add(OwnPeriodDetails details) {
        return keeping.add(school, OwnPeriodId.random(), details);
    }

    private OwnPeriodRow change(OwnPeriodRow row, OwnPeriodDetails details) {
        return keeping.change(school, row.id(), row.version(), details);
    }

    private List<OwnPeriodRow> own() {
        return keeping.of(school, YEAR).lines().stream()
                .flatMap(line -> line.ownPeriod().stream())
                .toList();
    }

    private CalendarLine line(String name) {
        return keeping.of(school, YEAR).lines().stream()
                .filter(line -> line.dayOff().name().text().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static OwnPeriodDetails studyDay(String name, String first, String last) {
        return period(DayKind.STUDY_DAY, name, first, last, null);
    }

    private static OwnPeriodDetails holiday(String name, String first, String last) {
        return period(DayKind.SCHOOL_HOLIDAY, name, first, last, null);
    }

    private static OwnPeriodDetails moved(String first, String last) {
        return period(DayKind.SCHOOL_HOLIDAY, "Herfst later", first, last, AUTUMN);
    }

    private static OwnPeriodDetails period(
            DayKind kind, String name, String first, String last, @Nullable NationalHoliday replaces) {
        return new OwnPeriodDetails(kind, name, LocalDate.parse(first), LocalDate.parse(last), replaces);
    }
}
