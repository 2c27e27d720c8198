package nl.onskentons.directory;

import java.util.Optional;
import nl.onskentons.common.EmailAddress;
import nl.onskentons.common.PhoneNumber;

/**
 * A number or address on a card.
 *
 * @param text in canonical form; empty while the first one waits to be accepted
 * @param disputedNote what somebody said of it, for those who may confirm it; empty when nothing
 * @param proposal what its owner wants it to become, for those who may accept that
 */
public record PointLine(
        PointId id,
        PointKind kind,
        Optional<String> text,
        String extension,
        String label,
        Audience audience,
        Freshness freshness,
        String disputedNote,
        Optional<Proposal> proposal) {

    /** A new number that waits for a school. */
    public record Proposal(String text, String by) {}

    /** As people write it. */
    public Optional<String> shown() {
        return text.map(this::shown);
    }

    /** As people write it, for a text of the kind of this line. */
    public String shown(String canonical) {
        return kind.isPhone() ? new PhoneNumber(canonical).dutch() : canonical;
    }

    /** What a click on it opens. */
    public Optional<String> href() {
        return text.map(t -> kind.isPhone()
                ? new PhoneNumber(t).href() + (extension.isEmpty() ? "" : ";ext=" + extension)
                : new EmailAddress(t).href());
    }
}
