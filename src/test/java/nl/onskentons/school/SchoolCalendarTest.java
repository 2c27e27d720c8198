package nl.onskentons.school;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import nl.onskentons.common.SchoolId;
import nl.onskentons.testing.As;
import nl.onskentons.testing.PortalTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** What is kept of a calendar between two questions. */
@PortalTest
@As("beheer")
class SchoolCalendarTest {

    private static final LocalDate DAY = LocalDate.parse("2027-02-09");

    @Autowired
    private SchoolCalendar calendar;

    @Autowired
    private CalendarKeeping keeping;

    @Autowired
    private Schools schools;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void keepsTheDaysUntilSomethingChanges() {
        SchoolDays days = calendar.of(north());

        assertThat(calendar.of(north())).isSameAs(days);
    }

    @Test
    void neverKeepsWhatWasRolledBack() {
        SchoolId school = north();
        SchoolDays before = calendar.of(school);
        long revision = calendar.revision(school);

        transaction.executeWithoutResult(status -> {
            keeping.add(
                    school,
                    OwnPeriodId.random(),
                    new OwnPeriodDetails(DayKind.STUDY_DAY, "Gaat niet door", DAY, DAY, null));
            assertThat(calendar.of(school).on(DAY)).isEqualTo(DayKind.STUDY_DAY);
            assertThat(calendar.revision(school)).isGreaterThan(revision);
            status.setRollbackOnly();
        });

        assertThat(calendar.of(school)).isSameAs(before);
        assertThat(calendar.of(school).on(DAY)).isEqualTo(DayKind.SCHOOL_DAY);
        assertThat(calendar.revision(school)).isEqualTo(revision);
    }

    private SchoolId north() {
        return schools.names().entrySet().stream()
                .filter(school -> school.getValue().equals("Voorbeeldschool, locatie Noord"))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }
}
