package nl.onskentons.directory;

import java.util.ArrayList;
import java.util.List;
import nl.onskentons.access.CurrentUser;
import nl.onskentons.common.TodayItem;
import nl.onskentons.school.Schools;
import org.springframework.stereotype.Component;

/** What the directory asks of somebody today: numbers to confirm, to look at, or to accept (P04). */
@Component
class NumbersWaiting implements TodayItem {

    private static final String DISPUTED = "partners?bevestigen=klopt-niet";
    private static final String PROPOSED = "partners?bevestigen=nieuw";
    private static final String AGED = "partners?bevestigen=oud";

    private final NumberCounts counts;
    private final Directory directory;
    private final Schools schools;
    private final CurrentUser currentUser;

    NumbersWaiting(NumberCounts counts, Directory directory, Schools schools, CurrentUser currentUser) {
        this.counts = counts;
        this.directory = directory;
        this.schools = schools;
        this.currentUser = currentUser;
    }

    @Override
    public List<Entry> entries() {
        Viewer viewer = Viewer.of(currentUser.require());
        int days = schools.confirmationDays(viewer.reach().keySet());
        List<Entry> entries = new ArrayList<>();
        directory
                .ownCard()
                .ifPresent(card -> add(
                        entries,
                        "directory.today.own",
                        counts.ofOwnCard(Attention.ANY, viewer.account(), days),
                        "partners/" + card,
                        "directory.today.sign.confirm",
                        90));
        if (!viewer.vouches().isEmpty()) {
            add(
                    entries,
                    "directory.today.disputed",
                    counts.of(Attention.DISPUTED, viewer.vouches(), days),
                    DISPUTED,
                    "directory.today.sign.disputed",
                    80);
            add(
                    entries,
                    "directory.today.toConfirm",
                    counts.of(Attention.AGED, viewer.vouches(), days),
                    AGED,
                    "directory.today.sign.confirm",
                    40);
        }
        if (!viewer.keeps().isEmpty()) {
            add(
                    entries,
                    "directory.today.proposed",
                    counts.of(Attention.PROPOSED, viewer.keeps(), days),
                    PROPOSED,
                    "directory.today.sign.proposed",
                    70);
        }
        return entries;
    }

    private static void add(List<Entry> entries, String key, int count, String route, String sign, int urgency) {
        if (count > 0) {
            entries.add(new Entry(key, List.of(NumberCounts.shown(count)), route, sign, urgency));
        }
    }
}
