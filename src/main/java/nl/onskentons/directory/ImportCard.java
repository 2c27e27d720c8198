package nl.onskentons.directory;

import java.util.List;
import nl.onskentons.common.Sector;
import nl.onskentons.directory.exchange.OwnFields;

/**
 * A card of an address book in the words of the directory, as it waits in the database.
 *
 * @param organisation the name of the organisation that a person works at; empty when there is none
 * @param points the numbers and addresses in canonical form, the one to call first in front
 */
record ImportCard(
        EntryKind kind,
        String name,
        String organisation,
        String roleTitle,
        String purpose,
        List<Point> points,
        String website,
        String street,
        String postalCode,
        String city,
        String languages,
        OwnFields own,
        List<ImportReason> remarks) {

    /** A number or address that is valid. */
    record Point(PointKind kind, String text, String extension) {

        PointDetails details(Audience audience) {
            return new PointDetails(PointId.random(), kind, text, extension, "", audience);
        }
    }

    /** An organisation of which a file says no more than its name. */
    static ImportCard organisationNamed(String name) {
        return new ImportCard(
                EntryKind.ORGANISATION, name, "", "", "", List.of(), "", "", "", "", "", OwnFields.NONE, List.of());
    }

    /** What is not said counts as the rest. */
    Sector sector() {
        return own.sector() == null ? Sector.OTHER : own.sector();
    }

    /** The organisation that must exist before this card can: its own name for an organisation, else where it works. */
    String organisationName() {
        return kind == EntryKind.ORGANISATION ? name : organisation;
    }
}
