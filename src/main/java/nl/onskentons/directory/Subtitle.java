package nl.onskentons.directory;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.onskentons.common.Sector;

/** The line below a person's name: what they are, and where. */
final class Subtitle {

    private static final int MAX = 300;

    private Subtitle() {}

    static String of(List<Position> positions, Map<EntryId, Organisation> organisations) {
        String text = positions.stream()
                .map(position -> of(position, organisations))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
        return text.length() <= MAX ? text : text.substring(0, MAX - 1) + "…";
    }

    /** The sector of the first organisation that is known. */
    static Sector sector(List<Position> positions, Map<EntryId, Organisation> organisations) {
        return positions.stream()
                .map(position -> organisations.get(position.organisationId()))
                .filter(organisation -> organisation != null)
                .map(DirectoryEntry::sector)
                .findFirst()
                .orElse(Sector.OTHER);
    }

    private static String of(Position position, Map<EntryId, Organisation> organisations) {
        Organisation organisation = organisations.get(position.organisationId());
        String name = organisation == null ? "" : organisation.name();
        if (position.roleTitle().isEmpty() || name.isEmpty()) {
            return position.roleTitle() + name;
        }
        return position.roleTitle() + ", " + name;
    }
}
