package nl.onskentons.phone;

import java.util.List;
import java.util.function.Predicate;
import nl.onskentons.common.Quarter;

/**
 * The test calls of one quarter.
 *
 * @param isNow whether calls are still made
 * @param lines the topics in their order
 */
public record TestCallRound(Quarter quarter, boolean isNow, List<TestCallLine> lines) {

    public int open() {
        return count(TestCallLine::isOpen);
    }

    public int failed() {
        return count(TestCallLine::failed);
    }

    public int reached() {
        return lines.size() - open() - failed();
    }

    private int count(Predicate<TestCallLine> wanted) {
        return (int) lines.stream().filter(wanted).count();
    }
}
