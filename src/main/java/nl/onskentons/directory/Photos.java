package nl.onskentons.directory;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.onskentons.common.Rejection;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The pictures on the cards. Somebody who does not want one has none. */
@Service
@Transactional
@PreAuthorize("isAuthenticated()")
public class Photos {

    /** What may be uploaded at most, in bytes. */
    public static final int MAX_UPLOAD = 8 * 1024 * 1024;

    private final PhotoStore store;
    private final EntryAccess access;
    private final EntryTracking tracking;

    Photos(PhotoStore store, EntryAccess access, EntryTracking tracking) {
        this.store = store;
        this.access = access;
        this.tracking = tracking;
    }

    /** A JPEG, and since when it is there. */
    public record Photo(byte[] jpeg, Instant changedAt) {}

    /** The picture of somebody whose card the current user may see. */
    @Transactional(readOnly = true)
    public Optional<Photo> find(EntryId id) {
        return access.visible(id).filter(entry -> !refuses(entry)).flatMap(entry -> store.find(id));
    }

    /**
     * Puts a picture on a card, in place of an earlier one.
     *
     * @param file a JPEG or PNG, at most {@value #MAX_UPLOAD} bytes
     * @throws Rejection when it is no picture, or when this person does not want one
     */
    public void put(EntryId id, byte[] file) {
        DirectoryEntry entry = access.lockedEditable(id);
        if (refuses(entry)) {
            throw Rejection.of("rejection.photo.refused");
        }
        if (file.length > MAX_UPLOAD) {
            throw Rejection.of("rejection.photo.size");
        }
        store.put(id, Portrait.from(file));
        tracking.note(entry, "photo.changed", List.of(FieldChange.happened("photo")));
    }

    private static boolean refuses(DirectoryEntry entry) {
        return entry instanceof Contact contact && contact.photoRefused();
    }

    /** Takes the picture off a card. */
    public void remove(EntryId id) {
        DirectoryEntry entry = access.editable(id);
        if (store.remove(id)) {
            tracking.note(entry, "photo.removed", List.of(FieldChange.over("photo")));
        }
    }
}
