package nl.onskentons.directory;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.onskentons.common.Folding;
import nl.onskentons.common.Rejection;
import nl.onskentons.directory.exchange.AddressBookReader;
import nl.onskentons.directory.exchange.ContactCard;
import nl.onskentons.directory.exchange.ReadCard;
import nl.onskentons.directory.exchange.ReadProgress;
import nl.onskentons.directory.exchange.ReadSummary;
import nl.onskentons.directory.exchange.RefusedCard;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Reads a file into a batch, some hundreds of cards at a time, and finds out what each would do. */
@Component
class ImportReading {

    private static final int CHUNK = 500;

    private final ImportBatches batches;
    private final ImportRows rows;
    private final ImportMatcher matcher;
    private final ImportPreview preview;
    private final TransactionTemplate transaction;

    ImportReading(
            ImportBatches batches,
            ImportRows rows,
            ImportMatcher matcher,
            ImportPreview preview,
            TransactionTemplate transaction) {
        this.batches = batches;
        this.rows = rows;
        this.matcher = matcher;
        this.preview = preview;
        this.transaction = transaction;
    }

    /**
     * @return what the file turned out to be; cancelled when somebody asked to stop
     * @throws Rejection when the file as a whole is refused
     */
    ReadSummary read(ImportBatches.Head batch, Path file, String fileName) throws IOException {
        Reader reader = new Reader(batch);
        ReadSummary summary = new AddressBookReader().read(file, fileName, reader::take, reader);
        reader.flush();
        return summary;
    }

    private final class Reader implements ReadProgress {

        private final ImportBatches.Head batch;
        private final List<ReadCard> waiting = new ArrayList<>(CHUNK);
        /** Under which line each card stands, by a digest of what makes two cards the same: small for large files. */
        private final Map<UUID, Integer> seen = new HashMap<>();

        private boolean cancelled;
        private long done;
        private long total;

        Reader(ImportBatches.Head batch) {
            this.batch = batch;
        }

        void take(ReadCard card) {
            waiting.add(card);
            if (waiting.size() == CHUNK) {
                flush();
            }
        }

        @Override
        public boolean cancelled() {
            return cancelled;
        }

        @Override
        public void at(long bytesRead, long size, int cards) {
            done = bytesRead;
            total = size;
        }

        void flush() {
            transaction.executeWithoutResult(status -> rows.add(batch.id(), judged()));
            waiting.clear();
            cancelled = !batches.progress(batch.id(), done, total);
        }

        private List<ImportRows.Row> judged() {
            List<ImportRows.Row> judged = new ArrayList<>(waiting.size());
            List<ImportRows.Row> toMatch = new ArrayList<>(waiting.size());
            for (ReadCard card : waiting) {
                ImportRows.Row row =
                        switch (card) {
                            case RefusedCard refused ->
                                refused(card, new ImportReason(refused.reasonKey(), refused.arguments()));
                            case ContactCard contact -> understood(contact);
                        };
                (row.status() == RowStatus.REFUSED ? judged : toMatch).add(row);
            }
            judged.addAll(preview.judge(
                    batch,
                    toMatch,
                    matcher.match(
                            batch.school(),
                            toMatch.stream()
                                    .map(row -> new ImportMatcher.Wanted(row.uid(), ImportPreview.card(row)))
                                    .toList())));
            return judged;
        }

        private ImportRows.Row understood(ContactCard contact) {
            ImportCard card;
            try {
                card = ImportCardReader.read(contact);
            } catch (Rejection e) {
                return refused(contact, ImportReason.of(e));
            }
            Optional<Integer> earlier =
                    earlierLine(contact.uid(), card, contact.position().line());
            if (earlier.isPresent()) {
                return refused(contact, ImportReason.of("directory.import.refused.twice", earlier.get()));
            }
            return new ImportRows.Row(
                    contact.position().number(),
                    contact.position().line(),
                    RowStatus.NEW,
                    Optional.empty(),
                    Optional.empty(),
                    contact.uid(),
                    card,
                    Optional.empty(),
                    false,
                    Optional.empty());
        }

        /** The line of an earlier card of this file that is the same: the same identification, or name, work and number. */
        private Optional<Integer> earlierLine(String uid, ImportCard card, int line) {
            String who =
                    "%s|%s|%s|".formatted(card.kind(), Folding.fold(card.name()), Folding.fold(card.organisation()));
            Set<UUID> signs = card.points().stream()
                    .map(point -> digest(who + point.text()))
                    .collect(Collectors.toCollection(HashSet::new));
            if (signs.isEmpty()) {
                signs.add(digest(who));
            }
            if (!uid.isEmpty()) {
                signs.add(digest("uid|" + uid));
            }
            Optional<Integer> earlier = signs.stream()
                    .filter(seen::containsKey)
                    .map(sign -> seen.getOrDefault(sign, line))
                    .min(Integer::compare);
            signs.forEach(sign -> seen.putIfAbsent(sign, line));
            return earlier;
        }

        private static UUID digest(String text) {
            return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8));
        }

        private static ImportRows.Row refused(ReadCard card, ImportReason reason) {
            return new ImportRows.Row(
                    card.position().number(),
                    card.position().line(),
                    RowStatus.REFUSED,
                    Optional.empty(),
                    Optional.empty(),
                    "",
                    null,
                    Optional.empty(),
                    false,
                    Optional.of(reason));
        }
    }
}
