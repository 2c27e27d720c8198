package nl.onskentons.surveillance;

import java.util.Optional;
import java.util.UUID;
import nl.onskentons.common.Rejection;
import nl.onskentons.common.StaleEdit;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Photos of what was seen on a round, on which nobody can be recognised (R2). A photo belongs to what happened then, and is for
 * whom that is: who sees the one in the history of a place sees the other.
 */
@Service
@Transactional
@PreAuthorize(SurveillanceRights.EVERYBODY_BUT_PARTNERS)
public class RoundPhotos {

    private final RoundPhotoStore store;
    private final OwnRounds rounds;
    private final HotspotStore hotspots;
    private final HotspotEvents events;
    private final Hotspots places;
    private final SurveillanceRights rights;

    RoundPhotos(
            RoundPhotoStore store,
            OwnRounds rounds,
            HotspotStore hotspots,
            HotspotEvents events,
            Hotspots places,
            SurveillanceRights rights) {
        this.store = store;
        this.rounds = rounds;
        this.hotspots = hotspots;
        this.events = events;
        this.places = places;
        this.rights = rights;
    }

    /**
     * Puts a photo with what somebody saw on a round of their own. Sent again it changes nothing, also when the photo was taken
     * away meanwhile.
     *
     * @param tick what was told of the place before
     * @param file a JPEG or PNG, at most {@value HotspotPhotos#MAX_UPLOAD} bytes
     * @param nobody whether somebody looked, and says that nobody can be recognised
     * @throws Rejection of the field {@code file}, or {@code nobody} when that was not said
     * @throws StaleEdit when the round or the place is gone, is not for this person any more, or was not told of so
     * @throws AccessDeniedException when the round is somebody else's
     */
    public void put(RoundId id, UUID tick, byte[] file, boolean nobody) {
        HotspotPhotos.requireNobody(nobody);
        Round round = rounds.locked(id);
        Hotspot place = round.stops().stream()
                .filter(stop -> stop.isTickedBy(tick))
                .findFirst()
                .flatMap(stop -> hotspots.ifMarked(stop.hotspot()))
                .orElseThrow(StaleEdit::removed);
        HotspotEventId seen = events.findSeenOn(place.id().value(), id.value())
                .map(HotspotEvent::id)
                .orElseThrow(StaleEdit::removed);
        if (!store.had(seen)) {
            store.add(place.id(), seen, HotspotPhotos.kept(file));
            hotspots.log(place, "hotspot.photo");
        }
    }

    /** The photo with something that happened to a place, a JPEG; empty when there is none, or when it is not for the current user. */
    @Transactional(readOnly = true)
    public Optional<byte[]> find(HotspotId place, HotspotEventId event) {
        return places.find(place).filter(card -> isSeen(card, event)).flatMap(card -> store.find(event));
    }

    /**
     * Takes a photo away.
     *
     * @return what {@link #restore} puts back; empty when there was none
     * @throws StaleEdit when the place is gone
     */
    public Optional<Removal> remove(HotspotId id, HotspotEventId event) {
        Hotspot place = hotspots.marked(id);
        Optional<byte[]> photo = find(id, event);
        photo.ifPresent(there -> {
            store.remove(event);
            hotspots.log(place, "hotspot.photoRemoved");
        });
        return photo.map(there -> new Removal(id, event, there));
    }

    /** Puts back what was taken away. */
    public void restore(Removal removed) {
        Hotspot place = hotspots.marked(removed.place);
        if (store.had(removed.event)) {
            store.putBack(removed.event, removed.photo);
            hotspots.log(place, "hotspot.photoRestored");
        }
    }

    private boolean isSeen(HotspotCard place, HotspotEventId event) {
        return events.existsByIdAndHotspotIdAndLayerIn(
                event.value(), place.id().value(), rights.seenLayers(place.school()));
    }

    /** A photo that was taken away a moment ago. */
    public static final class Removal {

        private final HotspotId place;
        private final HotspotEventId event;
        private final byte[] photo;

        private Removal(HotspotId place, HotspotEventId event, byte[] photo) {
            this.place = place;
            this.event = event;
            this.photo = photo;
        }
    }
}
