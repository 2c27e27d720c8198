package nl.onskentons.phone.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import nl.onskentons.access.SchoolSelection;
import nl.onskentons.common.SchoolTime;
import nl.onskentons.phone.CallLog;
import nl.onskentons.phone.CallTopics;
import nl.onskentons.phone.PhoneSchedule;
import nl.onskentons.testing.As;
import nl.onskentons.testing.KaribuTest;
import nl.onskentons.testing.MovableClock;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.scheduling.TaskScheduler;

/** What the page of the desk costs in memory as the days go by (issue 3). It prints and never judges. */
@Tag("bench")
@As("balie")
class DeskBench extends KaribuTest {

    private static final int EARLY = 200;
    private static final int LATE = 2000;
    private static final Duration STEP = Duration.ofMinutes(47);

    @Autowired
    private PhoneSchedule schedule;

    @Autowired
    private CallTopics topics;

    @Autowired
    private CallLog log;

    @Autowired
    private ObjectProvider<SchoolSelection> selections;

    @Autowired
    private TaskScheduler scheduler;

    @Test
    void keepsItsMemoryAsTheDaysGoBy() {
        MovableClock clock = new MovableClock();
        SchoolSelection selection = selections.getObject();
        DeskView desk = new DeskView(
                new CallServices(schedule, topics, log, clock), selection, new SchoolTime(clock, scheduler));
        UI.getCurrent().add(desk);
        desk.showSchool(selection.schools().iterator().next());
        long early = 0;
        for (int i = 1; i <= LATE; i++) {
            clock.move(STEP);
            desk.refresh();
            send();
            if (i == EARLY) {
                early = heap();
            }
        }
        long late = heap();

        System.out.printf(
                "%n  heap with the page of the desk open, after %d renewals: %d kB; after %d: %d kB (%+.1f %%, wanted:"
                        + " within 5 %%)%n",
                EARLY, early / 1024, LATE, late / 1024, 100.0 * (late - early) / early);
        assertThat(_find(desk, DeskButton.class)).hasSize(12);
    }

    /** What a push to the browser takes out of memory. */
    private static void send() {
        UI window = UI.getCurrent();
        window.getInternals().getStateTree().runExecutionsBeforeClientResponse();
        window.getInternals().getStateTree().collectChanges(change -> {});
        window.getInternals().dumpPendingJavaScriptInvocations();
    }

    private static long heap() {
        for (int i = 0; i < 4; i++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
