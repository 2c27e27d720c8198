package nl.onskentons.surveillance;

import java.time.Instant;

/**
 * Something that happened to a place, as it is read.
 *
 * @param by the name of who did it; empty when the portal did
 * @param note what was said of it; may be empty
 * @param hasPhoto whether {@link RoundPhotos} has a photo of it
 */
public record HotspotEventLine(
        HotspotEventId id, Instant at, HotspotEventKind kind, Side side, String by, String note, boolean hasPhoto) {

    HotspotEventLine withPhoto(boolean there) {
        return new HotspotEventLine(id, at, kind, side, by, note, there);
    }
}
