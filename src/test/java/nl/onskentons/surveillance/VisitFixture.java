package nl.onskentons.surveillance;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
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

/** What a test needs that lets the police come by at an example school; now is Tuesday 24 November 2026, 9.12. */
abstract class VisitFixture {

    static final LocalDate TODAY = LocalDate.parse("2026-11-24");

    @Autowired
    PoliceVisits visits;

    @Autowired
    PoliceVisitKeeping keeping;

    @Autowired
    PublishedVisits published;

    @Autowired
    Directory directory;

    @Autowired
    Schools schools;

    @Autowired
    EntityManager database;

    SchoolId north = SchoolId.random();
    SchoolId south = SchoolId.random();
    EntryId police = EntryId.random();

    @BeforeEach
    void findTheSchools() {
        north = SignedIn.as("beheer", () -> ExampleSchools.north(schools));
        south = SignedIn.as("beheer", () -> ExampleSchools.south(schools));
        police = SignedIn.as("beheer", () -> card("Politie, basisteam"));
    }

    EntryId card(String name) {
        return directory
                .find(EntryFilter.all(Set.of()).withText(name), 0, 1)
                .rows()
                .getFirst()
                .id();
    }

    VisitLine plan(SchoolId school, LocalDate day) {
        return keeping.plan(VisitId.random(), school, VisitDetails.on(day), Optional.empty())
                .first();
    }

    VisitLine record(SchoolId school, LocalDate day) {
        return keeping.record(VisitId.random(), school, VisitDetails.on(day));
    }

    List<VisitLine> inMonth(SchoolId school, String month) {
        return visits.month(school, YearMonth.parse(month)).visits();
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
