package nl.onskentons.phone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import nl.onskentons.common.Rejection;
import nl.onskentons.common.SchoolId;
import nl.onskentons.directory.EntryId;
import nl.onskentons.school.SchoolDetails;
import nl.onskentons.testing.SignedIn;
import org.junit.jupiter.api.Test;

/** Two people report at the same moment; at a school of their own, since both transactions are real. */
abstract class AbsenceRaceContract extends AbsenceFixture {

    @Test
    void whoReportAtOnceCannotStandInForEachOther() throws Exception {
        SchoolId school =
                SignedIn.as("beheer", () -> schools.create(SchoolDetails.named("Voorbeeldschool, locatie Tegelijk")));
        TopicId topic = topic("Zwerkbalruzie", school);
        EntryId one = person("Eerste Tegelijk", school);
        EntryId other = person("Tweede Tegelijk", school);
        serves(one, topic);
        serves(other, topic);
        CyclicBarrier start = new CyclicBarrier(2);

        try (ExecutorService both = Executors.newFixedThreadPool(2)) {
            List<Future<String>> outcomes =
                    both.invokeAll(List.of(reporting(start, one, other), reporting(start, other, one)));

            assertThat(Stream.of(outcomes.getFirst().get(), outcomes.getLast().get()))
                    .containsExactlyInAnyOrder("reported", "rejection.phone.absence.loop");
        }
    }

    private Callable<String> reporting(CyclicBarrier start, EntryId person, EntryId standIn) {
        return () -> {
            SignedIn.as("beheer");
            start.await();
            try {
                report(person, "2026-11-26", "2026-11-28", standIn);
                return "reported";
            } catch (Rejection rejection) {
                return rejection.key();
            } finally {
                SignedIn.nobody();
            }
        };
    }
}
