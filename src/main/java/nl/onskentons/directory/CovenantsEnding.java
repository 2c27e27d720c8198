package nl.onskentons.directory;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.onskentons.access.CurrentUser;
import nl.onskentons.common.PortalClock;
import nl.onskentons.common.SchoolId;
import nl.onskentons.common.TodayItem;
import org.springframework.stereotype.Component;

/** The covenants that ended or end soon, on "Vandaag" of those who can renew them (P06). */
@Component
class CovenantsEnding implements TodayItem {

    /** As many as somebody can act on in a day; the others follow as these are renewed. */
    private static final int MAX_LINES = 5;

    private final Cooperations cooperations;
    private final CurrentUser currentUser;
    private final Clock clock;

    CovenantsEnding(Cooperations cooperations, CurrentUser currentUser, Clock clock) {
        this.cooperations = cooperations;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    @Override
    public List<Entry> entries() {
        List<SchoolId> own = currentUser.require().schools().stream()
                .filter(school -> Organisers.has(school, currentUser))
                .toList();
        if (own.isEmpty()) {
            return List.of();
        }
        LocalDate today = PortalClock.today(clock);
        // The card says it per school: an organisation with which several schools have one is a single line here.
        Set<EntryId> seen = new HashSet<>();
        return cooperations.toRenew(own).stream()
                .filter(line -> seen.add(line.organisation()))
                .limit(MAX_LINES)
                .flatMap(line -> line.details().covenantUntil().stream()
                        .map(until -> entry(line, ChronoUnit.DAYS.between(today, until))))
                .toList();
    }

    private static Entry entry(CooperationLine line, long daysLeft) {
        boolean expired = daysLeft < 0;
        return new Entry(
                expired ? "directory.today.covenantExpired" : "directory.today.covenantSoon",
                List.of(line.organisationName(), Math.abs(daysLeft)),
                "partners/" + line.organisation(),
                "directory.today.sign.covenant",
                expired ? 60 : 50);
    }
}
