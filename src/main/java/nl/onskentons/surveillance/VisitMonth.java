package nl.onskentons.surveillance;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * The visits of the police to a school, as one month shows them.
 *
 * @param visits those of the month, in order
 * @param open those of before today of which nobody said what came of them, whatever month
 * @param next the first that is still to come
 * @param quarter how many there were in the quarter of this month
 * @param published whether parents are told how often they come
 * @param mayPublish whether whoever looks decides that
 * @param mayAdd whether whoever looks plans visits
 * @param mayAddAll whether also those of others
 */
public record VisitMonth(
        YearMonth month,
        List<VisitLine> visits,
        List<VisitLine> open,
        Optional<VisitLine> next,
        VisitCounts quarter,
        boolean published,
        boolean mayPublish,
        boolean mayAdd,
        boolean mayAddAll) {}
