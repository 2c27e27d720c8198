package nl.onskentons.phone;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Who is to be called about a topic: one answer, always.
 *
 * @param at for which moment
 * @param ladder whom to call, the next when there is no answer; at least one, the last resort at the end
 * @param until the moment from which somebody else is first; empty when that is not near
 * @param then who is first from that moment on; empty when {@code until} is
 * @param desk the desk of the school, which puts through to somebody whose number may not be seen
 * @param changes the moment at which anything on the ladder changes; empty when that is not near
 */
public record CallAnswer(
        TopicLine topic,
        Instant at,
        List<CallStep> ladder,
        Optional<Instant> until,
        Optional<CallStep> then,
        Optional<CallStep> desk,
        Optional<Instant> changes) {

    /** Whom to call. */
    public CallStep first() {
        return ladder.getFirst();
    }

    /** Whose number is dialled: that of the first, or of the desk when that number may not be seen; empty without either. */
    public Optional<CallStep> dialled() {
        return first().number().isPresent() ? Optional.of(first()) : desk;
    }

    /** Whether both say the same, although of another moment. */
    public boolean saysTheSameAs(CallAnswer other) {
        return equals(
                new CallAnswer(other.topic, at, other.ladder, other.until, other.then, other.desk, other.changes));
    }

    /** Whether nobody is there, so that only the last resort is left. */
    public boolean isLastResort() {
        return !(first() instanceof CallStep.Person);
    }
}
