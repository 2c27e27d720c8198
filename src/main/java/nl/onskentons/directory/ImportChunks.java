package nl.onskentons.directory;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.onskentons.common.Actor;
import nl.onskentons.common.Folding;
import nl.onskentons.common.Rejection;
import nl.onskentons.common.Sector;
import org.springframework.stereotype.Component;

/** Takes over a chunk of cards within the caller's transaction: entries, index, history, and what undoing needs. */
@Component
class ImportChunks {

    private final Entries entries;
    private final EntryIndex index;
    private final EntryHistory history;
    private final ImportRows rows;
    private final ImportedEntries imported;
    private final ContactLines lines;

    ImportChunks(
            Entries entries,
            EntryIndex index,
            EntryHistory history,
            ImportRows rows,
            ImportedEntries imported,
            ContactLines lines) {
        this.entries = entries;
        this.index = index;
        this.history = history;
        this.rows = rows;
        this.imported = imported;
        this.lines = lines;
    }

    void apply(ImportBatches.Head batch, Actor actor, List<ImportRows.Row> chunk, Instant now) {
        Chunk work = new Chunk(batch, now);
        work.load(chunk);
        List<ImportRows.Row> finished = chunk.stream().map(work::apply).toList();
        entries.flush();
        index.add(work.added.values());
        index.update(work.changed.values());
        work.renamed.forEach(lines::renamePeopleOf);
        history.add(work.changes, actor);
        imported.identify(batch, work.uids);
        imported.remember(batch.id(), work.touched());
        rows.finish(batch.id(), finished);
    }

    private final class Chunk {

        private final ImportBatches.Head batch;
        private final Instant now;
        private final Map<UUID, DirectoryEntry> known = new HashMap<>();
        private final Map<String, Organisation> organisations = new HashMap<>();

        /** The same, and those where the known people work already. */
        private final Map<EntryId, Organisation> work = new HashMap<>();

        private final Map<EntryId, String> names = new HashMap<>();
        private final Map<UUID, DirectoryEntry> added = new LinkedHashMap<>();
        private final Map<UUID, DirectoryEntry> changed = new LinkedHashMap<>();
        private final Set<Organisation> renamed = new LinkedHashSet<>();
        private final Map<UUID, EntrySnapshot> snapshots = new HashMap<>();

        /** Of those who were here already: a fingerprint from before this chunk. */
        private final Map<UUID, String> found = new HashMap<>();

        private final Map<EntryId, List<FieldChange>> changes = new LinkedHashMap<>();
        private final Map<String, UUID> uids = new HashMap<>();

        Chunk(ImportBatches.Head batch, Instant now) {
            this.batch = batch;
            this.now = now;
        }

        void load(List<ImportRows.Row> chunk) {
            Set<UUID> ids = chunk.stream()
                    .filter(ImportRows.Row::joins)
                    .flatMap(row -> row.entry().stream())
                    .collect(Collectors.toSet());
            entries.findAllById(ids).stream()
                    .filter(entry -> !entry.isRemoved() && servesSchool(entry))
                    .forEach(entry -> known.put(entry.id().value(), entry));
            entries.findWork(known.values()).values().forEach(this::worksAt);
            Set<String> keys = chunk.stream()
                    .map(row -> ImportPreview.card(row).organisationName())
                    .filter(name -> !name.isEmpty())
                    .map(DirectoryEntry::sortKey)
                    .collect(Collectors.toSet());
            entries.findOrganisationsBySortKey(keys).stream()
                    .filter(this::servesSchool)
                    .forEach(found -> organisations.putIfAbsent(Folding.fold(found.name()), found));
            organisations.values().forEach(this::worksAt);
        }

        private void worksAt(Organisation organisation) {
            work.put(organisation.id(), organisation);
            names.put(organisation.id(), organisation.name());
        }

        private boolean servesSchool(DirectoryEntry entry) {
            return entry.everySchool() || entry.schools().contains(batch.school());
        }

        ImportRows.Row apply(ImportRows.Row row) {
            ImportCard card = ImportPreview.card(row);
            try {
                DirectoryEntry entry = row.joins() ? joined(row, card) : fresh(card);
                if (!row.uid().isEmpty()) {
                    uids.put(row.uid(), entry.id().value());
                }
                return row.finished(
                        added.containsKey(entry.id().value()) ? RowOutcome.ADDED : RowOutcome.CHANGED,
                        entry.id().value(),
                        null);
            } catch (Rejection e) {
                return row.finished(RowOutcome.SKIPPED, row.entry().orElse(null), ImportReason.of(e));
            }
        }

        private DirectoryEntry joined(ImportRows.Row row, ImportCard card) {
            DirectoryEntry entry = row.entry().map(known::get).orElse(null);
            if (entry == null) {
                throw Rejection.of("directory.import.refused.gone");
            }
            merge(entry, card, row.renames());
            return entry;
        }

        private DirectoryEntry fresh(ImportCard card) {
            if (card.kind() == EntryKind.ORGANISATION) {
                Organisation existing = organisations.get(Folding.fold(card.name()));
                if (existing != null) {
                    merge(existing, card, false);
                    return existing;
                }
                return addOrganisation(card.name(), card);
            }
            List<Position> positions = card.organisation().isEmpty()
                    ? List.of()
                    : List.of(Position.at(organisation(card).id(), card.roleTitle()));
            Contact contact = new Contact(
                    EntryId.random(),
                    new ContactDetails(common(card.name(), card), positions, card.languages(), false));
            ContactLines.classify(contact, work);
            add(contact, card);
            return contact;
        }

        private Organisation organisation(ImportCard card) {
            String key = Folding.fold(card.organisation());
            Organisation found = organisations.get(key);
            return found != null
                    ? found
                    : addOrganisation(card.organisation(), ImportCard.organisationNamed(card.organisation()));
        }

        private Organisation addOrganisation(String name, ImportCard card) {
            Organisation organisation = new Organisation(
                    EntryId.random(),
                    new OrganisationDetails(
                            common(name, card),
                            card.own().shortName(),
                            card.sector(),
                            card.website(),
                            card.street(),
                            card.postalCode(),
                            card.city(),
                            card.own().mailingAddress()));
            add(organisation, card);
            organisations.put(Folding.fold(name), organisation);
            worksAt(organisation);
            return organisation;
        }

        private void add(DirectoryEntry entry, ImportCard card) {
            entry.arrange(
                    card.points().stream()
                            .map(point -> point.details(batch.audience()))
                            .toList(),
                    null,
                    now);
            entries.save(entry);
            UUID id = entry.id().value();
            added.put(id, entry);
            snapshots.put(id, EntrySnapshot.of(entry));
            note(entry, List.of(new FieldChange("name", "", entry.name())));
        }

        private void merge(DirectoryEntry entry, ImportCard card, boolean renames) {
            UUID id = entry.id().value();
            EntrySnapshot before = EntrySnapshot.of(entry);
            if (!added.containsKey(id)) {
                found.computeIfAbsent(id, key -> EntrySnapshot.fingerprint(entry));
            }
            List<FieldChange> differences =
                    switch (entry) {
                        case Contact contact -> merge(contact, card, renames);
                        case Organisation organisation -> merge(organisation, card, renames);
                        default -> throw new IllegalStateException(entry.kind().name());
                    };
            if (!added.containsKey(id)) {
                snapshots.putIfAbsent(id, before);
                changed.put(id, entry);
                note(entry, differences);
            }
        }

        private List<FieldChange> merge(Contact contact, ImportCard card, boolean renames) {
            EntryId where = card.organisation().isEmpty()
                    ? EntryId.random()
                    : organisation(card).id();
            CardMerge<ContactDetails> merge = CardMerge.of(contact, card, names, where, renames, batch.audience());
            contact.describe(merge.details());
            contact.arrange(merge.details().common().points(), null, now);
            ContactLines.classify(contact, work);
            return merge.changes();
        }

        private List<FieldChange> merge(Organisation organisation, ImportCard card, boolean renames) {
            CardMerge<OrganisationDetails> merge = CardMerge.of(organisation, card, renames, batch.audience());
            String name = organisation.name();
            Sector sector = organisation.sector();
            organisation.describe(merge.details());
            if (ContactLines.hasOther(organisation, name, sector)) {
                renamed.add(organisation);
                // The people who come further on in the file work at the new name.
                organisations.putIfAbsent(Folding.fold(organisation.name()), organisation);
                worksAt(organisation);
            }
            organisation.arrange(merge.details().common().points(), null, now);
            return merge.changes();
        }

        private void note(DirectoryEntry entry, List<FieldChange> differences) {
            changes.computeIfAbsent(entry.id(), id -> new ArrayList<>()).addAll(differences);
        }

        private CommonDetails common(String name, ImportCard card) {
            return new CommonDetails(name, card.purpose(), card.own().hours(), Set.of(batch.school()), List.of());
        }

        private List<ImportedEntries.Touched> touched() {
            List<ImportedEntries.Touched> touched = new ArrayList<>();
            snapshots.forEach((id, snapshot) -> {
                DirectoryEntry entry = added.containsKey(id) ? added.get(id) : changed.get(id);
                if (entry != null) {
                    touched.add(new ImportedEntries.Touched(
                            new ImportedEntries.Imported(
                                    id,
                                    entry.kind(),
                                    added.containsKey(id),
                                    snapshot,
                                    EntrySnapshot.fingerprint(entry)),
                            found.getOrDefault(id, "")));
                }
            });
            return touched;
        }
    }
}
