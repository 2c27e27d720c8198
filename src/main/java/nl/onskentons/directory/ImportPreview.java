package nl.onskentons.directory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What cards of a file would do, compared with the entries as they are now. Works within the caller's transaction. */
@Component
class ImportPreview {

    private final Entries entries;

    ImportPreview(Entries entries) {
        this.entries = entries;
    }

    static ImportCard card(ImportRows.Row row) {
        return Objects.requireNonNull(row.card(), "A refused card has no content");
    }

    /** The rows with the status that follows from who they are. */
    List<ImportRows.Row> judge(
            ImportBatches.Head batch, List<ImportRows.Row> rows, List<Optional<ImportMatcher.Match>> matches) {
        Known known = known(matches.stream()
                .flatMap(Optional::stream)
                .filter(ImportMatcher.Match::certain)
                .map(ImportMatcher.Match::entry)
                .collect(Collectors.toSet()));
        List<ImportRows.Row> judged = new ArrayList<>(rows.size());
        for (int i = 0; i < rows.size(); i++) {
            ImportRows.Row row = rows.get(i);
            judged.add(matches.get(i)
                    .map(match -> new ImportRows.Row(
                            row.position(),
                            row.line(),
                            status(card(row), match, known, batch.audience()),
                            Optional.empty(),
                            Optional.empty(),
                            row.uid(),
                            row.card(),
                            Optional.of(match.entry()),
                            match.sameUid(),
                            Optional.empty()))
                    .orElse(row));
        }
        return judged;
    }

    /** The rows as somebody decides on them. */
    List<ImportLine> lines(ImportBatches.Head batch, List<ImportRows.Row> rows) {
        Known known = known(rows.stream().flatMap(row -> row.entry().stream()).collect(Collectors.toSet()));
        return rows.stream().map(row -> line(row, known, batch.audience())).toList();
    }

    private static ImportLine line(ImportRows.Row row, Known known, Audience audience) {
        ImportCard card = row.card();
        Optional<DirectoryEntry> entry = row.entry().map(known.entries()::get);
        boolean settled = row.outcome().isPresent();
        return new ImportLine(
                row.position(),
                row.line(),
                row.status(),
                row.choice(),
                row.outcome(),
                card == null ? "" : card.name(),
                card == null ? "" : subtitle(card),
                entry.map(found -> new EntryCard.EntryLink(found.id(), found.name(), found.subtitle())),
                card == null || settled ? List.of() : changes(row, card, entry, known, audience),
                row.reason(),
                card == null ? List.of() : card.remarks());
    }

    private static List<FieldChange> changes(
            ImportRows.Row row, ImportCard card, Optional<DirectoryEntry> entry, Known known, Audience audience) {
        if (row.choice().filter(RowChoice.SKIP::equals).isPresent()) {
            return List.of();
        }
        boolean asNew = row.choice().filter(RowChoice.NEW::equals).isPresent();
        return entry.filter(found -> !asNew)
                .map(found -> known.merge(found, card, row.renames(), audience))
                .orElseGet(() -> everything(card));
    }

    private static String subtitle(ImportCard card) {
        return List.of(card.roleTitle(), card.organisation(), card.city()).stream()
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static List<FieldChange> everything(ImportCard card) {
        List<FieldChange> fields = new ArrayList<>();
        card.points()
                .forEach(point ->
                        fields.add(new FieldChange("number", "", CardFields.shown(point.kind(), point.text()))));
        fields.add(new FieldChange("website", "", card.website()));
        fields.add(new FieldChange("street", "", card.street()));
        fields.add(new FieldChange("postalCode", "", card.postalCode()));
        fields.add(new FieldChange("languages", "", card.languages()));
        fields.add(new FieldChange("purpose", "", card.purpose()));
        fields.add(new FieldChange("shortName", "", card.own().shortName()));
        fields.add(new FieldChange(
                "sector", "", card.own().sector() == null ? "" : card.sector().key()));
        fields.add(new FieldChange("mailingAddress", "", card.own().mailingAddress()));
        fields.add(new FieldChange("hours", "", CardFields.kept(card.own().hours())));
        fields.removeIf(field -> field.after().isEmpty());
        return fields;
    }

    private static RowStatus status(ImportCard card, ImportMatcher.Match match, Known known, Audience audience) {
        if (!match.certain()) {
            return RowStatus.POSSIBLY_SAME;
        }
        DirectoryEntry entry = Objects.requireNonNull(known.entries().get(match.entry()));
        return known.merge(entry, card, match.sameUid(), audience).isEmpty() ? RowStatus.UNCHANGED : RowStatus.CHANGED;
    }

    private Known known(Set<UUID> ids) {
        Map<UUID, DirectoryEntry> found = new HashMap<>();
        entries.findAllById(ids).forEach(entry -> found.put(entry.id().value(), entry));
        Map<EntryId, String> names = new HashMap<>();
        entries.findWork(found.values()).forEach((id, organisation) -> names.put(id, organisation.name()));
        return new Known(found, names);
    }

    private record Known(Map<UUID, DirectoryEntry> entries, Map<EntryId, String> names) {

        List<FieldChange> merge(DirectoryEntry entry, ImportCard card, boolean renames, Audience audience) {
            return switch (entry) {
                case Contact contact ->
                    CardMerge.of(contact, card, names, EntryId.random(), renames, audience)
                            .changes();
                case Organisation organisation ->
                    CardMerge.of(organisation, card, renames, audience).changes();
                default -> List.of();
            };
        }
    }
}
