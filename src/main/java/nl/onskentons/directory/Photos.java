package nl.onskentons.directory;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import nl.onskentons.access.CurrentUser;
import nl.onskentons.common.Audited;
import nl.onskentons.common.Rejection;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
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

    private final Directory directory;
    private final NamedParameterJdbcTemplate jdbc;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Photos(
            Directory directory,
            NamedParameterJdbcTemplate jdbc,
            CurrentUser currentUser,
            ApplicationEventPublisher events,
            Clock clock) {
        this.directory = directory;
        this.jdbc = jdbc;
        this.currentUser = currentUser;
        this.events = events;
        this.clock = clock;
    }

    /** A JPEG, and since when it is there. */
    public record Photo(byte[] jpeg, Instant changedAt) {}

    /** The picture of somebody whose card the current user may see. */
    @Transactional(readOnly = true)
    public Optional<Photo> find(EntryId id) {
        return !mayHaveOne(id)
                ? Optional.empty()
                : jdbc
                        .query(
                                "select content, changed_at from entry_photo where entry_id = :id",
                                Map.of("id", id.value()),
                                (row, index) -> new Photo(
                                        row.getBytes(1),
                                        row.getObject(2, LocalDateTime.class).toInstant(ZoneOffset.UTC)))
                        .stream()
                        .findFirst();
    }

    /** Whether there is a picture, without reading it. */
    @Transactional(readOnly = true)
    public boolean exists(EntryId id) {
        return mayHaveOne(id)
                && !jdbc.queryForList("select entry_id from entry_photo where entry_id = :id", Map.of("id", id.value()))
                        .isEmpty();
    }

    /**
     * Puts a picture on a card, in place of an earlier one.
     *
     * @param file a JPEG or PNG, at most {@value #MAX_UPLOAD} bytes
     * @throws Rejection when it is no picture, or when this person does not want one
     */
    public void put(EntryId id, byte[] file) {
        EntryCard card = editable(id);
        if (card.contact().filter(EntryCard.ContactFacts::photoRefused).isPresent()) {
            throw Rejection.of("rejection.photo.refused");
        }
        if (file.length > MAX_UPLOAD) {
            throw Rejection.of("rejection.photo.size");
        }
        byte[] jpeg = Portrait.from(file);
        jdbc.update("delete from entry_photo where entry_id = :id", Map.of("id", id.value()));
        jdbc.update(
                "insert into entry_photo (entry_id, content, changed_at) values (:id, :content, :now)",
                Map.of("id", id.value(), "content", jpeg, "now", Audiences.utc(clock.instant())));
        audit(id, "photo.changed");
    }

    /** Takes the picture off a card. */
    public void remove(EntryId id) {
        editable(id);
        jdbc.update("delete from entry_photo where entry_id = :id", Map.of("id", id.value()));
        audit(id, "photo.removed");
    }

    /** Somebody does not want a picture any more. */
    void forget(EntryId id) {
        if (jdbc.update("delete from entry_photo where entry_id = :id", Map.of("id", id.value())) > 0) {
            audit(id, "photo.removed");
        }
    }

    private boolean mayHaveOne(EntryId id) {
        return directory
                .card(id)
                .filter(card -> card.contact()
                        .filter(EntryCard.ContactFacts::photoRefused)
                        .isEmpty())
                .isPresent();
    }

    private EntryCard editable(EntryId id) {
        return directory
                .card(id)
                .filter(EntryCard::mayEdit)
                .orElseThrow(() -> new AccessDeniedException("Not one of this person's cards"));
    }

    private void audit(EntryId id, String action) {
        events.publishEvent(new Audited(currentUser.actor(), null, action, "entry", id.value()));
    }
}
