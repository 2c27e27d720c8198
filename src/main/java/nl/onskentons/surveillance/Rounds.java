package nl.onskentons.surveillance;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.onskentons.access.CurrentUser;
import nl.onskentons.common.Audited;
import nl.onskentons.common.SchoolId;
import nl.onskentons.common.StaleEdit;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Rounds past places, walked for the school or for the police (P08). What a round found is told once, however often it is sent. */
@Service
@Transactional
@PreAuthorize(SurveillanceRights.EVERYBODY_BUT_PARTNERS)
public class Rounds {

    /** A round that was begun longer ago is not gone on with. */
    private static final Duration STILL_WALKED = Duration.ofHours(18);

    private static final int MAX_LATEST = 100;

    private final RoundRepository rounds;
    private final OwnRounds own;
    private final Routes routes;
    private final HotspotRepository hotspots;
    private final Categories categories;
    private final FloorPlanRepository plans;
    private final RoundTicks ticks;
    private final SurveillanceRights rights;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Rounds(
            RoundRepository rounds,
            OwnRounds own,
            Routes routes,
            HotspotRepository hotspots,
            Categories categories,
            FloorPlanRepository plans,
            RoundTicks ticks,
            SurveillanceRights rights,
            CurrentUser currentUser,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rounds = rounds;
        this.own = own;
        this.routes = routes;
        this.hotspots = hotspots;
        this.categories = categories;
        this.plans = plans;
        this.ticks = ticks;
        this.rights = rights;
        this.currentUser = currentUser;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Begins a round past the places of a route that are open.
     *
     * @param id made before: beginning it twice begins it once
     * @throws StaleEdit when the route is gone
     */
    public RoundLine start(RoundId id, RouteId route) {
        Optional<Round> already = rounds.findById(id.value());
        if (already.isPresent()) {
            return own.require(already.get()).line();
        }
        RoutePlan plan = routes.find(route).orElseThrow(StaleEdit::removed);
        rights.requireMark(plan.route().school(), plan.route().details().layer());
        List<HotspotId> places = plan.stops().stream()
                .filter(stop -> stop.state().isOpen())
                .map(HotspotRow::id)
                .toList();
        Round round = rounds.saveAndFlush(new Round(
                id, plan.route(), places, rights.side(plan.route().school()), currentUser.actor(), clock.instant()));
        log(round, "round.started");
        return round.line();
    }

    /** What the current user needs of a round of their own while walking; empty when it is gone, somebody else's, or not theirs to walk any more. */
    @Transactional(readOnly = true)
    public Optional<RoundSheet> sheet(RoundId id) {
        return rounds.findById(id.value()).filter(own::isWalked).map(this::sheet);
    }

    private RoundSheet sheet(Round round) {
        Map<HotspotId, Hotspot> known =
                hotspots
                        .findAllById(round.stops().stream()
                                .map(stop -> stop.hotspot().value())
                                .toList())
                        .stream()
                        .filter(hotspot -> rights.maySee(hotspot.school(), hotspot.layer()))
                        .collect(Collectors.toMap(Hotspot::id, Function.identity()));
        List<CategoryLine> kinds = categories.of(round.school());
        Map<CategoryId, String> names = kinds.stream().collect(Collectors.toMap(CategoryLine::id, CategoryLine::name));
        Map<FloorPlanId, String> floors = plans.findOf(Set.of(round.school())).stream()
                .collect(Collectors.toMap(FloorPlan::id, plan -> plan.line().name()));
        List<RoundSheet.Stop> stops = new ArrayList<>();
        for (RoundStop stop : round.stops()) {
            Hotspot hotspot = known.get(stop.hotspot());
            if (hotspot != null) {
                stops.add(stop(stop, hotspot.card(), names, floors));
            }
        }
        return new RoundSheet(round.line(), stops, kinds);
    }

    private static RoundSheet.Stop stop(
            RoundStop stop, HotspotCard card, Map<CategoryId, String> names, Map<FloorPlanId, String> floors) {
        HotspotDetails details = card.details();
        return new RoundSheet.Stop(
                card.id(),
                card.version(),
                card.name(),
                names.getOrDefault(details.category(), ""),
                details.place() instanceof Place.Outside(GeoPoint point) ? Optional.of(point) : Optional.empty(),
                details.place() instanceof Place.Inside inside ? floors.getOrDefault(inside.plan(), "") : "",
                details.inSight(),
                details.light(),
                details.times(),
                details.seen(),
                details.agreed(),
                Optional.ofNullable(stop.outcome()));
    }

    /**
     * Takes in what was found, each thing once. What is refused says why, and is to be sent again; the others are kept.
     *
     * @throws StaleEdit when the round is gone
     * @throws AccessDeniedException when it is somebody else's
     */
    public List<TickResult> tick(RoundId id, List<Tick> found) {
        Round round = own.locked(id);
        List<TickResult> results = found.stream()
                .map(tick -> ticks.take(round, tick, clock.instant()))
                .toList();
        rounds.saveAndFlush(round);
        return results;
    }

    /** Ends a round; what was not ticked was not passed. Ending it again does nothing. */
    public RoundLine finish(RoundId id) {
        Round round = own.locked(id);
        round.finish(clock.instant());
        log(round, "round.finished");
        return rounds.saveAndFlush(round).line();
    }

    /** The latest rounds at a school that the current user may see, the newest first. */
    @Transactional(readOnly = true)
    public List<RoundLine> latest(SchoolId school, int limit) {
        Set<Layer> seen = rights.seenLayers(school);
        List<UUID> ids = seen.isEmpty()
                ? List.of()
                : rounds.findLatest(school, seen, Limit.of(Math.clamp(limit, 1, MAX_LATEST)));
        return ids.isEmpty()
                ? List.of()
                : rounds.findWithStops(ids).stream().map(Round::line).toList();
    }

    /** The rounds that the current user began and did not end, the newest first. */
    @Transactional(readOnly = true)
    public List<RoundLine> unfinished() {
        return rounds.findUnfinished(currentUser.require().id(), clock.instant().minus(STILL_WALKED)).stream()
                .map(Round::line)
                .toList();
    }

    private void log(Round round, String action) {
        events.publishEvent(new Audited(
                currentUser.actor(), round.school(), action, "round", round.id().value()));
    }
}
