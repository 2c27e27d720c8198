package nl.onskentons.phone;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.onskentons.common.SchoolId;
import nl.onskentons.directory.EntryId;

/**
 * A temporary roster as it is read.
 *
 * @param version that of the roster as it is now; whoever changes it gives it back
 * @param names those on it by name, as far as they are there
 * @param absent the names of those on it who reported that they are absent on one of its days; the roster holds nevertheless
 * @param mayEdit whether whoever looks may change it
 */
public record RosterLine(
        RosterId id,
        SchoolId school,
        long version,
        RosterDetails details,
        Map<EntryId, String> names,
        List<String> absent,
        boolean mayEdit) {

    /** Somebody on it by name; empty when they are gone. */
    public Optional<String> name(EntryId person) {
        return Optional.ofNullable(names.get(person));
    }
}
