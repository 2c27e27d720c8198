package nl.onskentons.surveillance;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.onskentons.common.Folding;
import nl.onskentons.common.SchoolId;
import nl.onskentons.directory.EntryId;
import org.jspecify.annotations.Nullable;

/** Places in the order in which school and police walk past them (P08). */
@Entity
@Table(name = "surveillance_route")
class Route {

    @Id
    private UUID id;

    private SchoolId schoolId;
    private String name;
    private String nameKey;

    @Enumerated(EnumType.STRING)
    private Layer layer;

    private @Nullable UUID schoolOwner;
    private @Nullable UUID policeOwner;

    /** With nothing where a place stood that was removed since. */
    @ElementCollection
    @CollectionTable(name = "route_stop", joinColumns = @JoinColumn(name = "route_id"))
    @OrderColumn(name = "position")
    @Column(name = "hotspot_id")
    private List<UUID> stops = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "route_left_out", joinColumns = @JoinColumn(name = "route_id"))
    private Set<LeftOut> leftOut = new HashSet<>();

    private String changedBy;
    private Instant changedAt;

    @Version
    private @Nullable Long version;

    protected Route() {}

    Route(RouteId id, SchoolId school, RouteDetails details, Doer doer) {
        this.id = id.value();
        this.schoolId = school;
        change(details, doer);
    }

    final void change(RouteDetails details, Doer doer) {
        name = details.name();
        nameKey = Folding.fold(details.name());
        layer = details.layer();
        schoolOwner = details.schoolOwner().map(EntryId::value).orElse(null);
        policeOwner = details.policeOwner().map(EntryId::value).orElse(null);
        List<UUID> wanted = details.stops().stream().map(HotspotId::value).toList();
        if (!stops.equals(wanted)) {
            stops.clear();
            stops.addAll(wanted);
        }
        // What is walked past is not left out.
        leftOut.removeIf(each -> wanted.contains(each.hotspot()));
        changedBy = doer.name();
        changedAt = doer.at();
    }

    /** Says why a place is not walked past. */
    void leaveOut(HotspotId hotspot, String reason, Doer doer) {
        takeOff(hotspot, doer);
        leftOut.add(new LeftOut(hotspot.value(), reason, doer.name(), doer.at()));
    }

    /** Says nothing of a place any more, neither that it is walked past nor that it is not. */
    void takeOff(HotspotId hotspot, Doer doer) {
        stops.remove(hotspot.value());
        leftOut.removeIf(each -> each.hotspot().equals(hotspot.value()));
        changedBy = doer.name();
        changedAt = doer.at();
    }

    /** Takes over what was said before of a place that is not walked past. */
    void takeBack(LeftOut said) {
        leftOut.add(said);
    }

    RouteId id() {
        return new RouteId(id);
    }

    SchoolId school() {
        return schoolId;
    }

    Layer layer() {
        return layer;
    }

    long version() {
        return version == null ? 0 : version;
    }

    List<LeftOut> leftOut() {
        return List.copyOf(leftOut);
    }

    RouteLine line() {
        return new RouteLine(
                id(),
                schoolId,
                version(),
                new RouteDetails(
                        name,
                        layer,
                        Optional.ofNullable(schoolOwner).map(EntryId::new),
                        Optional.ofNullable(policeOwner).map(EntryId::new),
                        stops.stream()
                                .filter(Objects::nonNull)
                                .map(HotspotId::new)
                                .toList()),
                changedBy,
                changedAt);
    }
}
