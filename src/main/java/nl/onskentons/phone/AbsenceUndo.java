package nl.onskentons.phone;

import java.util.Optional;
import nl.onskentons.common.AccountId;

/**
 * What a changed or cancelled absence is put back with.
 *
 * @param changedTo the version that it has since; empty when it was cancelled
 */
public record AbsenceUndo(
        AbsenceId id,
        Optional<Long> changedTo,
        AbsenceDetails details,
        StandInAnswer answer,
        String reportedBy,
        AccountId reporter) {

    AbsenceUndo after(long version) {
        return new AbsenceUndo(id, Optional.of(version), details, answer, reportedBy, reporter);
    }
}
