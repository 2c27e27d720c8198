package nl.onskentons.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.onskentons.common.Sector;
import nl.onskentons.testing.CountingTest;
import org.junit.jupiter.api.Test;

/**
 * Opening the list asks the database the same number of questions whatever its size (issue 2, section 8). It has a portal of
 * its own, of which the database is listened to.
 */
class ConstantStatementsTest extends CountingTest {

    private static final int PAGE = 50;

    @Test
    void opensAListOfAnySizeWithTheSameNumberOfStatements() {
        add(30);
        Map<String, Integer> few = statements();
        add(300);
        Map<String, Integer> many = statements();

        assertThat(many).isEqualTo(few);
        assertThat(many.values()).allSatisfy(count -> assertThat(count).isBetween(1, 6));
    }

    private Map<String, Integer> statements() {
        EntryFilter all = EntryFilter.all(Set.of());
        Map<String, Integer> counts = new LinkedHashMap<>();
        counts.put("everything", statements(all));
        counts.put("a word", statements(all.withText("teller")));
        counts.put("two words", statements(all.withText("teller tel")));
        counts.put("a number", statements(all.withText("06 00 7")));
        counts.put("a sector", statements(all.withSector(Optional.of(Sector.HEALTH))));
        counts.put("reachable now", statements(all.withReachableNow(true)));
        counts.put("to confirm", statements(all.withAttention(Optional.of(Attention.ANY))));
        return counts;
    }

    private int statements(EntryFilter filter) {
        Directory directory = portal.getBean(Directory.class);
        return statements(
                () -> assertThat(directory.find(filter, 0, PAGE).rows()).isNotEmpty());
    }

    private void add(int people) {
        ManyCards cards = new ManyCards(portal, school());
        cards.addOrganisation(UUID.randomUUID(), "Telbureau " + people, Sector.HEALTH);
        for (int i = 0; i < people; i++) {
            cards.addPerson(
                    UUID.randomUUID(),
                    "Teller Telman " + i,
                    0,
                    "telt",
                    PointDetails.phone(PointKind.MOBILE, "06 00 7%d %04d".formatted(people / 300, i), Audience.STAFF));
        }
        cards.flush();
    }
}
