package nl.onskentons.phone;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Set;
import nl.onskentons.access.CurrentUser;
import nl.onskentons.common.SchoolId;
import nl.onskentons.testing.As;
import nl.onskentons.testing.PortalTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
@As("balie")
class PhoneScheduleTest {

    /** Tuesday, 9.12 in the morning. */
    private static final Instant NOW = Instant.parse("2026-11-24T08:12:00Z");

    @Autowired
    private PhoneSchedule schedule;

    @Autowired
    private CallTopics topics;

    @Autowired
    private CurrentUser currentUser;

    @Test
    void namesOnePersonWithANumberUntilWhenAndWhoFollows() {
        CallAnswer answer = answer("Verzuim", NOW);

        assertThat(answer.first()).isInstanceOfSatisfying(CallStep.Person.class, person -> {
            assertThat(person.name()).isEqualTo("Coby Voorbeeld");
            assertThat(person.number()).map(number -> number.dutch()).contains("06 00 00 00 03");
            assertThat(person.confirmed()).isTrue();
        });
        assertThat(answer.until()).contains(Instant.parse("2026-11-24T11:00:00Z"));
        assertThat(answer.then()).containsInstanceOf(CallStep.Person.class);
        assertThat(answer.ladder().getLast()).isInstanceOf(CallStep.Emergency.class);
    }

    private CallAnswer answer(String topic, Instant at) {
        SchoolId school = currentUser.require().schools().iterator().next();
        TopicId id = topics.of(Set.of(school)).stream()
                .filter(line -> line.name().equals(topic))
                .findFirst()
                .orElseThrow()
                .id();
        return schedule.whoIsReachable(school, id, at).orElseThrow();
    }
}
