package nl.onskentons.directory;

import java.util.List;
import java.util.Set;
import nl.onskentons.common.SchoolId;
import nl.onskentons.common.Sector;
import nl.onskentons.common.WorkingPattern;

/** Cards for tests. */
final class People {

    private People() {}

    static ContactDetails person(String name, Set<SchoolId> schools, PointDetails... points) {
        return new ContactDetails(
                new CommonDetails(name, "", WorkingPattern.none(), schools, List.of(points)), List.of(), "", false);
    }

    static ContactDetails at(EntryId organisation, ContactDetails person, String role) {
        return new ContactDetails(
                person.common(), List.of(Position.at(organisation, role)), person.languages(), person.photoRefused());
    }

    static OrganisationDetails organisation(String name, Set<SchoolId> schools, PointDetails... points) {
        return new OrganisationDetails(
                new CommonDetails(name, "", WorkingPattern.none(), schools, List.of(points)),
                "",
                Sector.OTHER,
                "",
                "",
                "",
                "");
    }
}
