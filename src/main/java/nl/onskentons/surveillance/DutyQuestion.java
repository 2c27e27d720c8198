package nl.onskentons.surveillance;

import nl.onskentons.common.SchoolId;

/**
 * Somebody asks a colleague to walk instead of them on one date.
 *
 * @param person who would walk by the rota
 * @param by who is asked
 */
public record DutyQuestion(
        DutySwapId id,
        SchoolId school,
        DutyMoment moment,
        String place,
        String person,
        String by,
        DutySwapState state) {}
