package nl.onskentons.phone;

import java.util.Optional;
import nl.onskentons.common.EmergencyNumbers;
import nl.onskentons.common.EmergencyNumbers.EmergencyNumber;
import nl.onskentons.common.PhoneNumber;
import nl.onskentons.directory.EntryId;

/** Who is called when nobody else is there, so that there is always an answer (P05). */
public sealed interface LastResort {

    /** Somebody of the directory; the card may be gone, and then {@link Desk} holds. */
    record Card(EntryId entry) implements LastResort {}

    /** One of the {@link EmergencyNumbers}. */
    record Emergency(PhoneNumber number) implements LastResort {

        /** @throws IllegalArgumentException when it is any other number */
        public Emergency {
            if (EmergencyNumbers.ALL.stream().noneMatch(each -> each.number().equals(number))) {
                throw new IllegalArgumentException("Not an emergency number");
            }
        }

        /** What the number is for. */
        public String labelKey() {
            return EmergencyNumbers.ALL.stream()
                    .filter(each -> each.number().equals(number))
                    .map(EmergencyNumber::labelKey)
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** The desk of the school: its card when the school set one, and otherwise the police without hurry, 0900-8844. */
    record Desk() implements LastResort {

        /** Who that is, at a school with this card for its desk. */
        public LastResort at(Optional<EntryId> deskCard) {
            return deskCard.<LastResort>map(Card::new).orElse(NO_HURRY);
        }
    }

    /** The police when there is no hurry. */
    Emergency NO_HURRY = new Emergency(PhoneNumber.parse("0900-8844"));
}
