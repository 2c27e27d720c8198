package nl.onskentons.phone.schedule;

import java.util.Optional;
import nl.onskentons.directory.EntryId;

/**
 * Somebody serves a topic.
 *
 * @param person who is called
 * @param reason why this person
 */
public record Turn(EntryId person, Reason reason) {

    /** Why somebody serves a topic. */
    public sealed interface Reason {}

    /** By a rule. */
    public record OwnHours() implements Reason {}

    /**
     * In the place of somebody who is absent.
     *
     * @param absent whose hours these are
     * @param alsoAbsent the first stand-in, when that one is absent as well
     */
    public record StandsIn(EntryId absent, Optional<EntryId> alsoAbsent) implements Reason {}

    /** By a temporary roster. */
    public record OnRoster() implements Reason {}

    static Turn byRule(EntryId person) {
        return new Turn(person, new OwnHours());
    }

    static Turn byRoster(EntryId person) {
        return new Turn(person, new OnRoster());
    }
}
