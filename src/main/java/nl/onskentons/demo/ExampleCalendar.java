package nl.onskentons.demo;

import java.time.LocalDate;
import nl.onskentons.common.SchoolId;
import nl.onskentons.school.CalendarKeeping;
import nl.onskentons.school.DayKind;
import nl.onskentons.school.Holiday;
import nl.onskentons.school.NationalHoliday;
import nl.onskentons.school.OwnPeriodDetails;
import nl.onskentons.school.OwnPeriodId;
import nl.onskentons.school.SchoolYear;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What the example school has of its own in its calendar, around the days on which the demo is set. */
@Component
@Profile("demo")
class ExampleCalendar {

    private final CalendarKeeping keeping;

    ExampleCalendar(CalendarKeeping keeping) {
        this.keeping = keeping;
    }

    void fill(SchoolId school) {
        NationalHoliday autumn = new NationalHoliday(new SchoolYear(2026), Holiday.AUTUMN);
        add(school, DayKind.SCHOOL_HOLIDAY, "Herfstvakantie, een week later", "2026-10-24", "2026-11-01", autumn);
        add(school, DayKind.STUDY_DAY, "Studiedag veiligheid", "2026-11-27", "2026-11-27", null);
        add(school, DayKind.STUDY_DAY, "Rapportvergaderingen", "2026-12-07", "2026-12-08", null);
    }

    private void add(
            SchoolId school, DayKind kind, String name, String first, String last, @Nullable NationalHoliday replaces) {
        keeping.add(
                school,
                OwnPeriodId.random(),
                new OwnPeriodDetails(kind, name, LocalDate.parse(first), LocalDate.parse(last), replaces));
    }
}
