package nl.onskentons.surveillance;

import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.onskentons.access.CurrentUser;
import nl.onskentons.common.Audited;
import nl.onskentons.common.Folding;
import nl.onskentons.common.Rejection;
import nl.onskentons.common.SchoolId;
import nl.onskentons.common.Sha256;
import nl.onskentons.surveillance.exchange.PlaceFile;
import nl.onskentons.surveillance.exchange.ReadPlace;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Places from a file: looked at first, then taken over as far as somebody chose, each once. */
@Service
@Transactional
@PreAuthorize(SurveillanceRights.KEEPERS)
public class PlaceImport {

    private static final int AT_ONCE = 50;

    private final Hotspots hotspots;
    private final HotspotKeeping keeping;
    private final HotspotRepository kept;
    private final PlacesInUse inUse;
    private final MapArea area;
    private final SurveillanceRights rights;
    private final EntityManager database;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;

    PlaceImport(
            Hotspots hotspots,
            HotspotKeeping keeping,
            HotspotRepository kept,
            PlacesInUse inUse,
            MapArea area,
            SurveillanceRights rights,
            EntityManager database,
            CurrentUser currentUser,
            ApplicationEventPublisher events) {
        this.hotspots = hotspots;
        this.keeping = keeping;
        this.kept = kept;
        this.inUse = inUse;
        this.area = area;
        this.rights = rights;
        this.database = database;
        this.currentUser = currentUser;
        this.events = events;
    }

    /** What came of it. */
    public record Taken(List<HotspotId> added, int already) {}

    /** Whether the current user takes over places at a school. */
    @Transactional(readOnly = true)
    public boolean mayImport(SchoolId school) {
        return rights.keeps(school);
    }

    /**
     * What would come of a file, without doing it.
     *
     * @throws Rejection when the file as a whole cannot be read
     */
    @Transactional(readOnly = true)
    public PlacePreview preview(SchoolId school, byte[] content) {
        rights.requireKeeper(school);
        List<ReadPlace> places = PlaceFile.read(content);
        Map<GeoPoint, List<NearHotspot>> near = hotspots.near(
                school,
                places.stream()
                        .flatMap(place -> place.point().stream())
                        .filter(area.box()::contains)
                        .toList());
        List<PlacePreview.Line> lines = new ArrayList<>();
        Map<String, Integer> before = new HashMap<>();
        for (ReadPlace place : places) {
            lines.add(line(place, problem(place, before), near));
        }
        return new PlacePreview(Sha256.hex(content), lines);
    }

    private static PlacePreview.Line line(
            ReadPlace place, Optional<Rejection> problem, Map<GeoPoint, List<NearHotspot>> near) {
        if (problem.isPresent()) {
            return line(place, PlacePreview.Status.REFUSED, Optional.empty(), problem);
        }
        Optional<NearHotspot> nearest = near.getOrDefault(place.point().orElseThrow(), List.of()).stream()
                .findFirst();
        return line(
                place,
                nearest.isPresent() ? PlacePreview.Status.KNOWN : PlacePreview.Status.NEW,
                nearest,
                Optional.empty());
    }

    private static PlacePreview.Line line(
            ReadPlace place, PlacePreview.Status status, Optional<NearHotspot> near, Optional<Rejection> problem) {
        return new PlacePreview.Line(place.row(), place.name(), place.point(), status, near, problem);
    }

    private Optional<Rejection> problem(ReadPlace place, Map<String, Integer> before) {
        if (place.problem().isPresent()) {
            return place.problem();
        }
        if (Folding.fold(place.name()).isEmpty()) {
            return Optional.of(Rejection.of("rejection.places.name"));
        }
        GeoPoint point = place.point().orElseThrow();
        List<Rejection> problems = new ArrayList<>(HotspotDetails.problems(place.name(), "", ""));
        List<String> pupil = PupilWords.found(place.name());
        if (!pupil.isEmpty()) {
            problems.add(Rejection.of("rejection.places.pupil", String.join(", ", pupil)));
        }
        problems.addAll(Rejection.all(() -> area.require(point)));
        Integer twice = before.putIfAbsent(point + Folding.fold(place.name()), place.row());
        if (twice != null) {
            problems.add(Rejection.of("rejection.places.twice", twice));
        }
        return problems.stream().findFirst();
    }

    /**
     * Takes over rows of a file; taking over the same row of the same file again does nothing.
     *
     * @param rows those that were chosen; of these, what was refused is left
     */
    public Taken take(SchoolId school, PlacePreview preview, Set<Integer> rows, CategoryId category, Layer layer) {
        rights.requireKeeper(school);
        Map<HotspotId, PlacePreview.Line> wanted = new LinkedHashMap<>();
        preview.lines().stream()
                .filter(line -> rows.contains(line.row()) && line.status() != PlacePreview.Status.REFUSED)
                .forEach(line -> wanted.put(id(school, preview.file(), line.row()), line));
        Set<UUID> there =
                kept.findThere(wanted.keySet().stream().map(HotspotId::value).toList());
        List<HotspotId> added = new ArrayList<>();
        for (Map.Entry<HotspotId, PlacePreview.Line> each : wanted.entrySet()) {
            HotspotId id = each.getKey();
            PlacePreview.Line line = each.getValue();
            if (there.contains(id.value())) {
                continue;
            }
            Place place = new Place.Outside(line.point().orElseThrow());
            keeping.add(id, school, HotspotDetails.named(line.name(), category, place, layer), false);
            added.add(id);
            if (added.size() % AT_ONCE == 0) {
                // Otherwise each of thousands is looked at again whenever the next one is kept.
                database.clear();
            }
        }
        if (!added.isEmpty()) {
            log(school, "places.imported");
        }
        return new Taken(added, there.size());
    }

    /**
     * Takes away again what was taken over, as far as nothing happened with it since.
     *
     * @return how many went
     */
    public int undo(SchoolId school, List<HotspotId> added) {
        rights.requireKeeper(school);
        int gone = 0;
        for (HotspotId id : added) {
            Optional<Hotspot> hotspot = kept.findLocked(id.value())
                    .filter(each -> each.school().equals(school) && each.version() == 0 && !inUse.isUsed(id));
            if (hotspot.isPresent()) {
                keeping.remove(id, 0);
                gone++;
            }
        }
        if (gone > 0) {
            log(school, "places.withdrawn");
        }
        return gone;
    }

    /** The same for the same row of the same file at the same school. */
    private static HotspotId id(SchoolId school, String file, int row) {
        String text = school + "/" + file + "/" + row;
        return new HotspotId(UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8)));
    }

    private void log(SchoolId school, String action) {
        events.publishEvent(new Audited(currentUser.actor(), school, action, "school", school.value()));
    }
}
