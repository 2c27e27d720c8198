package nl.onskentons.directory;

import java.time.Clock;
import java.util.List;
import nl.onskentons.common.Actor;
import org.springframework.stereotype.Component;

/** Takes the cards of a batch over, some hundreds in a transaction, so that the screen of nobody else waits for it. */
@Component
class ImportApplying {

    private static final int CHUNK = 500;

    private final ImportBatches batches;
    private final ImportRows rows;
    private final ImportChunks chunks;
    private final RetriedTransaction transaction;
    private final Clock clock;

    ImportApplying(
            ImportBatches batches, ImportRows rows, ImportChunks chunks, RetriedTransaction transaction, Clock clock) {
        this.batches = batches;
        this.rows = rows;
        this.chunks = chunks;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** @return false when somebody asked to stop; what was done by then stays done */
    boolean apply(ImportBatches.Head batch, Actor actor) {
        int total = rows.countToApply(batch.id());
        int last = rows.lastPosition(batch.id());
        int done = 0;
        for (int from = 1; from <= last; from += CHUNK) {
            List<ImportRows.Row> chunk = rows.toApply(batch.id(), from, from + CHUNK);
            if (!chunk.isEmpty()) {
                transaction.run(() -> chunks.apply(batch, actor, chunk, clock.instant()));
                done += chunk.size();
                if (!batches.progress(batch.id(), done, total) && done < total) {
                    return false;
                }
            }
        }
        return true;
    }
}
