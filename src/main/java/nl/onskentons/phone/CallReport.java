package nl.onskentons.phone;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import nl.onskentons.common.Quarter;
import nl.onskentons.directory.EntryId;
import nl.onskentons.directory.NumberLine;

/**
 * How the calls of a school went.
 *
 * @param period the days that {@code total}, {@code topics} and {@code failed} are about
 * @param topics those with calls, the most calls first
 * @param months every month from the first with calls that are kept until now, the newest first
 * @param quarters as the months
 * @param failed the numbers that went wrong, the most often first
 */
public record CallReport(
        CallPeriod period,
        Share total,
        List<OfTopic> topics,
        List<OfMonth> months,
        List<OfQuarter> quarters,
        List<Failed> failed) {

    /** @param name empty when the topic was taken away */
    public record OfTopic(Optional<String> name, Share share) {}

    /** Of one month. */
    public record OfMonth(YearMonth month, Share share) {}

    /** Of one quarter. */
    public record OfQuarter(Quarter quarter, Share share) {}

    /**
     * Somebody who was called in vain.
     *
     * @param card empty when an emergency number was named, as the last resort
     * @param name empty when the card is gone too
     * @param number the number that was called; empty when it is no longer on the card, or may not be seen
     * @param calls how many calls there were in all
     * @param wrong how often it was not the right person
     * @param more how often more than one transfer was needed
     * @param last the last day on which it went wrong
     */
    public record Failed(
            Optional<EntryId> card,
            Optional<String> name,
            String subtitle,
            Optional<NumberLine> number,
            int calls,
            int wrong,
            int more,
            LocalDate last) {}
}
