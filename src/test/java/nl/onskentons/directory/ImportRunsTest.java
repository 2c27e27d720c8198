package nl.onskentons.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import nl.onskentons.testing.PortalTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** An import that waits long for its turn, because others are at work. */
@PortalTest
class ImportRunsTest extends ImportContract {

    private static final String NAME = "Wacht Lang";
    private static final String WORDS = "select distinct variant, word from word_variant";

    @Autowired
    ImportRuns runs;

    @Autowired
    ImportCleaning cleaning;

    @Autowired
    JdbcTemplate jdbc;

    private final CompletableFuture<Void> turn = new CompletableFuture<>();
    private ImportBatch read;

    @BeforeEach
    void readsTheFile() {
        read = run.preview(school, "wacht.csv", HEAD + NAME + ";;;06 00 01 90 01;;;\n");
        Stream.generate(BatchId::random).limit(2).forEach(other -> runs.start(other, ImportState.STOPPED, turn::join));
    }

    @AfterEach
    void letsTheOthersGo() {
        turn.complete(null);
    }

    @Test
    void isNotTakenForStopped() {
        imports.apply(read.id());
        waitLong();

        runs.stayAlive();

        assertThat(imports.find(read.id()).map(ImportBatch::state)).contains(ImportState.APPLYING);
        turn.complete(null);
        assertThat(run.settled(read.id()).state()).isEqualTo(ImportState.APPLIED);
        run.undo(read);
    }

    @Test
    void takesACardOverOnceWhenAskedAgain() {
        imports.apply(read.id());
        waitLong();

        imports.apply(read.id());
        turn.complete(null);

        assertThat(run.settled(read.id()).state()).isEqualTo(ImportState.APPLIED);
        assertThat(found(NAME)).hasSize(1);
        run.undo(read);
    }

    @Test
    void isNeverWorkedOnTwiceAtATime() {
        turn.complete(null);
        BatchId batch = BatchId.random();
        CompletableFuture<Boolean> second = new CompletableFuture<>();
        CompletableFuture<Boolean> sideBySide = new CompletableFuture<>();

        runs.start(
                batch,
                ImportState.STOPPED,
                () -> sideBySide.complete(second.completeOnTimeout(false, 300, TimeUnit.MILLISECONDS)
                        .join()));
        runs.start(batch, ImportState.STOPPED, () -> second.complete(true));
        runs.await(batch);

        assertThat(sideBySide.join()).isFalse();
    }

    @Test
    void forgetsTheWordsOfNobodyAtNight() {
        SearchTerms.variantsOf("spookwoord")
                .forEach(variant ->
                        jdbc.update("insert into word_variant (variant, word) values (?, 'spookwoord')", variant));
        List<Map<String, Object>> known =
                jdbc.queryForList(WORDS + " where word in (select term from entry_term) order by word, variant");

        cleaning.forgetWordsOfNobody();

        assertThat(jdbc.queryForList(WORDS + " order by word, variant")).isEqualTo(known);
    }

    private void waitLong() {
        jdbc.update(
                "update import_batch set touched_at = ? where id = ?",
                LocalDateTime.of(2000, 1, 1, 0, 0),
                read.id().value());
    }
}
