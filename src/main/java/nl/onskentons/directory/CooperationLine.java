package nl.onskentons.directory;

import nl.onskentons.common.SchoolId;

/**
 * What one school does together with one organisation.
 *
 * @param version what it was when it was read; {@value #NEW} when nothing was written down yet
 * @param mayEdit whether whoever looks may change it
 */
public record CooperationLine(
        EntryId organisation,
        String organisationName,
        SchoolId school,
        String schoolName,
        long version,
        CooperationDetails details,
        CovenantState covenant,
        boolean mayEdit) {

    public static final long NEW = -1;

    public boolean isNew() {
        return version == NEW;
    }
}
