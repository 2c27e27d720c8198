package nl.onskentons.surveillance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.onskentons.directory.Directory;
import nl.onskentons.directory.EntryFilter;
import nl.onskentons.directory.EntryId;
import nl.onskentons.testing.CountingTest;
import org.junit.jupiter.api.Test;

/** A screen of visits or of the rota costs the same number of statements, however much there is. */
class ConstantSurveillanceStatementsTest extends CountingTest {

    private static final LocalDate MONDAY = LocalDate.parse("2026-11-30");

    @Test
    void showsAnyNumberOfVisitsAndTurnsWithTheSameNumberOfStatements() {
        Map<String, Integer> few = statements();
        PoliceVisitKeeping visits = portal.getBean(PoliceVisitKeeping.class);
        DutyKeeping keeping = portal.getBean(DutyKeeping.class);
        DutySwapping swapping = portal.getBean(DutySwapping.class);
        List<EntryId> people = List.of(person("Leo Ding"), person("Mees Ter"), person("Vic Veilig"));
        for (int i = 0; i < 30; i++) {
            visits.plan(
                    VisitId.random(),
                    school(),
                    VisitDetails.on(MONDAY.plusDays(i % 5)).by(person("Politie, basisteam")),
                    Optional.empty());
            DayOfWeek day = DayOfWeek.of(i % 5 + 1);
            LocalTime from = LocalTime.of(16, 0).plusMinutes(i);
            DutySlotLine slot = keeping.add(
                    DutySlotId.random(),
                    school(),
                    DutySlotDetails.weekly(day, from, from.plusMinutes(1), "Telplek " + i)
                            .by(people.get(i % 2)));
            if (i < 5) {
                swapping.replace(
                        DutySwapId.random(),
                        slot.id(),
                        MONDAY.plusDays(i),
                        Optional.of(people.get(i % 2)),
                        people.get(2));
            }
        }

        assertThat(statements()).isEqualTo(few);
        assertThat(few.values()).allSatisfy(count -> assertThat(count).isBetween(1, 20));
    }

    private EntryId person(String name) {
        return portal.getBean(Directory.class)
                .find(EntryFilter.all(Set.of(school())).withText(name), 0, 1)
                .rows()
                .getFirst()
                .id();
    }

    private Map<String, Integer> statements() {
        Map<String, Runnable> asked = new LinkedHashMap<>();
        asked.put("month", () -> portal.getBean(PoliceVisits.class).month(school(), YearMonth.from(MONDAY)));
        asked.put("next month", () -> portal.getBean(PoliceVisits.class).month(school(), YearMonth.of(2026, 12)));
        asked.put("rota", () -> portal.getBean(DutyRota.class).week(school(), MONDAY));
        asked.put("questions", () -> portal.getBean(DutyRota.class).asked());
        asked.put("visits today", () -> portal.getBean(VisitsToday.class).entries());
        asked.put("rota today", () -> portal.getBean(DutyToday.class).entries());
        Map<String, Integer> counts = new LinkedHashMap<>();
        asked.forEach((name, question) -> {
            question.run();
            counts.put(name, statements(question));
        });
        return counts;
    }
}
