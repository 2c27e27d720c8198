package nl.onskentons.surveillance;

import java.io.Serializable;
import java.util.Optional;
import nl.onskentons.directory.EntryId;

/**
 * Somebody who walks on a date.
 *
 * @param name empty text when the card is gone
 * @param isThere whether they are neither absent then nor left
 * @param isOneself whether it is whoever looks
 * @param insteadOf who would walk by the rota; empty when that is this person
 * @param swap by which they walk instead, or by which somebody is asked to walk instead of them
 * @param asked who is asked to walk instead of them, and did not say yes
 * @param refused whether that one said no
 */
public record DutyPerson(
        EntryId id,
        String name,
        boolean isThere,
        boolean isOneself,
        Optional<String> insteadOf,
        Optional<DutySwapId> swap,
        Optional<String> asked,
        boolean refused)
        implements Serializable {}
