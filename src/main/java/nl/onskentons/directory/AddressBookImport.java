package nl.onskentons.directory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.onskentons.access.CurrentUser;
import nl.onskentons.access.Role;
import nl.onskentons.common.Actor;
import nl.onskentons.common.Audited;
import nl.onskentons.common.Rejection;
import nl.onskentons.common.SchoolId;
import nl.onskentons.directory.exchange.ReadSummary;
import nl.onskentons.directory.exchange.SafeFileName;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes an address book over in steps: reading it shows what it would do, applying does it, and as long as the batch is
 * kept it can be undone as a whole. For the co-ordinators and administrators of the school that it is for.
 */
@Service
@PreAuthorize("hasAnyRole('COORDINATOR', 'ADMINISTRATOR')")
public class AddressBookImport {

    /** More rows than anybody reads at once. */
    public static final int MAX_PAGE = 100;

    private final ImportBatches batches;
    private final ImportRows rows;
    private final ImportedEntries imported;
    private final ImportReading reading;
    private final ImportApplying applying;
    private final ImportUndoing undoing;
    private final ImportPreview preview;
    private final ImportRuns runs;
    private final Entries entries;
    private final CurrentUser currentUser;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;

    AddressBookImport(
            ImportBatches batches,
            ImportRows rows,
            ImportedEntries imported,
            ImportReading reading,
            ImportApplying applying,
            ImportUndoing undoing,
            ImportPreview preview,
            ImportRuns runs,
            Entries entries,
            CurrentUser currentUser,
            TransactionTemplate transaction,
            ApplicationEventPublisher events) {
        this.batches = batches;
        this.rows = rows;
        this.imported = imported;
        this.reading = reading;
        this.applying = applying;
        this.undoing = undoing;
        this.preview = preview;
        this.runs = runs;
        this.entries = entries;
        this.currentUser = currentUser;
        this.transaction = transaction;
        this.events = events;
    }

    /** The schools for which the current user may import. */
    public Set<SchoolId> schools() {
        return currentUser.require().memberships().stream()
                .filter(membership -> membership.role() == Role.COORDINATOR || membership.role() == Role.ADMINISTRATOR)
                .map(membership -> membership.school())
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Starts reading a file, to show what it would do. Nothing of the directory is changed.
     *
     * @param file is deleted afterwards, whatever happens
     * @param fileName as the sender calls it
     * @param audience who may see the numbers that come in
     * @throws Rejection when too many imports are waiting
     */
    public BatchId preview(Path file, String fileName, SchoolId school, Audience audience) throws IOException {
        try {
            currentUser.requireAt(school, Role.COORDINATOR, Role.ADMINISTRATOR);
            BatchId id = BatchId.random();
            String name = SafeFileName.of(fileName);
            batches.add(id, school, currentUser.actor().name(), name, audience);
            ImportBatches.Head head = new ImportBatches.Head(id, school, audience, ImportState.READING);
            runs.start(id, ImportState.CANCELLED, () -> read(head, file, name));
            return id;
        } catch (RuntimeException e) {
            Files.deleteIfExists(file);
            throw e;
        }
    }

    /** Takes the cards over that are new, changed, or decided on. Asking twice does it once. */
    public void apply(BatchId id) {
        ImportBatches.Head batch = mine(id);
        if (batches.move(id, ImportState.APPLYING, rows.countToApply(id), ImportState.READY, ImportState.STOPPED)) {
            Actor actor = currentUser.actor();
            runs.start(id, ImportState.STOPPED, () -> {
                boolean whole = applying.apply(batch, actor);
                finish(batch, whole ? ImportState.APPLIED : ImportState.STOPPED, "import.applied", actor);
            });
        }
    }

    /**
     * Takes an import back as a whole, except what somebody changed since. Asking twice does it once; what was taken back
     * can only be imported again from the file.
     */
    public void undo(BatchId id) {
        ImportBatches.Head batch = mine(id);
        if (batches.move(id, ImportState.UNDOING, imported.count(id), ImportState.APPLIED, ImportState.STOPPED)) {
            Actor actor = currentUser.actor();
            runs.start(id, ImportState.STOPPED, () -> {
                boolean whole = undoing.undo(batch, actor);
                finish(batch, whole ? ImportState.UNDONE : ImportState.STOPPED, "import.undone", actor);
            });
        }
    }

    /** Asks the work on an import to stop; it does so within some hundreds of cards. */
    public void cancel(BatchId id) {
        mine(id);
        batches.askToStop(id);
    }

    /** How an import stands; empty when there is none, or when it is of a school where the current user does not import. */
    @Transactional(readOnly = true)
    public Optional<ImportBatch> find(BatchId id) {
        return batches.head(id)
                .filter(head -> schools().contains(head.school()))
                .flatMap(head -> batches.find(id));
    }

    /** The imports of the schools of the current user, the newest first, without their counts. */
    @Transactional(readOnly = true)
    public List<ImportBatch> recent(int limit) {
        return batches.recent(schools(), limit);
    }

    /**
     * A page of the cards of an import, in the order of the file.
     *
     * @param limit 1 to {@value #MAX_PAGE}
     */
    @Transactional(readOnly = true)
    public List<ImportLine> lines(BatchId id, Optional<RowStatus> status, int offset, int limit) {
        ImportBatches.Head batch = mine(id);
        return preview.lines(batch, rows.page(id, status, Math.max(offset, 0), Math.clamp(limit, 1, MAX_PAGE)));
    }

    /**
     * Decides about one card.
     *
     * @param choice empty to leave it open
     * @return the card as it stands now, with what it would change after this choice; empty when there is no such card
     */
    @Transactional
    public Optional<ImportLine> choose(BatchId id, int position, Optional<RowChoice> choice) {
        ImportBatches.Head batch = mine(id);
        if (batch.state().canApply()) {
            @Nullable RowChoice chosen = choice.orElse(null);
            rows.choose(id, position, chosen);
        }
        return rows.find(id, position)
                .map(row -> preview.lines(batch, List.of(row)).getFirst());
    }

    /** Decides about all cards that may be somebody who is here already, and on which nobody decided yet. */
    @Transactional
    public void chooseForUndecided(BatchId id, RowChoice choice) {
        if (mine(id).state().canApply()) {
            rows.chooseForUndecided(id, choice);
        }
    }

    /** What an undo left as it was, because somebody changed it after the import. */
    @Transactional(readOnly = true)
    public List<EntryCard.EntryLink> kept(BatchId id, int limit) {
        mine(id);
        List<EntryCard.EntryLink> kept = new ArrayList<>();
        entries.findAllById(imported.kept(id, limit))
                .forEach(entry -> kept.add(new EntryCard.EntryLink(entry.id(), entry.name(), entry.subtitle())));
        return kept;
    }

    private void read(ImportBatches.Head batch, Path file, String name) throws IOException {
        try {
            ReadSummary summary = reading.read(batch, file, name);
            if (summary.cancelled()) {
                rows.delete(batch.id());
                batches.end(batch.id(), ImportState.CANCELLED, null);
            } else {
                batches.recognise(batch.id(), summary.format());
                batches.end(batch.id(), ImportState.READY, null);
            }
        } catch (Rejection e) {
            rows.delete(batch.id());
            batches.end(batch.id(), ImportState.REFUSED, ImportReason.of(e));
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private void finish(ImportBatches.Head batch, ImportState state, String action, Actor actor) {
        transaction.executeWithoutResult(status -> {
            batches.end(batch.id(), state, null);
            events.publishEvent(new Audited(
                    actor, batch.school(), action, "import", batch.id().value()));
        });
    }

    private ImportBatches.Head mine(BatchId id) {
        ImportBatches.Head head = batches.head(id).orElseThrow(() -> Rejection.of("directory.import.rejected.gone"));
        if (!schools().contains(head.school())) {
            throw new AccessDeniedException("Not an import of this person's schools");
        }
        return head;
    }
}
