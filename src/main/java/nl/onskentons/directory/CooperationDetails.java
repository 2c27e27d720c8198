package nl.onskentons.directory;

import java.time.LocalDate;
import java.util.Optional;
import nl.onskentons.common.TextRules;

/**
 * What a school and an organisation do together: the "samen" of the flyer (P06), and the pair of people of P03.
 *
 * @param together what they do together and how, at most 2,000 characters
 * @param ourPerson who looks after it at the school, at most 160 characters; may be empty
 * @param theirPerson who looks after it at the organisation, at most 160 characters; may be empty
 * @param covenantUntil the last day of the covenant; empty when there is none, or when it has no end
 */
public record CooperationDetails(
        String together, String ourPerson, String theirPerson, Optional<LocalDate> covenantUntil) {

    public static final int MAX_TOGETHER = 2000;
    public static final int MAX_PERSON = 160;

    /** Nothing was written down yet. */
    static final CooperationDetails NOTHING = new CooperationDetails("", "", "", Optional.empty());

    public CooperationDetails {
        together = TextRules.text("together", together, MAX_TOGETHER);
        ourPerson = TextRules.line("ourPerson", ourPerson, MAX_PERSON);
        theirPerson = TextRules.line("theirPerson", theirPerson, MAX_PERSON);
    }
}
