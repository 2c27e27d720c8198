package nl.onskentons.directory;

import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Forgets what undone imports leave behind. */
@Component
class ImportCleaning {

    /** More words than a night brings; what is left waits for the next. */
    private static final int WORDS = 5_000;

    private final EntryIndex index;
    private final JdbcTemplate jdbc;

    ImportCleaning(EntryIndex index, JdbcTemplate jdbc) {
        this.index = index;
        this.jdbc = jdbc;
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
