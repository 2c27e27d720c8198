package nl.onskentons.common;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ScheduledFuture;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.stereotype.Component;

/** Does something at a moment on the clock of the portal, which in the demo is not that of the machine. */
@Component
public class SchoolTime {

    private final Clock clock;
    private final TaskScheduler scheduler;

    public SchoolTime(Clock clock, TaskScheduler scheduler) {
        this.clock = clock;
        this.scheduler = scheduler;
    }

    public Instant now() {
        return clock.instant();
    }

    /** Does it once, at that moment or at once when it has passed; cancel what is given to do it never. */
    public ScheduledFuture<?> at(Instant moment, Runnable task) {
        return scheduler.schedule(task, Instant.now().plus(Duration.between(clock.instant(), moment)));
    }
}
