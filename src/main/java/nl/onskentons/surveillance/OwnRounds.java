package nl.onskentons.surveillance;

import nl.onskentons.access.CurrentUser;
import nl.onskentons.common.StaleEdit;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** The rounds that the current user walks; in the transaction of the caller. */
@Component
class OwnRounds {

    private final RoundRepository rounds;
    private final SurveillanceRights rights;
    private final CurrentUser currentUser;

    OwnRounds(RoundRepository rounds, SurveillanceRights rights, CurrentUser currentUser) {
        this.rounds = rounds;
        this.rights = rights;
        this.currentUser = currentUser;
    }

    /**
     * A round that nobody else changes until the transaction is over.
     *
     * @throws StaleEdit when it is gone
     * @throws AccessDeniedException when it is somebody else's
     */
    Round locked(RoundId id) {
        return require(rounds.findLocked(id.value()).orElseThrow(StaleEdit::removed));
    }

    Round require(Round round) {
        if (!isOwn(round)) {
            throw new AccessDeniedException("Not a round of this person");
        }
        rights.requireMark(round.school(), round.layer());
        return round;
    }

    /** Whether the current user walks it, and still may. */
    boolean isWalked(Round round) {
        return isOwn(round) && rights.mayMark(round.school(), round.layer());
    }

    private boolean isOwn(Round round) {
        return round.isWalkedBy(currentUser.require().id());
    }
}
