package nl.onskentons.phone;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.onskentons.common.SchoolId;
import nl.onskentons.school.CalendarKeeping;
import nl.onskentons.school.DayKind;
import nl.onskentons.school.OwnPeriodDetails;
import nl.onskentons.school.OwnPeriodId;
import nl.onskentons.school.OwnPeriodRow;
import nl.onskentons.school.SchoolDetails;
import nl.onskentons.school.Schools;
import nl.onskentons.testing.As;
import nl.onskentons.testing.ExampleSchools;
import nl.onskentons.testing.PortalTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** R11: a timetable that is kept in memory is never behind. Each change is committed, and put back. */
@PortalTest
@As("beheer")
class TimetablesTest {

    private static final LocalDate DAY = LocalDate.parse("2027-01-19");

    @Autowired
    private Timetables timetables;

    @Autowired
    private CalendarKeeping calendar;

    @Autowired
    private Schools schools;

    private SchoolId school = SchoolId.random();

    @BeforeEach
    void ask() {
        school = ExampleSchools.north(schools);
        assertThat(timetables.current(school)).isSameAs(timetables.current(school));
    }

    @Test
    void knowsADayOffAtOnce() {
        OwnPeriodRow added = calendar.add(
                school, OwnPeriodId.random(), new OwnPeriodDetails(DayKind.STUDY_DAY, "Studiedag", DAY, DAY, null));
        DayKind then = timetables.current(school).calendar().apply(DAY);
        calendar.remove(school, added.id(), added.version());

        assertThat(then).isEqualTo(DayKind.STUDY_DAY);
        assertThat(timetables.current(school).calendar().apply(DAY)).isEqualTo(DayKind.SCHOOL_DAY);
    }

    @Test
    void knowsTheSettingsOfTheSchoolAtOnce() {
        SchoolDetails before = schools.find(school).orElseThrow();
        schools.change(school, new SchoolDetails(before.name(), before.policeLabel(), 77, before.region()));
        int then = timetables.current(school).confirmationDays();
        schools.change(school, before);

        assertThat(then).isEqualTo(77);
        assertThat(timetables.current(school).confirmationDays()).isEqualTo(before.confirmationDays());
    }
}
