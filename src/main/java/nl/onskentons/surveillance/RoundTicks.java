package nl.onskentons.surveillance;

import java.time.Instant;
import java.util.Optional;
import nl.onskentons.common.Rejection;
import nl.onskentons.common.TextRules;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** Takes in what was found at one place on a round, in the transaction of the caller. */
@Component
class RoundTicks {

    private final HotspotRepository hotspots;
    private final HotspotEvents history;
    private final HotspotCategories categories;
    private final HotspotStore store;
    private final SurveillanceRights rights;

    RoundTicks(
            HotspotRepository hotspots,
            HotspotEvents history,
            HotspotCategories categories,
            HotspotStore store,
            SurveillanceRights rights) {
        this.hotspots = hotspots;
        this.history = history;
        this.categories = categories;
        this.store = store;
        this.rights = rights;
    }

    TickResult take(Round round, Tick tick, Instant now) {
        Optional<RoundStop> stop = round.stop(tick.hotspot());
        if (stop.isEmpty()) {
            return TickResult.of(tick, TickResult.Kept.GONE);
        }
        if (stop.get().isTickedBy(tick.id())) {
            return TickResult.of(tick, TickResult.Kept.BEFORE);
        }
        if (stop.get().isTicked() && !stop.get().isOverruledBy(tick.outcome())) {
            return TickResult.of(tick, TickResult.Kept.OTHERWISE);
        }
        Optional<Hotspot> hotspot = hotspots.findLocked(tick.hotspot().value())
                .filter(found -> round.isFor(found.layer()) && rights.mayMark(found.school(), found.layer()));
        if (hotspot.isEmpty()) {
            return TickResult.of(tick, TickResult.Kept.GONE);
        }
        try {
            return keep(round, stop.get(), hotspot.get(), tick, now);
        } catch (Rejection refusal) {
            return TickResult.refused(tick, refusal);
        }
    }

    private TickResult keep(Round round, RoundStop stop, Hotspot hotspot, Tick tick, Instant now) {
        Optional<HotspotEventLine> meanwhile = hotspot.version() == tick.basedOn()
                ? Optional.empty()
                : history
                        .findByHotspotIdAndLayerInOrderByHappenedAtDescIdDesc(
                                hotspot.id().value(), rights.seenLayers(hotspot.school()), Limit.of(1))
                        .stream()
                        .map(HotspotEvent::line)
                        .findFirst();
        Instant at = round.within(now, tick.secondsAgo());
        Doer doer = new Doer(round.walker(), round.side(), at, round.id());
        switch (tick.outcome()) {
            case CALM -> hotspot.calm(doer);
            case NOT_CALM -> hotspot.notCalm(doer, note(round, tick));
            case SKIPPED -> {}
        }
        stop.tick(tick.id(), tick.outcome(), at);
        store.save(hotspot);
        return new TickResult(tick.id(), TickResult.Kept.STORED, Optional.empty(), meanwhile);
    }

    private String note(Round round, Tick tick) {
        String words = TextRules.text("words", tick.words(), HotspotDetails.MAX_TEXT - CategoryName.MAX - 2);
        if (!tick.nobodysName()) {
            PupilWords.requireNone("words", words);
        }
        String kind = tick.category()
                .flatMap(category -> categories.findById(category.value()))
                .filter(category -> category.school().equals(round.school()))
                .map(category -> category.line().name())
                .orElse("");
        return kind.isEmpty() || words.isEmpty() ? kind + words : kind + ": " + words;
    }
}
