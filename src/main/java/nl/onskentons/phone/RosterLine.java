package nl.onskentons.phone;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.onskentons.common.SchoolId;
import nl.onskentons.common.Versioned;
import nl.onskentons.directory.EntryId;

/**
 * A temporary roster as it is read.
 *
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
        boolean mayEdit)
        implements Versioned<RosterId, RosterDetails> {

    /** Somebody on it by name; empty when they are gone. */
    public Optional<String> name(EntryId person) {
        return Optional.ofNullable(names.get(person));
    }
}
