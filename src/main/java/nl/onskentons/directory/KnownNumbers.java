package nl.onskentons.directory;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import nl.onskentons.common.PhoneNumber;

/**
 * The phone numbers of an entry as they are, before anybody's eyes (R1) and before what their dates mean today.
 *
 * @param scope whom the entry concerns
 * @param numbers the one to call first in front
 */
record KnownNumbers(Viewer.Scope scope, List<Number> numbers) {

    record Number(
            Audience audience,
            int position,
            PointId id,
            PhoneNumber number,
            String extension,
            String label,
            PointTrust trust) {

        private NumberLine line(LocalDate today, int confirmationDays) {
            return new NumberLine(id, number, extension, label, trust.on(today, confirmationDays));
        }
    }

    /** Puts them in order. Not the statement does: HSQLDB then takes the index for that, and walks through all. */
    static KnownNumbers of(Viewer.Scope scope, Collection<Number> numbers) {
        return new KnownNumbers(
                scope,
                numbers.stream()
                        .sorted(Comparator.comparingInt(Number::position))
                        .toList());
    }

    List<NumberLine> seenBy(Viewer viewer, LocalDate today, int confirmationDays) {
        return numbers.stream()
                .filter(number -> viewer.maySee(number.audience(), scope))
                .map(number -> number.line(today, confirmationDays))
                .toList();
    }

    /** Whether somebody confirmed one of them, whoever may see that. */
    boolean confirmed() {
        return numbers.stream().anyMatch(number -> number.trust().wasConfirmed());
    }
}
