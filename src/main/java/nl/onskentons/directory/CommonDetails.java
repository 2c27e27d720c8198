package nl.onskentons.directory;

import java.util.List;
import java.util.Set;
import nl.onskentons.common.Rejection;
import nl.onskentons.common.SchoolId;
import nl.onskentons.common.TextRules;
import nl.onskentons.common.WorkingPattern;

/**
 * What can be said of every entry.
 *
 * @param name 1 to 160 characters
 * @param purpose what they do or are there for, at most 2,000 characters
 * @param hours when they can be reached, at most 50 times; none when that is not known
 * @param schools the schools that it serves; empty when it serves all
 * @param points the numbers and addresses, the one to call first in front; at most 20
 */
public record CommonDetails(
        String name, String purpose, WorkingPattern hours, Set<SchoolId> schools, List<PointDetails> points) {

    public static final int MAX_NAME = 160;
    public static final int MAX_PURPOSE = 2000;
    public static final int MAX_POINTS = 20;

    /** Seven days with three times in each of two weeks, and some to spare. */
    public static final int MAX_TIMES = 50;

    public CommonDetails {
        name = TextRules.line("name", name, MAX_NAME);
        purpose = TextRules.text("purpose", purpose, MAX_PURPOSE);
        schools = Set.copyOf(schools);
        points = List.copyOf(points);
        if (name.isEmpty()) {
            throw Rejection.ofField("name", "rejection.entry.name");
        }
        if (hours.times().size() > MAX_TIMES) {
            throw Rejection.ofField("hours", "rejection.entry.times", MAX_TIMES);
        }
        if (points.size() > MAX_POINTS) {
            throw Rejection.ofField("points", "rejection.entry.points", MAX_POINTS);
        }
    }
}
