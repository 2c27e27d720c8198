package nl.onskentons.common.print;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Lets work that keeps a processor busy be done by one at a time, in the order of asking; who waits too long is sent away. */
final class OneAtATime {

    /** Too many ask at once. */
    @ResponseStatus(HttpStatus.SERVICE_UNAVAILABLE)
    static final class Busy extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    private final Semaphore turn = new Semaphore(1, true);
    private final Duration patience;

    /** @param patience how long somebody waits for their turn at most */
    OneAtATime(Duration patience) {
        this.patience = patience;
    }

    /** @throws Busy when others kept it busy all that time */
    <T> T run(Supplier<T> work) {
        if (!getsTurn()) {
            throw new Busy();
        }
        try {
            return work.get();
        } finally {
            turn.release();
        }
    }

    private boolean getsTurn() {
        try {
            return turn.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
