package nl.onskentons.directory;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.onskentons.access.CurrentUser;
import nl.onskentons.common.Audited;
import nl.onskentons.common.SchoolId;
import nl.onskentons.directory.exchange.AddressBookWriter;
import nl.onskentons.directory.exchange.Card;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Hands the directory out as a file: only what the current user may see (R1), some hundreds of entries at a time, so that
 * memory does not grow with the directory. There is no pupil in the directory, and so none in a file (R2).
 */
@Service
@PreAuthorize("isAuthenticated()")
public class DirectoryExport {

    private final ExportPages pages;
    private final Directory directory;
    private final RingRepository rings;
    private final EntryAccess access;
    private final EntryTracking tracking;
    private final CurrentUser currentUser;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;

    DirectoryExport(
            ExportPages pages,
            Directory directory,
            RingRepository rings,
            EntryAccess access,
            EntryTracking tracking,
            CurrentUser currentUser,
            TransactionTemplate transaction,
            ApplicationEventPublisher events) {
        this.pages = pages;
        this.directory = directory;
        this.rings = rings;
        this.access = access;
        this.tracking = tracking;
        this.currentUser = currentUser;
        this.transaction = transaction;
        this.events = events;
    }

    /** What a selection is called; the empty text for everything, empty when the current user may not see it. */
    @Transactional(readOnly = true)
    public Optional<String> title(ExportSelection selection) {
        return switch (selection) {
            case ExportSelection.Everything everything -> Optional.of("");
            case ExportSelection.Ring ring -> pages.ringName(ring.id(), viewer());
            case ExportSelection.OneCard card -> directory.card(card.id()).map(EntryCard::name);
        };
    }

    /**
     * Writes a file.
     *
     * @param nested whether the format wants every organisation to be followed by its people
     */
    public void write(ExportSelection selection, AddressBookWriter writer, boolean nested, OutputStream out)
            throws IOException {
        if (title(selection).isEmpty()) {
            throw new AccessDeniedException("Not for this person to take along");
        }
        Viewer viewer = viewer();
        switch (selection) {
            case ExportSelection.Everything everything -> logWhole("directory.exported");
            case ExportSelection.Ring ring ->
                logged(() -> rings.findById(ring.id())
                        .ifPresent(found -> log("ring.exported", Set.of(found.school()), "ring", ring.id())));
            case ExportSelection.OneCard card ->
                logged(() -> access.visible(card.id()).ifPresent(entry -> tracking.log(entry, "entry.exported")));
        }
        writer.write(cards(selection, viewer, nested), out);
    }

    /**
     * The list on paper, which is remembered like any other copy.
     *
     * @param most how many rows at most, in steps of {@value Directory#MAX_PAGE}
     */
    public OnPaper print(EntryFilter filter, int most) {
        logWhole("directory.printed");
        List<EntryRow> rows = new ArrayList<>();
        for (int offset = 0; offset < most; offset += Directory.MAX_PAGE) {
            EntryPage page = directory.find(filter, offset, Directory.MAX_PAGE);
            rows.addAll(page.rows());
            if (!page.more()) {
                return new OnPaper(rows, true);
            }
        }
        return new OnPaper(rows, false);
    }

    /**
     * What is printed.
     *
     * @param whole whether nothing was left out
     */
    public record OnPaper(List<EntryRow> rows, boolean whole) {}

    private Iterator<Card> cards(ExportSelection selection, Viewer viewer, boolean nested) {
        return switch (selection) {
            case ExportSelection.Everything everything ->
                nested ? pages.organisationsWithPeople(viewer) : pages.everything(viewer);
            case ExportSelection.Ring ring -> pages.ring(ring.id(), viewer);
            case ExportSelection.OneCard card -> pages.one(card.id(), viewer);
        };
    }

    /** Of everything there is no one record: the line stands with whoever took it along, at each of their schools. */
    private void logWhole(String action) {
        Viewer viewer = viewer();
        logged(() -> log(
                action, viewer.reach().keySet(), "directory", viewer.account().value()));
    }

    private void logged(Runnable lines) {
        transaction.executeWithoutResult(status -> lines.run());
    }

    private void log(String action, Set<SchoolId> schools, String subjectType, UUID subject) {
        events.publishEvent(new Audited(currentUser.actor(), schools, action, subjectType, subject));
    }

    private Viewer viewer() {
        return access.viewer();
    }
}
