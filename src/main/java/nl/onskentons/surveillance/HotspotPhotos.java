package nl.onskentons.surveillance;

import java.awt.image.BufferedImage;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.onskentons.common.Rejection;
import nl.onskentons.common.StaleEdit;
import nl.onskentons.common.UploadedPicture;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/**
 * Photos of places, on which nobody can be recognised (R2). What is painted over is painted over before the photo is kept:
 * the original never is.
 */
@Service
@PreAuthorize(SurveillanceRights.EVERYBODY_BUT_PARTNERS)
public class HotspotPhotos {

    /** What may be uploaded at most, in bytes. */
    public static final int MAX_UPLOAD = 8 * 1024 * 1024;

    static final int SIDE_PX = 1280;

    private static final UploadedPicture.Refusals REFUSALS =
            new UploadedPicture.Refusals("rejection.placePhoto.format", "rejection.placePhoto.pixels");

    private final HotspotPhotoStore store;
    private final Hotspots hotspots;

    HotspotPhotos(HotspotPhotoStore store, Hotspots hotspots) {
        this.store = store;
        this.hotspots = hotspots;
    }

    /** A JPEG, and since when it is there. */
    public record Photo(byte[] jpeg, Instant changedAt) {}

    /** The photo of a place; empty when there is none, or when the place is not for the current user to see. */
    public Optional<Photo> find(HotspotId id) {
        return hotspots.find(id).flatMap(place -> store.find(id));
    }

    /** Whether {@link #find} would find one. */
    public boolean exists(HotspotId id) {
        return hotspots.find(id).isPresent() && store.exists(id);
    }

    /**
     * What somebody sent as it will be kept, upright and small, to say what of it is to be painted over. Nothing is kept yet.
     *
     * @param file a JPEG or PNG, at most {@value #MAX_UPLOAD} bytes
     * @return a JPEG
     * @throws Rejection of the field {@code file}
     */
    public byte[] prepare(HotspotId id, byte[] file) {
        store.requireMark(id);
        return kept(file);
    }

    /**
     * Puts a photo at a place, instead of an earlier one.
     *
     * @param file a JPEG or PNG, at most {@value #MAX_UPLOAD} bytes
     * @param parts what is painted over first
     * @param nobody whether somebody looked, and says that nobody can be recognised
     * @throws Rejection of the field {@code file}, or {@code nobody} when that was not said
     * @throws StaleEdit when the place is gone
     */
    public void put(HotspotId id, byte[] file, List<Redaction> parts, boolean nobody) {
        store.requireMark(id);
        requireNobody(nobody);
        if (parts.size() > Redaction.MAX) {
            throw Rejection.of("rejection.placePhoto.parts", Redaction.MAX);
        }
        BufferedImage photo = read(file);
        Redaction.paint(photo, parts);
        store.put(id, UploadedPicture.jpeg(photo), "hotspot.photo");
    }

    /**
     * Takes the photo of a place away.
     *
     * @return what {@link #restore} puts back; empty when there was none
     */
    public Optional<Removal> remove(HotspotId id) {
        return store.remove(id).map(photo -> new Removal(id, photo));
    }

    /** Puts back what was taken away. */
    public void restore(Removal removed) {
        store.put(removed.id, removed.photo.jpeg(), "hotspot.photoRestored");
    }

    /** A photo that was taken away a moment ago. */
    public static final class Removal {

        private final HotspotId id;
        private final Photo photo;

        private Removal(HotspotId id, Photo photo) {
            this.id = id;
            this.photo = photo;
        }
    }

    static void requireNobody(boolean nobody) {
        if (!nobody) {
            throw Rejection.ofField("nobody", "rejection.placePhoto.nobody");
        }
    }

    /** What is kept of a file on which nothing is to be painted over any more. */
    static byte[] kept(byte[] file) {
        return UploadedPicture.jpeg(read(file));
    }

    private static BufferedImage read(byte[] file) {
        return Rejection.inField("file", () -> {
            if (file.length > MAX_UPLOAD) {
                throw Rejection.of("rejection.placePhoto.size");
            }
            return new UploadedPicture(file, REFUSALS).within(SIDE_PX);
        });
    }
}
