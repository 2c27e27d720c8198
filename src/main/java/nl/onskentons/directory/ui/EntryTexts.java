package nl.onskentons.directory.ui;

import com.vaadin.flow.component.HasValue;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.onskentons.common.ui.HoursField;
import nl.onskentons.directory.EntryCard;

/** What stands in the fields of a card, as texts that are the same when the contents are. */
final class EntryTexts {

    private EntryTexts() {}

    /** Per field what a card has there, under the names of {@link EntryFields}. */
    static Map<String, String> of(EntryCard card) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("name", card.name());
        values.put("purpose", card.purpose());
        values.put("hours", HoursField.Content.of(card.hours()).toString());
        values.put("schools", SchoolsField.text(card.schools(), card.schools().isEmpty()));
        values.put("number", PointsField.text(PointRow.Content.of(card)));
        values.put("sector", card.sector().toString());
        card.organisation().ifPresent(facts -> {
            values.put("shortName", facts.shortName());
            values.put("website", facts.website());
            values.put("street", facts.street());
            values.put("postalCode", facts.postalCode());
            values.put("city", facts.city());
            values.put("mailingAddress", facts.mailingAddress());
        });
        card.contact().ifPresent(facts -> {
            values.put("positions", PositionsField.text(PositionsField.Content.of(facts)));
            values.put("languages", facts.languages());
            values.put("photoRefused", String.valueOf(facts.photoRefused()));
        });
        return values;
    }

    /** What was filled in. */
    static String of(HasValue<?, ?> field) {
        return switch (field) {
            case PositionsField positions -> PositionsField.text(positions.getValue());
            case PointsField points -> PointsField.text(points.getValue());
            case SchoolsField schools -> schools.text();
            default -> String.valueOf(field.getValue());
        };
    }
}
