package nl.onskentons.surveillance;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.onskentons.access.CurrentUser;
import nl.onskentons.common.Rejection;
import nl.onskentons.common.SchoolId;
import nl.onskentons.common.StaleEdit;
import nl.onskentons.common.TextRules;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Marking places and saying how it stands with them (P08): the people of the school and its police, each in the layers that
 * they see.
 */
@Service
@Transactional
@PreAuthorize(SurveillanceRights.EVERYBODY_BUT_PARTNERS)
public class HotspotKeeping {

    private final HotspotRepository hotspots;
    private final HotspotCategories categories;
    private final FloorPlanRepository plans;
    private final HotspotStore store;
    private final RouteStore routes;
    private final SurveillanceRights rights;
    private final MapArea area;
    private final CurrentUser currentUser;
    private final Clock clock;

    HotspotKeeping(
            HotspotRepository hotspots,
            HotspotCategories categories,
            FloorPlanRepository plans,
            HotspotStore store,
            RouteStore routes,
            SurveillanceRights rights,
            MapArea area,
            CurrentUser currentUser,
            Clock clock) {
        this.hotspots = hotspots;
        this.categories = categories;
        this.plans = plans;
        this.store = store;
        this.routes = routes;
        this.rights = rights;
        this.area = area;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /**
     * Everything that would be refused at once of a place that is to be like this; empty when nothing.
     *
     * @param nobodysName whether somebody said that what looks like a pupil's name or number is nobody's
     */
    @Transactional(readOnly = true)
    public List<Rejection> problems(SchoolId school, HotspotDetails details, boolean nobodysName) {
        List<Rejection> problems = new ArrayList<>(Rejection.all(() -> requireFitting(school, details)));
        if (!nobodysName) {
            problems.addAll(details.pupilWords());
        }
        return problems;
    }

    /**
     * Marks a place.
     *
     * @param id made when the form was opened: adding it twice adds it once
     * @param nobodysName whether somebody said that what looks like a pupil's name or number is nobody's
     * @throws Rejection of the field that is not right
     */
    public HotspotCard add(HotspotId id, SchoolId school, HotspotDetails details, boolean nobodysName) {
        requireLayer(school, details.layer());
        Optional<Hotspot> already = hotspots.findById(id.value());
        if (already.isPresent()) {
            rights.requireMark(already.get().school(), already.get().layer());
            return already.get().card();
        }
        require(school, details, nobodysName);
        return store.keep(
                new Hotspot(id, school, details, currentUser.require().id(), store.doer(school)), "hotspot.added");
    }

    /**
     * Writes down something else of a place, unless somebody else did since it was read. What becomes of the school alone
     * leaves the routes that the police see.
     *
     * @param basedOn the version that was read
     * @throws Rejection of the field that is not right
     * @throws StaleEdit when somebody else changed or removed it
     */
    public HotspotCard change(HotspotId id, long basedOn, HotspotDetails details, boolean nobodysName) {
        Hotspot hotspot = store.marked(id);
        if (hotspot.details().equals(details)) {
            return hotspot.card();
        }
        if (hotspot.layer() != details.layer()) {
            requireLayer(hotspot.school(), details.layer());
        }
        requireVersion(hotspot, basedOn);
        require(hotspot.school(), details, nobodysName);
        boolean hidden = hotspot.layer() != Layer.SCHOOL && details.layer() == Layer.SCHOOL;
        Doer doer = store.doer(hotspot.school());
        hotspot.change(details, doer);
        HotspotCard changed = store.keep(hotspot, "hotspot.changed");
        if (hidden) {
            routes.takeOffShared(id, doer);
        }
        return changed;
    }

    /**
     * Says that the same was seen again.
     *
     * @param note what was seen, at most {@value HotspotDetails#MAX_TEXT} characters; may be empty
     */
    public HotspotCard confirm(HotspotId id, String note, boolean nobodysName) {
        Hotspot hotspot = store.marked(id);
        hotspot.confirm(store.doer(hotspot.school()), note("note", note, nobodysName));
        return store.keep(hotspot, "hotspot.confirmed");
    }

    /**
     * Says how it stands with a place.
     *
     * @param basedOn the version that was read
     * @param note why; needed for a place that ends unsolved
     * @throws Rejection when that cannot follow; only rounds close a place
     * @throws StaleEdit when somebody else changed or removed it
     */
    public HotspotCard become(HotspotId id, long basedOn, HotspotState next, String note, boolean nobodysName) {
        Hotspot hotspot = store.marked(id);
        if (hotspot.state() == next) {
            return hotspot.card();
        }
        requireVersion(hotspot, basedOn);
        hotspot.become(next, store.doer(hotspot.school()), note("note", note, nobodysName));
        return store.keep(hotspot, "hotspot.state");
    }

    /**
     * Takes away a place that should never have been marked, with all that was kept of it. Whoever keeps the school does,
     * and whoever marked it a moment ago.
     *
     * @param basedOn the version that was read
     * @throws StaleEdit when somebody else changed or removed it
     */
    public void remove(HotspotId id, long basedOn) {
        Hotspot hotspot = store.marked(id);
        if (!hotspot.isSlipOf(currentUser.require().id(), clock.instant())) {
            rights.requireKeeper(hotspot.school());
        }
        requireVersion(hotspot, basedOn);
        store.log(hotspot, "hotspot.removed");
        store.erase(List.of(id.value()));
    }

    private void require(SchoolId school, HotspotDetails details, boolean nobodysName) {
        problems(school, details, nobodysName).stream().findFirst().ifPresent(problem -> {
            throw problem;
        });
    }

    private void requireFitting(SchoolId school, HotspotDetails details) {
        if (categories
                .findById(details.category().value())
                .filter(category -> category.school().equals(school))
                .isEmpty()) {
            throw Rejection.ofField("category", "rejection.hotspot.category");
        }
        switch (details.place()) {
            case Place.Outside(GeoPoint point) -> area.require(point);
            case Place.Inside inside -> {
                if (plans.findById(inside.plan().value())
                        .filter(plan -> plan.school().equals(school))
                        .isEmpty()) {
                    throw Rejection.ofField("place", "rejection.place.plan");
                }
            }
        }
    }

    /** What parents get to see is decided by who keeps the school; nobody marks what they do not see themselves. */
    private void requireLayer(SchoolId school, Layer layer) {
        rights.requireMark(school, layer);
        if (layer == Layer.PARENTS && !rights.keeps(school)) {
            throw new AccessDeniedException("Not somebody who shows places to parents");
        }
    }

    private static String note(String field, String note, boolean nobodysName) {
        String text = TextRules.text(field, note, HotspotDetails.MAX_TEXT);
        if (!nobodysName) {
            PupilWords.requireNone(field, text);
        }
        return text;
    }

    private static void requireVersion(Hotspot hotspot, long basedOn) {
        if (hotspot.version() != basedOn) {
            throw StaleEdit.changed(hotspot.card(), Optional.of(hotspot.card().lastChange()));
        }
    }
}
