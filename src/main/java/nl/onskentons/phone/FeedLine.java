package nl.onskentons.phone;

import java.time.LocalDate;
import java.util.Optional;
import nl.onskentons.common.SchoolId;
import nl.onskentons.directory.Audience;

/**
 * A secret link as it is listed: without its secret.
 *
 * @param name of the topic or the person; empty for the whole school, and when it is gone
 * @param audience the numbers of which audience are in it now
 * @param madeBy whose link it is
 * @param usedOn the last day on which something fetched it
 * @param own whether it is of the current user
 * @param state whether it answers
 */
public record FeedLine(
        FeedId id,
        SchoolId school,
        FeedSubject subject,
        String name,
        String label,
        Audience audience,
        String madeBy,
        LocalDate madeOn,
        Optional<LocalDate> usedOn,
        boolean own,
        State state) {

    /** Whether a link answers, and if not, why. */
    public enum State {
        WORKS,
        /** The account of whoever made it was switched off, or is of this school no more (R9). */
        MAKER_LEFT,
        /** The topic or the card is gone. */
        SUBJECT_GONE;

        public String key() {
            return "phone.feeds.state." + name();
        }
    }
}
