package nl.onskentons.surveillance;

import jakarta.persistence.CollectionTable;
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
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.onskentons.common.AccountId;
import nl.onskentons.common.Actor;
import nl.onskentons.common.SchoolId;
import org.jspecify.annotations.Nullable;

/** Somebody walks past places (P08): those of a route as it was at the start. */
@Entity
@Table(name = "surveillance_round")
class Round {

    /** A week: no phone keeps anything longer. */
    private static final long LONGEST_AGO_S = 7 * 86_400;

    @Id
    private UUID id;

    private SchoolId schoolId;
    private @Nullable UUID routeId;
    private String name;

    @Enumerated(EnumType.STRING)
    private Layer layer;

    @Enumerated(EnumType.STRING)
    private Side side;

    private AccountId walkerId;
    private String walkerName;
    private Instant startedAt;
    private @Nullable Instant finishedAt;

    @ElementCollection
    @CollectionTable(name = "round_stop", joinColumns = @JoinColumn(name = "round_id"))
    @OrderColumn(name = "position")
    private List<RoundStop> stops = new ArrayList<>();

    @Version
    private @Nullable Long version;

    protected Round() {}

    Round(RoundId id, RouteLine route, List<HotspotId> places, Side side, Actor walker, Instant now) {
        this.id = id.value();
        this.schoolId = route.school();
        this.routeId = route.id().value();
        this.name = route.name();
        this.layer = route.details().layer();
        this.side = side;
        this.walkerId = walker.id();
        this.walkerName = walker.name();
        this.startedAt = now.truncatedTo(ChronoUnit.MICROS);
        places.forEach(place -> stops.add(new RoundStop(place)));
    }

    /** When something was that happened so long ago: not before the round began, and not after now. */
    Instant within(Instant now, long secondsAgo) {
        Instant at = now.minusSeconds(Math.clamp(secondsAgo, 0, LONGEST_AGO_S));
        return at.isBefore(startedAt) ? startedAt : at;
    }

    void finish(Instant now) {
        if (finishedAt == null) {
            finishedAt = now.truncatedTo(ChronoUnit.MICROS);
        }
    }

    Optional<RoundStop> stop(HotspotId hotspot) {
        return stops.stream().filter(stop -> stop.hotspot().equals(hotspot)).findFirst();
    }

    RoundId id() {
        return new RoundId(id);
    }

    SchoolId school() {
        return schoolId;
    }

    Layer layer() {
        return layer;
    }

    /** Whether a place of this layer may be on it: what is the school's alone is on no round that the police sees. */
    boolean isFor(Layer place) {
        return layer == Layer.SCHOOL || place != Layer.SCHOOL;
    }

    Side side() {
        return side;
    }

    boolean isWalkedBy(AccountId account) {
        return walkerId.equals(account);
    }

    String walker() {
        return walkerName;
    }

    List<RoundStop> stops() {
        return stops;
    }

    RoundLine line() {
        return new RoundLine(
                id(),
                schoolId,
                Optional.ofNullable(routeId).map(RouteId::new),
                name,
                side,
                walkerName,
                startedAt,
                Optional.ofNullable(finishedAt),
                stops.size(),
                (int) stops.stream()
                        .filter(stop -> stop.outcome() == Outcome.CALM)
                        .count(),
                (int) stops.stream()
                        .filter(stop -> stop.outcome() == Outcome.NOT_CALM)
                        .count());
    }
}
