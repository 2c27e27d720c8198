package nl.onskentons.directory;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import nl.onskentons.common.SchoolId;
import nl.onskentons.directory.exchange.AddressBookFormat;

/**
 * An address book that is being, or was, imported.
 *
 * @param fileName as the sender calls it, made safe to show
 * @param format what the file turned out to be; empty while that is unknown
 * @param audience who may see the numbers that come in
 * @param reason why it was refused or stopped, if it was
 * @param done how far the work at hand is: bytes while reading, cards afterwards
 * @param total how much that work is in all; 0 while that is unknown
 * @param startedBy the name of who started it
 * @param counts how many cards there are per status; empty while the file is being read
 * @param outcomes how many cards were taken over
 * @param toApply how many cards would be taken over now
 * @param undecided how many cards wait for somebody to decide whether they are the same
 * @param kept how many entries an undo left as they are, because somebody changed them after the import
 */
public record ImportBatch(
        BatchId id,
        SchoolId school,
        String fileName,
        Optional<AddressBookFormat> format,
        Audience audience,
        ImportState state,
        Optional<ImportReason> reason,
        long done,
        long total,
        Instant startedAt,
        String startedBy,
        Map<RowStatus, Integer> counts,
        Map<RowOutcome, Integer> outcomes,
        int toApply,
        int undecided,
        int kept) {

    /** How many cards have a status. */
    public int count(RowStatus status) {
        return counts.getOrDefault(status, 0);
    }

    /** How many cards ended so. */
    public int count(RowOutcome outcome) {
        return outcomes.getOrDefault(outcome, 0);
    }

    /** How many cards there are in all. */
    public int cards() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
