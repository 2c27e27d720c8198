package nl.onskentons.glossary;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.onskentons.access.CurrentUser;
import nl.onskentons.access.Role;
import nl.onskentons.common.Audited;
import nl.onskentons.common.LastChange;
import nl.onskentons.common.Rejection;
import nl.onskentons.common.StaleEdit;
import nl.onskentons.glossary.Lexicons.GlossaryChanged;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The abbreviations: everybody who is signed in looks them up, co-ordinators and administrators keep them. */
@Service
public class Glossary {

    private static final String EDITORS = "hasAnyRole('COORDINATOR', 'ADMINISTRATOR')";

    private final Abbreviations abbreviations;
    private final Lexicons lexicons;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Glossary(
            Abbreviations abbreviations,
            Lexicons lexicons,
            CurrentUser currentUser,
            ApplicationEventPublisher events,
            Clock clock) {
        this.abbreviations = abbreviations;
        this.lexicons = lexicons;
        this.currentUser = currentUser;
        this.events = events;
        this.clock = clock;
    }

    /**
     * What was asked for: found words best first, with the exact short form on top; otherwise from A to Z.
     *
     * @param limit the largest number of abbreviations, at least 1
     */
    @Transactional(readOnly = true)
    @PreAuthorize("isAuthenticated()")
    public GlossaryPage find(GlossaryQuery query, int limit) {
        return lexicons.current().page(query, limit);
    }

    /** The letters that abbreviations begin with, in order; digits come first, as {@code 0-9}. */
    @Transactional(readOnly = true)
    @PreAuthorize("isAuthenticated()")
    public List<String> letters() {
        return lexicons.current().letters();
    }

    @Transactional(readOnly = true)
    @PreAuthorize("isAuthenticated()")
    public Optional<AbbreviationRow> find(AbbreviationId id) {
        return abbreviations.findById(id.value()).map(Abbreviation::row);
    }

    /** Whether this is a short form or a meaning in the glossary, whatever its case and accents. */
    @PreAuthorize("isAuthenticated()")
    public boolean isTerm(String text) {
        return lexicons.recent().isTerm(text);
    }

    /**
     * The text in pieces, its known abbreviations apart. It may lag a minute behind a change on another instance.
     *
     * @param text written for the portal; not what somebody else said or uploaded
     */
    @PreAuthorize("isAuthenticated()")
    public List<Segment> explain(String text) {
        return lexicons.recent().matcher().segments(text);
    }

    /** Whether who is signed in may change the glossary; views leave out what would be refused. */
    @PreAuthorize("isAuthenticated()")
    public boolean mayEdit() {
        return currentUser
                .find()
                .map(user ->
                        user.roles().contains(Role.COORDINATOR) || user.roles().contains(Role.ADMINISTRATOR))
                .orElse(false);
    }

    /**
     * Adds an abbreviation. Adding the same one twice, as an impatient click does, adds it once.
     *
     * @param id made when the form was opened
     * @throws Rejection when the sector has this abbreviation already
     */
    @Transactional
    @PreAuthorize(EDITORS)
    public AbbreviationRow add(AbbreviationId id, AbbreviationDetails details) {
        return add(id, details, "abbreviation.added");
    }

    /**
     * Puts back what was removed.
     *
     * @throws Rejection when the sector has this abbreviation again already
     */
    @Transactional
    @PreAuthorize(EDITORS)
    public AbbreviationRow restore(AbbreviationRow removed) {
        return add(removed.id(), removed.details(), "abbreviation.restored");
    }

    /**
     * Changes an abbreviation, unless somebody else did since it was read.
     *
     * @param basedOn the version that was read
     * @throws Rejection when the sector has another abbreviation that is written so
     * @throws StaleEdit when somebody else changed or removed it
     */
    @Transactional
    @PreAuthorize(EDITORS)
    public AbbreviationRow change(AbbreviationId id, long basedOn, AbbreviationDetails details) {
        Abbreviation abbreviation = kept(id);
        if (abbreviation.details().equals(details)) {
            return abbreviation.row();
        }
        requireVersion(abbreviation, basedOn);
        requireFree(id, details);
        abbreviation.change(details, currentUser.actor().name(), clock.instant());
        AbbreviationRow row = abbreviations.saveAndFlush(abbreviation).row();
        announce("abbreviation.changed", id);
        return row;
    }

    /**
     * Removes an abbreviation, unless somebody else changed it since it was read.
     *
     * @param basedOn the version that was read
     * @return what {@link #restore} puts back
     * @throws StaleEdit when somebody else changed or removed it
     */
    @Transactional
    @PreAuthorize(EDITORS)
    public AbbreviationRow remove(AbbreviationId id, long basedOn) {
        Abbreviation abbreviation = kept(id);
        requireVersion(abbreviation, basedOn);
        abbreviations.delete(abbreviation);
        announce("abbreviation.removed", id);
        return abbreviation.row();
    }

    private Abbreviation kept(AbbreviationId id) {
        abbreviations.countChange();
        return abbreviations.findById(id.value()).orElseThrow(StaleEdit::removed);
    }

    private static void requireVersion(Abbreviation abbreviation, long basedOn) {
        AbbreviationRow row = abbreviation.row();
        if (row.version() != basedOn) {
            throw StaleEdit.changed(row, LastChange.of(row.changedBy(), row.changedAt()));
        }
    }

    private AbbreviationRow add(AbbreviationId id, AbbreviationDetails details, String action) {
        abbreviations.countChange();
        Optional<Abbreviation> already = abbreviations.findById(id.value());
        if (already.isPresent()) {
            return already.get().row();
        }
        requireFree(id, details);
        AbbreviationRow row = abbreviations
                .saveAndFlush(new Abbreviation(id, details, currentUser.actor().name(), clock.instant()))
                .row();
        announce(action, id);
        return row;
    }

    private void requireFree(AbbreviationId id, AbbreviationDetails details) {
        abbreviations
                .findByShortFormKeyAndSector(details.key(), details.sector())
                .filter(other -> !other.id().equals(id))
                .ifPresent(other -> {
                    throw Rejection.ofField(
                            "shortForm",
                            "rejection.abbreviation.taken",
                            other.details().meaning());
                });
    }

    private void announce(String action, AbbreviationId id) {
        events.publishEvent(new Audited(currentUser.actor(), Set.of(), action, "abbreviation", id.value()));
        events.publishEvent(new GlossaryChanged());
    }
}
