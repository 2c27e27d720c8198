package nl.onskentons.surveillance;

import static org.assertj.core.api.Assertions.assertThat;

import nl.onskentons.common.Quarter;
import nl.onskentons.common.SchoolId;
import nl.onskentons.testing.CountingTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** UC-045.BR7: a quarter costs the same number of questions, however many places it has. */
class QuarterStatementsTest extends CountingTest {

    @Test
    @Tag("UC-045.BR7")
    void ofManyPlacesIsAskedAsOftenAsOfNone() {
        QuarterReports reports = portal.getBean(QuarterReports.class);
        SchoolId school = school();
        int ofNone = statements(() -> assertThat(
                        reports.of(school, new Quarter(2019, 1)).orElseThrow().places())
                .isEmpty());

        int ofMany = statements(() -> assertThat(
                        reports.of(school, new Quarter(2026, 4)).orElseThrow().places())
                .hasSizeGreaterThan(5));

        assertThat(ofMany).isEqualTo(ofNone).isEqualTo(8);
    }
}
