package nl.onskentons.surveillance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import nl.onskentons.common.Rejection;
import nl.onskentons.common.SchoolId;
import nl.onskentons.common.WorkingPattern;
import nl.onskentons.directory.CommonDetails;
import nl.onskentons.directory.ContactDetails;
import nl.onskentons.directory.DirectoryKeeping;
import nl.onskentons.directory.EntryId;
import nl.onskentons.directory.Position;
import nl.onskentons.school.SchoolDetails;
import nl.onskentons.testing.LeftBehind;
import nl.onskentons.testing.SignedIn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Two people change the rota at the same moment; at a school of their own, since both transactions are real. */
abstract class DutyRaceContract extends DutyFixture {

    @Autowired
    private DirectoryKeeping cards;

    @Autowired
    private JdbcTemplate jdbc;

    private SchoolId school = SchoolId.random();

    @BeforeEach
    void foundASchool() {
        school = SignedIn.as("beheer", () -> schools.create(SchoolDetails.named("Voorbeeldschool, locatie Samenloop")));
    }

    @AfterEach
    void takeItAway() {
        LeftBehind.erase(jdbc, school);
    }

    @Test
    void nobodyIsPutInTwoPlacesAtOnceByTwoPeopleAtOnce() throws Exception {
        EntryId somebody = somebodyAt(school);
        CyclicBarrier start = new CyclicBarrier(2);

        try (ExecutorService both = Executors.newFixedThreadPool(2)) {
            List<Future<String>> outcomes = both.invokeAll(List.of(
                    adding(start, school, gate().by(somebody)),
                    adding(
                            start,
                            school,
                            DutySlotDetails.weekly(gate().day(), LocalTime.of(8, 5), LocalTime.of(8, 20), "hek")
                                    .by(somebody))));

            assertThat(Stream.of(outcomes.getFirst().get(), outcomes.getLast().get()))
                    .containsExactlyInAnyOrder("added", "rejection.duty.twice");
        }
    }

    private EntryId somebodyAt(SchoolId school) {
        EntryId id = EntryId.random();
        SignedIn.as("beheer", () -> {
            cards.add(
                    id,
                    new ContactDetails(
                            new CommonDetails("Iemand Samenloop", "", WorkingPattern.none(), Set.of(school), List.of()),
                            List.of(Position.at(person("Stichting Voorbeeldscholen"), "docent")),
                            "",
                            false));
            return id;
        });
        return id;
    }

    private Callable<String> adding(CyclicBarrier start, SchoolId school, DutySlotDetails details) {
        return () -> {
            SignedIn.as("beheer");
            start.await();
            try {
                keeping.add(DutySlotId.random(), school, details);
                return "added";
            } catch (Rejection rejection) {
                return rejection.key();
            } finally {
                SignedIn.nobody();
            }
        };
    }
}
