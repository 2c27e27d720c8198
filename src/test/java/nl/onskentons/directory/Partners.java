package nl.onskentons.directory;

import java.util.List;
import java.util.Set;
import nl.onskentons.common.SchoolId;
import nl.onskentons.common.Sector;
import nl.onskentons.common.WorkingPattern;

/** Cards for tests, made as a form would make them. */
public final class Partners {

    private Partners() {}

    public static ContactDetails person(String name, PointDetails... points) {
        return person(name, Set.of(), points);
    }

    public static ContactDetails person(String name, Set<SchoolId> schools, PointDetails... points) {
        return new ContactDetails(
                new CommonDetails(name, "", WorkingPattern.none(), schools, List.of(points)), List.of(), "", false);
    }

    public static OrganisationDetails organisation(String name, PointDetails... points) {
        return new OrganisationDetails(
                new CommonDetails(name, "", WorkingPattern.none(), Set.of(), List.of(points)),
                "",
                Sector.OTHER,
                "",
                "",
                "",
                "");
    }

    /** The same person under another name. */
    public static ContactDetails renamed(ContactDetails person, String name) {
        CommonDetails common = person.common();
        return new ContactDetails(
                new CommonDetails(name, common.purpose(), common.hours(), common.schools(), common.points()),
                person.positions(),
                person.languages(),
                person.photoRefused());
    }

    /** The same person with other numbers. */
    public static ContactDetails with(ContactDetails person, PointDetails... points) {
        CommonDetails common = person.common();
        return new ContactDetails(
                new CommonDetails(common.name(), common.purpose(), common.hours(), common.schools(), List.of(points)),
                person.positions(),
                person.languages(),
                person.photoRefused());
    }

    /** The same number, written otherwise or another one in its place. */
    public static PointDetails moved(PointDetails point, String number) {
        return new PointDetails(point.id(), point.kind(), number, point.extension(), point.label(), point.audience());
    }
}
