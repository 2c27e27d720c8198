package nl.onskentons.directory;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.onskentons.common.Sector;

/** The line below a person's name: what they are, and where. */
final class Subtitle {

    private static final int MAX = 300;

    private Subtitle() {}

    static String of(List<Position> positions, Map<EntryId, Organisation> organisations) {
        return of(positions, position -> {
            Organisation organisation = organisations.get(position.organisationId());
            return organisation == null ? "" : organisation.name();
        });
    }

    /** @param names gives the name of the organisation of a position; empty when it is not known */
    static String of(List<Position> positions, Function<Position, String> names) {
        String text = positions.stream()
                .map(position -> of(position.roleTitle(), names.apply(position)))
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

    private static String of(String roleTitle, String name) {
        return roleTitle.isEmpty() || name.isEmpty() ? roleTitle + name : roleTitle + ", " + name;
    }
}
