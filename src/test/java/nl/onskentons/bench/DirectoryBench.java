package nl.onskentons.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import nl.onskentons.access.CurrentUser;
import nl.onskentons.directory.Directory;
import nl.onskentons.directory.EntryFilter;
import nl.onskentons.directory.EntryRow;
import nl.onskentons.testing.CountedStatements;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * What a keystroke in the search field costs (issue 2, section 8). It prints and never judges: numbers of a busy machine are
 * no reason to stop a build.
 *
 * @see <a href="file:docs/decisions/0005-search-in-the-database.md">decision 0005</a>
 */
@Tag("bench")
class DirectoryBench {

    private static final int SMALL = 10_000;
    private static final int LARGE = 100_000;
    private static final int PAGE = 50;
    private static final int ROUNDS = 3;

    private final List<String> table = new ArrayList<>();

    @Test
    void searchesTheDirectory() {
        BenchPortal.onEach(Map.of(), this::measure);
        print();
    }

    private void measure(BenchPortal portal) {
        FilledDirectory filled = new FilledDirectory(portal.context());
        filled.fillUpTo(SMALL);
        Round small = new Round(portal.context(), portal.statements(), filled.keystrokes());
        filled.fillUpTo(LARGE);
        Round large = new Round(portal.context(), portal.statements(), filled.keystrokes());
        add(portal.database(), SMALL, small, small);
        add(portal.database(), LARGE, large, small);
    }

    private void add(String database, int contacts, Round round, Round small) {
        for (String group : round.service.keySet()) {
            Timings service = round.service.get(group);
            Timings bare = round.bare.get(group);
            Timings before = small.service.get(group);
            if (service != null && bare != null && before != null) {
                table.add("%-11s %8d  %-11s %8.1f x %8.1f x %9.1f x %9.1f x %10.2f"
                        .formatted(
                                database,
                                contacts,
                                group,
                                ratio(service.median(), bare.median()),
                                ratio(service.p95(), bare.p95()),
                                ratio(service.median(), before.median()),
                                ratio(service.p95(), before.p95()),
                                service.p95() / 1e6));
            }
        }
        table.add("%-11s %8d  statements to open the list: %d; for a keystroke: %d to %d"
                .formatted(database, contacts, round.opening, round.fewest, round.most));
    }

    private void print() {
        System.out.println();
        System.out.println("What a keystroke in the directory costs (Directory.find, " + PAGE + " rows)");
        System.out.println("                                   against the bare query   against 10,000");
        System.out.println(
                "database    contacts  typed           median        p95       median        p95    p95, ms");
        table.forEach(System.out::println);
        System.out.println("wanted at p95:                                  at most 3 x            at most 2 x");
        System.out.println();
    }

    private static double ratio(long one, long other) {
        return (double) one / other;
    }

    /** All keystrokes some times over, and what they cost. */
    private static final class Round {

        private final Map<String, Timings> service = new LinkedHashMap<>();
        private final Map<String, Timings> bare = new LinkedHashMap<>();
        private final int opening;
        private int fewest = Integer.MAX_VALUE;
        private int most;

        Round(ConfigurableApplicationContext portal, CountedStatements statements, List<Keystrokes> keystrokes) {
            Directory directory = portal.getBean(Directory.class);
            EntryFilter everything =
                    EntryFilter.all(portal.getBean(CurrentUser.class).require().schools());
            BareQuery query = new BareQuery(
                    portal.getBean(DataSource.class),
                    everything.schools().iterator().next());
            opening = statements.during(() -> directory.find(everything, 0, PAGE));
            for (Keystrokes stroke : keystrokes) {
                List<EntryRow> rows = new ArrayList<>();
                int cost = statements.during(() -> rows.addAll(directory
                        .find(everything.withText(stroke.typed()), 0, PAGE)
                        .rows()));
                fewest = Math.min(fewest, cost);
                most = Math.max(most, cost);
                compare(stroke, rows, query.run(stroke.meant(), PAGE));
            }
            for (int i = 0; i < ROUNDS; i++) {
                for (Keystrokes stroke : keystrokes) {
                    EntryFilter filter = everything.withText(stroke.typed());
                    timings(service, stroke.group()).time(() -> directory.find(filter, 0, PAGE));
                    timings(bare, stroke.group()).time(() -> query.run(stroke.meant(), PAGE + 1));
                }
            }
            all(service);
            all(bare);
        }

        /** Of a typo the service finds everybody who may be meant, and of two words it may walk along the other one. */
        private static void compare(Keystrokes stroke, List<EntryRow> rows, List<UUID> bare) {
            List<UUID> found = rows.stream().map(row -> row.id().value()).toList();
            assertThat(found).as(stroke.typed()).isNotEmpty();
            if (stroke.group().equals(Keystrokes.TWO_WORDS) && found.size() < PAGE) {
                assertThat(bare).as(stroke.typed()).containsExactlyInAnyOrderElementsOf(found);
            } else if (!stroke.group().equals(Keystrokes.TWO_WORDS)
                    && !stroke.group().equals(Keystrokes.TYPOS)) {
                assertThat(bare).as(stroke.typed()).isEqualTo(found);
            }
        }

        private static Timings timings(Map<String, Timings> groups, String group) {
            return groups.computeIfAbsent(group, unknown -> new Timings());
        }

        private static void all(Map<String, Timings> groups) {
            Timings all = new Timings();
            groups.values().forEach(all::addAll);
            groups.put("all", all);
        }
    }
}
