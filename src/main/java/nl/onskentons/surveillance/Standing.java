package nl.onskentons.surveillance;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.onskentons.common.Rejection;
import org.jspecify.annotations.Nullable;

/**
 * How it stands with a place: since when, who saw something the matter, and how often in a row each side found it calm. Each
 * change says what happened by it, in order.
 */
@Embeddable
class Standing {

    /** Both sides find it calm so many times in a row before it closes. */
    static final int CALM_ROUNDS = 2;

    @Enumerated(EnumType.STRING)
    private HotspotState state;

    private Instant stateSince;
    private Instant seenAt;
    private int confirmations;
    private int calmSchool;
    private int calmPolice;
    private @Nullable Instant passedSchoolAt;
    private @Nullable Instant passedPoliceAt;

    protected Standing() {}

    /** Somebody saw it for the first time. */
    Standing(Instant at) {
        state = HotspotState.SEEN;
        stateSince = at;
        seenAt = at;
    }

    /** Somebody saw the same again: it counts from now, and is open again when it had ended. */
    List<HotspotEventKind> confirm(Doer doer) {
        confirmations++;
        return seenAgain(doer, HotspotEventKind.CONFIRMED);
    }

    /**
     * Somebody passed it on a round, and it was calm; what is told later than what was seen after it, counts no more.
     *
     * @param watching those for whom the place is: each has to find it calm before it closes
     */
    List<HotspotEventKind> calm(Doer doer, Set<Side> watching) {
        passed(doer);
        List<HotspotEventKind> happened = new ArrayList<>(List.of(HotspotEventKind.CALM));
        if (!state.isOpen() || doer.at().isBefore(seenAt)) {
            return happened;
        }
        switch (doer.side()) {
            case SCHOOL -> calmSchool++;
            case POLICE -> calmPolice++;
        }
        if (state == HotspotState.DONE && !doer.at().isBefore(stateSince)) {
            happened.add(step(HotspotState.CHECKED, doer));
        }
        if (watching.stream().allMatch(side -> calmOf(side) >= CALM_ROUNDS)) {
            happened.add(step(HotspotState.CLOSED, doer));
        }
        return happened;
    }

    /** Somebody passed it on a round, and it was not calm; what was done or ended after that stays so. */
    List<HotspotEventKind> notCalm(Doer doer) {
        passed(doer);
        confirmations++;
        return state.isOpen() || !doer.at().isBefore(stateSince)
                ? seenAgain(doer, HotspotEventKind.NOT_CALM)
                : List.of(HotspotEventKind.NOT_CALM);
    }

    /** What was done before that did not help, or what had ended is back. */
    private List<HotspotEventKind> seenAgain(Doer doer, HotspotEventKind how) {
        countAnew(later(seenAt, doer.at()));
        boolean stays = state == HotspotState.SEEN
                || state == HotspotState.AGREED
                || doer.at().isBefore(stateSince);
        return stays ? List.of(how) : List.of(how, step(HotspotState.SEEN, doer));
    }

    private int calmOf(Side side) {
        return switch (side) {
            case SCHOOL -> calmSchool;
            case POLICE -> calmPolice;
        };
    }

    /**
     * Somebody says how it stands.
     *
     * @throws Rejection when that cannot follow, or a place that ends unsolved has no reason
     */
    HotspotEventKind become(HotspotState next, Doer doer, String reason) {
        if (next == HotspotState.CLOSED || next == HotspotState.CHECKED || next == HotspotState.FADED) {
            throw Rejection.of("rejection.hotspot.byRounds");
        }
        if (!state.canBecome(next)) {
            throw Rejection.of("rejection.hotspot.step");
        }
        if (next == HotspotState.UNSOLVED && reason.isEmpty()) {
            throw Rejection.ofField("note", "rejection.hotspot.reason");
        }
        if (next == HotspotState.SEEN) {
            countAnew(doer.at());
        }
        return step(next, doer);
    }

    /** Nobody confirmed it for a while. */
    HotspotEventKind fade(Doer doer) {
        return step(HotspotState.FADED, doer);
    }

    /** It stands so from now on, whatever it was. */
    HotspotEventKind step(HotspotState next, Doer doer) {
        HotspotEventKind step = HotspotEventKind.of(state, next);
        state = next;
        stateSince = doer.at();
        return step;
    }

    private void countAnew(Instant from) {
        seenAt = from;
        calmSchool = 0;
        calmPolice = 0;
    }

    private void passed(Doer doer) {
        switch (doer.side()) {
            case SCHOOL -> passedSchoolAt = later(passedSchoolAt, doer.at());
            case POLICE -> passedPoliceAt = later(passedPoliceAt, doer.at());
        }
    }

    private static Instant later(@Nullable Instant one, Instant other) {
        return one == null || other.isAfter(one) ? other : one;
    }

    HotspotState state() {
        return state;
    }

    Instant stateSince() {
        return stateSince;
    }

    Instant seenAt() {
        return seenAt;
    }

    int confirmations() {
        return confirmations;
    }

    int calmSchool() {
        return calmSchool;
    }

    int calmPolice() {
        return calmPolice;
    }

    @Nullable
    Instant passedSchoolAt() {
        return passedSchoolAt;
    }

    @Nullable
    Instant passedPoliceAt() {
        return passedPoliceAt;
    }
}
