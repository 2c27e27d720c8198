package nl.onskentons.phone;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A topic on the list of test calls of a quarter.
 *
 * @param name empty when the topic was taken away
 * @param answer whom to call now; empty in a quarter that is over
 * @param calls those that were made, the newest in front
 */
public record TestCallLine(TopicId topic, Optional<String> name, Optional<CallAnswer> answer, List<Made> calls) {

    /**
     * A test call.
     *
     * @param person who was called; empty when that card is gone
     * @param by who called
     */
    public record Made(TestCallResult result, Instant at, Optional<String> person, String by) {}

    /** The one that counts. */
    public Optional<Made> last() {
        return calls.stream().findFirst();
    }

    public boolean isOpen() {
        return calls.isEmpty();
    }

    public boolean failed() {
        return last().filter(made -> made.result().isFailure()).isPresent();
    }
}
