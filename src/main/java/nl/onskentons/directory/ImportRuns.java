package nl.onskentons.directory;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import nl.onskentons.common.Rejection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.stereotype.Component;

/** Does the long work of imports beside the screens, as the person who asked for it, and not too much of it at once. */
@Component
class ImportRuns implements DisposableBean {

    private static final int AT_ONCE = 2;
    private static final int WAITING = 20;
    private static final long SECONDS_TO_FINISH = 5;

    private static final Logger LOG = LoggerFactory.getLogger(ImportRuns.class);

    private final ImportBatches batches;
    private final SecurityContextHolderStrategy contexts;
    private final Map<BatchId, CompletableFuture<Void>> running = new ConcurrentHashMap<>();
    private final ThreadPoolExecutor executor = new ThreadPoolExecutor(
            AT_ONCE,
            AT_ONCE,
            0,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(WAITING),
            Thread.ofPlatform().name("import-", 1).daemon().factory());

    ImportRuns(ImportBatches batches, SecurityContextHolderStrategy contexts) {
        this.batches = batches;
        this.contexts = contexts;
    }

    /** What is done beside the screens. */
    interface Work {
        void run() throws IOException;
    }

    /**
     * Starts work on a batch.
     *
     * @param onFailure how the batch stands when the work could not be done or finished
     * @throws Rejection when so much is waiting already that it makes no sense to join the queue
     */
    void start(BatchId batch, ImportState onFailure, Work work) {
        var asCaller = new DelegatingSecurityContextRunnable(() -> run(batch, onFailure, work), contexts.getContext());
        asCaller.setSecurityContextHolderStrategy(contexts);
        CompletableFuture<Void> end = new CompletableFuture<>();
        running.put(batch, end);
        try {
            executor.execute(() -> {
                try {
                    asCaller.run();
                } finally {
                    running.remove(batch, end);
                    end.complete(null);
                }
            });
        } catch (RejectedExecutionException e) {
            running.remove(batch, end);
            ImportReason busy = ImportReason.of("directory.import.rejected.busy");
            batches.end(batch, onFailure, busy);
            throw Rejection.of(busy.key());
        }
    }

    private void run(BatchId batch, ImportState onFailure, Work work) {
        try {
            work.run();
        } catch (IOException | RuntimeException e) {
            // What the database complains of may name people: the kind of failure has to do.
            LOG.error("Import {} failed: {}", batch, e.getClass().getName());
            batches.end(batch, onFailure, ImportReason.of("directory.import.rejected.failed"));
        }
    }

    /** Waits until nothing is at work on a batch any more. */
    void await(BatchId batch) {
        CompletableFuture<Void> end = running.get(batch);
        if (end != null) {
            end.join();
        }
    }

    @Override
    public void destroy() throws InterruptedException {
        executor.shutdownNow();
        executor.awaitTermination(SECONDS_TO_FINISH, TimeUnit.SECONDS);
    }
}
