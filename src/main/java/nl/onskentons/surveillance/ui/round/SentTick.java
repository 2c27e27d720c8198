package nl.onskentons.surveillance.ui.round;

import java.util.Optional;
import java.util.UUID;
import nl.onskentons.surveillance.CategoryId;
import nl.onskentons.surveillance.HotspotId;
import nl.onskentons.surveillance.Outcome;
import nl.onskentons.surveillance.Tick;
import org.jspecify.annotations.Nullable;

/** A tick as the phone sends it. */
record SentTick(
        UUID id,
        UUID hotspot,
        Outcome outcome,
        long secondsAgo,
        long basedOn,
        @Nullable UUID category,
        @Nullable String words,
        boolean nobodysName) {

    Tick tick() {
        return new Tick(
                id,
                new HotspotId(hotspot),
                outcome,
                secondsAgo,
                basedOn,
                Optional.ofNullable(category).map(CategoryId::new),
                words == null ? "" : words,
                nobodysName);
    }
}
