package nl.onskentons.surveillance;

import java.util.List;
import nl.onskentons.access.CurrentUser;
import nl.onskentons.access.Role;
import nl.onskentons.common.TodayItem;
import org.springframework.stereotype.Component;

/** On "Vandaag": the rounds that somebody began and did not end. */
@Component
class RoundsToday implements TodayItem {

    private static final int SOON = 60;

    private final Rounds rounds;
    private final CurrentUser currentUser;

    RoundsToday(Rounds rounds, CurrentUser currentUser) {
        this.rounds = rounds;
        this.currentUser = currentUser;
    }

    @Override
    public List<Entry> entries() {
        if (currentUser.require().roles().stream().allMatch(Role.PARTNER::equals)) {
            return List.of();
        }
        return rounds.unfinished().stream().map(RoundsToday::entry).toList();
    }

    private static Entry entry(RoundLine round) {
        return new Entry(
                "surveillance.rounds.today",
                List.of(round.name(), round.calm() + round.notCalm(), round.stops()),
                "toezicht/rondes",
                null,
                SOON);
    }
}
