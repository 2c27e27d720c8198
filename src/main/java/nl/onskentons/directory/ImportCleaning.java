package nl.onskentons.directory;

import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Forgets imports after a while: until then they can be undone (R6). */
@Component
class ImportCleaning {

    /** More words than a night brings; what is left waits for the next. */
    private static final int WORDS = 5_000;

    private final ImportBatches batches;
    private final EntryIndex index;
    private final JdbcTemplate jdbc;
    private final Clock clock;
    private final Duration retention;

    ImportCleaning(
            ImportBatches batches,
            EntryIndex index,
            JdbcTemplate jdbc,
            Clock clock,
            @Value("${portal.import.retention:30d}") Duration retention) {
        this.batches = batches;
        this.index = index;
        this.jdbc = jdbc;
        this.clock = clock;
        this.retention = retention;
    }

    /** At night, when nobody imports. */
    @Scheduled(cron = "0 40 3 * * *", zone = "Europe/Amsterdam")
    @Transactional
    void forgetOldImports() {
        batches.deleteBefore(clock.instant().minus(retention));
    }

    /** The words of cards that an undo erased, when its process ended before it came to the words. */
    @Scheduled(cron = "0 50 3 * * *", zone = "Europe/Amsterdam")
    @Transactional
    void forgetWordsOfNobody() {
        index.forgetUnused(Set.copyOf(jdbc.queryForList(
                "select distinct v.word from word_variant v"
                        + " where not exists (select 1 from entry_term t where t.term = v.word)"
                        + " fetch first " + WORDS + " rows only",
                String.class)));
    }
}
