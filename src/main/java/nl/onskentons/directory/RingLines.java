package nl.onskentons.directory;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    /** By name, without reading who are in them. */
    List<RingName> names(List<Ring> found) {
        Map<SchoolId, String> schoolNames = schools.names();
        return found.stream()
                .map(ring -> new RingName(
                        ring.id(),
                        ring.school(),
                        schoolNames.getOrDefault(ring.school(), ""),
                        ring.name(),
                        Organisers.has(ring.school(), currentUser)))
                .sorted(Comparator.comparing((RingName ring) -> Folding.fold(ring.name()))
                        .thenComparing(RingName::schoolName))
                .toList();
    }

    /** With the names of who can be seen in it. */
    RingLine of(Ring ring) {
        Map<EntryId, String> names = new HashMap<>();
        rings.findMembers(ring.id().value())
                .forEach(member -> names.put(new EntryId(member.getEntry()), member.getName()));
        List<RingLine.Member> members = ring.members().stream()
                .filter(names::containsKey)
                .map(member -> new RingLine.Member(member, names.getOrDefault(member, "")))
                .toList();
        return new RingLine(ring.id(), ring.version(), ring.name(), members);
    }
}
