package nl.onskentons.surveillance;

import java.util.Optional;
import nl.onskentons.common.LastChange;
import nl.onskentons.common.SchoolId;
import nl.onskentons.common.Versioned;

/** A place and time of the rota as it is read. */
public record DutySlotLine(
        DutySlotId id, SchoolId school, long version, DutySlotDetails details, Optional<LastChange> lastChange)
        implements Versioned<DutySlotId, DutySlotDetails> {}
