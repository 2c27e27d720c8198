package nl.onskentons.directory;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.onskentons.common.PhoneNumber;
import nl.onskentons.common.SchoolId;
import nl.onskentons.common.WorkingPattern;
import nl.onskentons.common.WorkingPatternConverter;

/** A card as texts per field, to tell what was changed. */
final class CardFields {

    /**
     * What stands in a field.
     *
     * @param audience who may see it
     */
    record Content(String text, Audience audience) {

        private static final Content NOTHING = new Content("", Audience.PUBLIC);
    }

    /** The translation key of what stands in the field of the schools when an entry serves them all. */
    static final String EVERY_SCHOOL = "directory.everySchool";

    private static final WorkingPatternConverter HOURS = new WorkingPatternConverter();

    private CardFields() {}

    static Map<String, Content> of(DirectoryEntry entry, Map<SchoolId, String> schoolNames) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("name", entry.name());
        fields.put("purpose", entry.purpose());
        fields.put("hours", kept(entry.hours()));
        fields.put("schools", entry.everySchool() ? EVERY_SCHOOL : names(entry, schoolNames));
        fields.put("status", entry.status().key(entry.kind()));
        switch (entry) {
            case Organisation organisation -> {
                OrganisationDetails details = organisation.details();
                fields.put("sector", details.sector().key());
                fields.put("shortName", details.shortName());
                fields.put("website", details.website());
                fields.put("street", details.street());
                fields.put("postalCode", details.postalCode());
                fields.put("city", details.city());
                fields.put("mailingAddress", details.mailingAddress());
            }
            case Contact contact -> {
                fields.put("positions", contact.subtitle());
                fields.put("languages", contact.languages());
                fields.put("photoRefused", contact.photoRefused() ? FieldChange.YES : "");
            }
            default -> throw new IllegalStateException(entry.kind().name());
        }
        Map<String, Content> contents = new LinkedHashMap<>();
        fields.forEach((field, text) -> contents.put(field, new Content(text, Audience.PUBLIC)));
        List<ContactPoint> shown = entry.points().stream()
                .filter(point -> point.text().isPresent())
                .toList();
        for (ContactPoint point : shown) {
            NumberText number = NumberText.of(point, point.text().orElseThrow(), isFirst(point, shown));
            contents.put("point " + point.id().value(), new Content(number.kept(), point.audience()));
        }
        return contents;
    }

    /** For those who may see it: who may not see the others must not learn that they are there (R1). */
    private static boolean isFirst(ContactPoint point, List<ContactPoint> shown) {
        List<ContactPoint> seen = shown.stream()
                .filter(other -> point.audience().includes(other.audience()))
                .toList();
        return seen.size() > 1 && seen.getFirst().equals(point);
    }

    private static String names(DirectoryEntry entry, Map<SchoolId, String> schoolNames) {
        return entry.schools().stream()
                .map(id -> schoolNames.getOrDefault(id, "?"))
                .sorted()
                .collect(Collectors.joining(", "));
    }

    /** What is different, field by field; numbers all count as the field "number". */
    static List<FieldChange> differences(Map<String, Content> before, Map<String, Content> after) {
        List<FieldChange> changes = new ArrayList<>();
        Map<String, Content> all = new LinkedHashMap<>(before);
        after.forEach(all::putIfAbsent);
        all.keySet().forEach(key -> {
            Content old = before.getOrDefault(key, Content.NOTHING);
            Content now = after.getOrDefault(key, Content.NOTHING);
            if (!old.text().equals(now.text())) {
                changes.add(new FieldChange(
                        key.startsWith("point ") ? "number" : key,
                        old.text(),
                        now.text(),
                        old.audience().narrower(now.audience())));
            }
        });
        return changes;
    }

    /** Hours as the history keeps them; {@link HoursText#read} reads them. */
    static String kept(WorkingPattern hours) {
        return HOURS.convertToDatabaseColumn(hours);
    }

    static String shown(PointKind kind, String text) {
        return kind.isPhone() ? new PhoneNumber(text).dutch() : text;
    }
}
