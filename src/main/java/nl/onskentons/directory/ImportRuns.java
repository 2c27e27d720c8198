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
import org.springframework.scheduling.annotation.Scheduled;
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
        try {
            enqueue(batch, asCaller);
        } catch (RejectedExecutionException e) {
            ImportReason busy = ImportReason.of("directory.import.rejected.busy");
            batches.end(batch, onFailure, busy);
            throw Rejection.of(busy.key());
        }
    }

    /**
     * Work on the same batch is done one after the other, never side by side: that could take a card over twice. Whoever
     * waits for what came before waits for something that has a thread already, as both happen in this order.
     */
    private synchronized void enqueue(BatchId batch, Runnable work) {
        CompletableFuture<Void> before = running.getOrDefault(batch, CompletableFuture.completedFuture(null));
        CompletableFuture<Void> end = new CompletableFuture<>();
        executor.execute(() -> {
            try {
                before.join();
                work.run();
            } finally {
                end.complete(null);
                running.remove(batch, end);
            }
        });
        running.put(batch, end);
        if (end.isDone()) {
            running.remove(batch, end);
        }
    }

    /** As long as this process lives, what waits or works in it does not read as stopped, also elsewhere. */
    @Scheduled(initialDelay = 1, fixedDelay = 1, timeUnit = TimeUnit.MINUTES)
    void stayAlive() {
        batches.touch(running.keySet());
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
