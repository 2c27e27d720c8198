package nl.onskentons.surveillance;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.onskentons.common.SchoolId;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Looking at places (P07, P08): the people of a school see all of them, its police what they share (R1). */
@Service
@Transactional(readOnly = true)
@PreAuthorize(SurveillanceRights.EVERYBODY_BUT_PARTNERS)
public class Hotspots {

    /** What is nearer than this may be the same place. */
    public static final int SAME_PLACE_METRES = 50;

    /** As many rows as are read at once, at most. */
    public static final int MAX_PAGE = 200;

    private static final int MAX_HISTORY = 200;

    private final HotspotRepository hotspots;
    private final HotspotEvents events;
    private final HotspotLists lists;
    private final HotspotClusters clusters;
    private final NearPlaces near;
    private final RoundPhotoStore roundPhotos;
    private final SurveillanceRights rights;

    Hotspots(
            HotspotRepository hotspots,
            HotspotEvents events,
            HotspotLists lists,
            HotspotClusters clusters,
            NearPlaces near,
            RoundPhotoStore roundPhotos,
            SurveillanceRights rights) {
        this.hotspots = hotspots;
        this.events = events;
        this.lists = lists;
        this.clusters = clusters;
        this.near = near;
        this.roundPhotos = roundPhotos;
        this.rights = rights;
    }

    /** A page of places, those where something was the matter last in front. */
    public List<HotspotRow> list(HotspotFilter filter, int offset, int limit) {
        return lists.page(filter, Math.max(0, offset), Math.clamp(limit, 1, MAX_PAGE));
    }

    public int count(HotspotFilter filter) {
        return lists.count(filter);
    }

    /** What is to be drawn of the places outside at a zoom of the map, 0 for the world to 22; far away each cluster is many. */
    public List<HotspotCluster> clusters(HotspotFilter filter, GeoBox box, int zoom) {
        return clusters.of(filter, box, zoom);
    }

    /** What is on the map of a school within {@value #SAME_PLACE_METRES} metres of a point, the nearest first. */
    public List<NearHotspot> near(SchoolId school, GeoPoint point) {
        return near(school, List.of(point)).getOrDefault(point, List.of());
    }

    /** The same for many points, in one statement; those with nothing near are left out. */
    public Map<GeoPoint, List<NearHotspot>> near(SchoolId school, Collection<GeoPoint> points) {
        return near.of(school, points, SAME_PLACE_METRES);
    }

    /** A place; empty when it is gone, or not for the current user to see. */
    public Optional<HotspotCard> find(HotspotId id) {
        return hotspots.findById(id.value())
                .filter(hotspot -> rights.maySee(hotspot.school(), hotspot.layer()))
                .map(Hotspot::card);
    }

    /**
     * What happened to a place, the newest first; nothing when it is not for the current user to see, and of it only what
     * happened while it was for them.
     */
    public List<HotspotEventLine> history(HotspotId id) {
        return find(id).map(this::history).orElse(List.of());
    }

    private List<HotspotEventLine> history(HotspotCard card) {
        Set<UUID> photos = roundPhotos.of(card.id());
        return events
                .findByHotspotIdAndLayerInOrderByHappenedAtDescIdDesc(
                        card.id().value(), rights.seenLayers(card.school()), Limit.of(MAX_HISTORY))
                .stream()
                .map(HotspotEvent::line)
                .map(line -> line.withPhoto(photos.contains(line.id().value())))
                .toList();
    }

    /** Rows of those of these places that are at a school and may be seen, in the order of the ids. */
    public List<HotspotRow> rows(SchoolId school, List<HotspotId> ids) {
        List<UUID> wanted = ids.stream().map(HotspotId::value).toList();
        Map<HotspotId, HotspotRow> byId = lists.of(Set.of(school), wanted).stream()
                .collect(Collectors.toMap(HotspotRow::id, Function.identity()));
        return ids.stream().map(byId::get).filter(Objects::nonNull).toList();
    }

    /** Places of a floor plan, those where something was the matter last in front. */
    public List<HotspotRow> onPlan(HotspotFilter filter, FloorPlanId plan, int limit) {
        return lists.onPlan(filter, plan, Math.clamp(limit, 1, MAX_PAGE));
    }

    /** What of the map holds all places outside; a little more than that, and empty when there are none. */
    public Optional<GeoBox> extent(HotspotFilter filter) {
        return lists.extent(filter);
    }

    /** Whether there is anything at a school for the current user to look at. */
    public boolean mayLook(SchoolId school) {
        return rights.maySee(school, Layer.PARENTS);
    }

    /** Whether the current user sees places of a layer at a school. */
    public boolean maySee(SchoolId school, Layer layer) {
        return rights.maySee(school, layer);
    }

    /** Whether the current user marks places of a layer at a school. */
    public boolean mayMark(SchoolId school, Layer layer) {
        return rights.mayMark(school, layer);
    }

    /** For whom the current user walks at a school. */
    public Side side(SchoolId school) {
        return rights.side(school);
    }
}
