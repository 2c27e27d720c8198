package nl.onskentons.surveillance.ui;

import com.vaadin.flow.data.provider.Query;
import java.io.Serializable;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.onskentons.common.SchoolId;
import nl.onskentons.common.Sector;
import nl.onskentons.directory.Directory;
import nl.onskentons.directory.EntryFilter;
import nl.onskentons.directory.EntryId;
import nl.onskentons.directory.EntryKind;

/** Somebody of the school, to choose from. */
record DutyChoice(EntryId id, String name) implements Serializable {

    /** Those who are found by what is typed. */
    static Stream<DutyChoice> find(Directory directory, SchoolId school, Query<DutyChoice, String> query) {
        return directory
                .find(
                        EntryFilter.all(Set.of(school))
                                .withSector(Optional.of(Sector.EDUCATION))
                                .withText(query.getFilter().orElse("")),
                        0,
                        Directory.MAX_PAGE)
                .rows()
                .stream()
                .filter(row -> row.kind() == EntryKind.CONTACT)
                .map(row -> new DutyChoice(row.id(), row.name()))
                .skip(query.getOffset())
                .limit(query.getLimit());
    }
}
