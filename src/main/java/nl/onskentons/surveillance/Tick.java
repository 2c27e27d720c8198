package nl.onskentons.surveillance;

import java.util.Optional;
import java.util.UUID;

/**
 * What somebody found at a place on a round, as their phone sends it, perhaps hours later.
 *
 * @param id made by the phone: what is sent twice is kept once
 * @param secondsAgo how long before sending it that was: the clock of a phone may be wrong, but it runs evenly
 * @param basedOn the version of the place that the phone showed
 * @param category what kind of thing it was, when it was not calm
 * @param words what was seen, at most {@value HotspotDetails#MAX_TEXT} characters; may be empty
 * @param nobodysName whether somebody said that what looks like a pupil's name or number is nobody's
 */
public record Tick(
        UUID id,
        HotspotId hotspot,
        Outcome outcome,
        long secondsAgo,
        long basedOn,
        Optional<CategoryId> category,
        String words,
        boolean nobodysName) {}
