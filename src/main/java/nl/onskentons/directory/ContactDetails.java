package nl.onskentons.directory;

import java.util.List;
import nl.onskentons.common.Rejection;
import nl.onskentons.common.TextRules;

/**
 * What can be said of a person.
 *
 * @param positions where this person works and as what, the most important first; at most 10
 * @param languages the languages besides Dutch, as people write them, at most 120 characters
 * @param photoRefused whether this person does not want a picture here
 */
public record ContactDetails(CommonDetails common, List<Position> positions, String languages, boolean photoRefused) {

    public static final int MAX_POSITIONS = 10;
    public static final int MAX_LANGUAGES = 120;

    public ContactDetails {
        positions = List.copyOf(positions);
        languages = TextRules.line("languages", languages, MAX_LANGUAGES);
        if (positions.size() > MAX_POSITIONS) {
            throw Rejection.ofField("positions", "rejection.contact.positions", MAX_POSITIONS);
        }
        if (positions.stream().map(Position::organisation).distinct().count() < positions.size()) {
            throw Rejection.ofField("positions", "rejection.contact.positionTwice");
        }
    }
}
