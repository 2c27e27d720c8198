package nl.onskentons.demo;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.onskentons.common.PortalClock;
import nl.onskentons.common.Rejection;
import nl.onskentons.common.WeekParity;
import nl.onskentons.directory.EntryId;
import nl.onskentons.surveillance.DutyKeeping;
import nl.onskentons.surveillance.DutySlotDetails;
import nl.onskentons.surveillance.DutySlotId;
import nl.onskentons.surveillance.DutySwapId;
import nl.onskentons.surveillance.DutySwapping;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Both breaks of the example school, with a gap on Friday, somebody who is absent, a swap and a question. */
@Component
@Profile("demo")
@Order(22)
class ExampleRota implements ExamplePart {

    private static final Logger LOG = LoggerFactory.getLogger(ExampleRota.class);

    private static final LocalTime MORNING = LocalTime.of(10, 15);
    private static final LocalTime MORNING_END = LocalTime.of(10, 30);
    private static final LocalTime NOON = LocalTime.of(12, 30);
    private static final LocalTime NOON_END = LocalTime.of(13, 0);
    private static final LocalTime HOME = LocalTime.of(15, 30);
    private static final LocalTime HOME_END = LocalTime.of(15, 45);

    /** From Monday to Friday; a dash where nobody is found yet. */
    private static final List<String> HALL = List.of("dora", "dora", "geo", "al", "bieke");

    private static final List<String> YARD = List.of("al", "con", "bieke", "dora", "con");
    private static final List<String> NOON_HALL = List.of("mees", "anke", "mees", "tess", "-");
    private static final List<String> NOON_YARD = List.of("con", "al", "con", "dora", "con");

    private final DutyKeeping keeping;
    private final DutySwapping swapping;
    private final ActingAs actingAs;
    private final Clock clock;

    ExampleRota(DutyKeeping keeping, DutySwapping swapping, ActingAs actingAs, Clock clock) {
        this.keeping = keeping;
        this.swapping = swapping;
        this.actingAs = actingAs;
        this.clock = clock;
    }

    @Override
    public void add(Made made) {
        Map<DayOfWeek, DutySlotId> hall = new HashMap<>();
        actingAs.run(DemoAccount.COORDINATOR, () -> {
            for (int day = 0; day < HALL.size(); day++) {
                DayOfWeek weekDay = DayOfWeek.of(day + 1);
                hall.put(weekDay, add(made, weekDay, MORNING, MORNING_END, "aula", HALL.get(day)));
                add(made, weekDay, MORNING, MORNING_END, "plein", YARD.get(day));
                add(made, weekDay, NOON, NOON_END, "aula", NOON_HALL.get(day));
                add(made, weekDay, NOON, NOON_END, "plein", NOON_YARD.get(day));
            }
            keeping.add(
                    DutySlotId.random(),
                    made.north(),
                    DutySlotDetails.weekly(DayOfWeek.WEDNESDAY, HOME, HOME_END, "fietsenstalling")
                            .needing(2)
                            .by(made.entry("con")));
            return keeping.add(
                    DutySlotId.random(),
                    made.north(),
                    DutySlotDetails.weekly(DayOfWeek.THURSDAY, HOME, HOME_END, "bushalte")
                            .in(WeekParity.EVEN)
                            .by(made.entry("mees")));
        });
        LocalDate today = PortalClock.today(clock);
        LocalDate wednesday = today.with(TemporalAdjusters.next(DayOfWeek.WEDNESDAY));
        swap(made, Optional.ofNullable(hall.get(DayOfWeek.WEDNESDAY)).orElseThrow(), wednesday);
        ask(
                made,
                Optional.ofNullable(hall.get(DayOfWeek.TUESDAY)).orElseThrow(),
                today.with(TemporalAdjusters.next(DayOfWeek.TUESDAY)));
    }

    private DutySlotId add(Made made, DayOfWeek day, LocalTime from, LocalTime until, String place, String person) {
        DutySlotDetails details = DutySlotDetails.weekly(day, from, until, place);
        return keeping.add(
                        DutySlotId.random(),
                        made.north(),
                        person.equals("-") ? details : details.by(made.entry(person)))
                .id();
    }

    private void swap(Made made, DutySlotId slot, LocalDate day) {
        EntryId geo = made.entry("geo");
        unlessClosed(() -> actingAs.run(DemoAccount.COORDINATOR, () -> {
            swapping.replace(DutySwapId.random(), slot, day, Optional.of(geo), made.entry("dora"));
            return slot;
        }));
    }

    private void ask(Made made, DutySlotId slot, LocalDate day) {
        unlessClosed(() -> actingAs.run(DemoAccount.DOCENT, () -> {
            swapping.ask(DutySwapId.random(), slot, day, made.entry("coby"));
            return slot;
        }));
    }

    /** In a holiday there is nobody to swap with. */
    private static void unlessClosed(Runnable action) {
        try {
            action.run();
        } catch (Rejection closed) {
            LOG.debug("No swap in the example: {}", closed.key());
        }
    }
}
