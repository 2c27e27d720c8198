package nl.onskentons.directory;

import java.util.Optional;
import nl.onskentons.common.SchoolId;

/**
 * What one school does together with one organisation.
 *
 * @param version what it was when it was read; {@value #NEW} when nothing was written down yet
 * @param covenant how long it still holds; empty when there is no covenant, or none with a last day
 * @param mayEdit whether whoever looks may change it
 */
public record CooperationLine(
        EntryId organisation,
        String organisationName,
        SchoolId school,
        String schoolName,
        long version,
        CooperationDetails details,
        Optional<CovenantState> covenant,
        boolean mayEdit) {

    public static final long NEW = -1;

    public boolean isNew() {
        return version == NEW;
    }
}
