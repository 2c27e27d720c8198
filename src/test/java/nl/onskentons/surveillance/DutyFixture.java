package nl.onskentons.surveillance;

import jakarta.persistence.EntityManager;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import nl.onskentons.common.Rejection;
import nl.onskentons.common.SchoolId;
import nl.onskentons.directory.Directory;
import nl.onskentons.directory.EntryFilter;
import nl.onskentons.directory.EntryId;
import nl.onskentons.school.Schools;
import nl.onskentons.testing.ExampleSchools;
import nl.onskentons.testing.SignedIn;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** What a test needs that lets people walk in an example school; now is Tuesday 24 November 2026, 9.12. */
abstract class DutyFixture {

    static final LocalDate TODAY = LocalDate.parse("2026-11-24");

    /** A Tuesday without anything in the example at that hour. */
    static final LocalDate TUESDAY = LocalDate.parse("2026-12-15");

    @Autowired
    DutyRota rota;

    @Autowired
    DutyKeeping keeping;

    @Autowired
    DutySwapping swapping;

    @Autowired
    Directory directory;

    @Autowired
    Schools schools;

    @Autowired
    EntityManager database;

    SchoolId north = SchoolId.random();
    SchoolId south = SchoolId.random();

    @BeforeEach
    void findTheSchools() {
        north = SignedIn.as("beheer", () -> ExampleSchools.north(schools));
        south = SignedIn.as("beheer", () -> ExampleSchools.south(schools));
    }

    EntryId person(String name) {
        return SignedIn.as(
                "beheer",
                () -> directory
                        .find(EntryFilter.all(Set.of()).withText(name), 0, 1)
                        .rows()
                        .getFirst()
                        .id());
    }

    /** On Tuesdays from 8 to 8.15, where nobody of the example walks. */
    static DutySlotDetails gate() {
        return DutySlotDetails.weekly(DayOfWeek.TUESDAY, LocalTime.of(8, 0), LocalTime.of(8, 15), "poort");
    }

    DutySlotLine add(DutySlotDetails details) {
        return keeping.add(DutySlotId.random(), north, details);
    }

    DutyTurn turn(DutySlotLine slot, LocalDate date) {
        refresh();
        return rota.turn(slot.id(), date).orElseThrow();
    }

    static List<String> names(DutyTurn turn) {
        return turn.people().stream().map(DutyPerson::name).toList();
    }

    static List<Tuple> refusals(List<Rejection> problems) {
        return problems.stream()
                .map(problem -> Tuple.tuple(
                        problem.field().orElse(""),
                        problem.key().substring(problem.key().lastIndexOf('.') + 1)))
                .toList();
    }

    /** As another request would find it. */
    void refresh() {
        database.flush();
        database.clear();
    }
}
