package nl.onskentons.phone;

import java.util.Optional;
import nl.onskentons.directory.EntryId;

/**
 * Somebody on the schedule who cannot be called, or perhaps not.
 *
 * @param name empty when the card is gone
 * @param there whether the card is there and in use; if so, no number of it was ever confirmed
 * @param topic one that they serve; empty when it is a roster for all topics
 */
public record UnreachablePerson(EntryId id, Optional<String> name, boolean there, Optional<TopicId> topic) {}
