package nl.onskentons.directory;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.onskentons.access.CurrentUser;
import nl.onskentons.common.Folding;
import nl.onskentons.common.SchoolId;
import nl.onskentons.school.Schools;
import org.springframework.stereotype.Component;

/** Makes of rings what the current user reads of them. */
@Component
class RingLines {

    private final RingRepository rings;
    private final Schools schools;
    private final CurrentUser currentUser;

    RingLines(RingRepository rings, Schools schools, CurrentUser currentUser) {
        this.rings = rings;
        this.schools = schools;
        this.currentUser = currentUser;
    }

    /** By name, with the names of who are in them: in the same number of statements however many there are. */
    List<RingLine> of(List<Ring> found) {
        Map<SchoolId, String> schoolNames = schools.names();
        Map<UUID, Map<UUID, String>> names = names(found);
        return found.stream()
                .map(ring -> new RingLine(
                        ring.id(),
                        ring.version(),
                        ring.school(),
                        schoolNames.getOrDefault(ring.school(), ""),
                        ring.name(),
                        members(ring, names.getOrDefault(ring.id().value(), Map.of())),
                        Organisers.has(ring.school(), currentUser)))
                .sorted(Comparator.comparing((RingLine ring) -> Folding.fold(ring.name()))
                        .thenComparing(RingLine::schoolName))
                .toList();
    }

    private static List<RingLine.Member> members(Ring ring, Map<UUID, String> names) {
        return ring.members().stream()
                .filter(member -> names.containsKey(member.value()))
                .map(member -> new RingLine.Member(member, names.getOrDefault(member.value(), "")))
                .toList();
    }

    /** Per ring who can be seen in it. */
    private Map<UUID, Map<UUID, String>> names(List<Ring> found) {
        List<UUID> ids = found.stream().map(ring -> ring.id().value()).toList();
        Map<UUID, Map<UUID, String>> names = new HashMap<>();
        if (!ids.isEmpty()) {
            rings.findMembers(ids)
                    .forEach(member -> names.computeIfAbsent(member.getRing(), ring -> new HashMap<>())
                            .put(member.getEntry(), member.getName()));
        }
        return names;
    }
}
