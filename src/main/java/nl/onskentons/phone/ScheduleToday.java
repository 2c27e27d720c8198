package nl.onskentons.phone;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import nl.onskentons.access.CurrentUser;
import nl.onskentons.common.PortalClock;
import nl.onskentons.common.SchoolId;
import nl.onskentons.common.TimeStretch;
import nl.onskentons.common.TodayItem;
import nl.onskentons.phone.schedule.Period;
import org.springframework.stereotype.Component;

/** What needs the keepers of a schedule: that soon nobody is there at all, and who on it cannot be called (P05). */
@Component
class ScheduleToday implements TodayItem {

    private static final int DAYS_AHEAD = 14;

    private final ScheduleOverview overview;
    private final ScheduleRights rights;
    private final CurrentUser currentUser;
    private final Clock clock;

    ScheduleToday(ScheduleOverview overview, ScheduleRights rights, CurrentUser currentUser, Clock clock) {
        this.overview = overview;
        this.rights = rights;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    @Override
    public List<Entry> entries() {
        List<Entry> entries = new ArrayList<>();
        currentUser.require().schools().stream().filter(rights::keeps).forEach(school -> {
            nobodySoon(school, entries);
            notToBeCalled(school, entries);
        });
        return entries;
    }

    private void nobodySoon(SchoolId school, List<Entry> entries) {
        LocalDate today = PortalClock.today(clock);
        List<TimeStretch> coming =
                overview.nobodyAtAll(school, new Period(today, today.plusDays(DAYS_AHEAD - 1L))).stream()
                        .filter(stretch -> stretch.end().isAfter(clock.instant()))
                        .toList();
        if (!coming.isEmpty()) {
            LocalDate first = LocalDate.ofInstant(coming.getFirst().start(), PortalClock.ZONE);
            entries.add(new Entry(
                    coming.size() == 1 ? "phone.week.today.nobody.one" : "phone.week.today.nobody.more",
                    List.of(coming.size()),
                    "bellen/rooster?school=%s&week=%d-W%02d"
                            .formatted(
                                    school,
                                    first.get(IsoFields.WEEK_BASED_YEAR),
                                    first.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR)),
                    "phone.week.today.sign",
                    90));
        }
    }

    private void notToBeCalled(SchoolId school, List<Entry> entries) {
        int people = overview.unreachable(school).size();
        if (people > 0) {
            entries.add(new Entry(
                    people == 1 ? "phone.week.today.people.one" : "phone.week.today.people.more",
                    List.of(people),
                    "bellen/rooster?school=%s&mensen=ja".formatted(school),
                    "phone.week.today.sign",
                    55));
        }
    }
}
