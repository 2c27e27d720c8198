package nl.onskentons.directory.exchange;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.onskentons.common.Sector;
import nl.onskentons.common.WorkingPattern;
import org.jspecify.annotations.Nullable;

/**
 * What a card says in fields that other programs do not have, so that our own file comes back whole. Another program
 * leaves them alone.
 *
 * @param shortName of an organisation, as people abbreviate it; empty when it is not said
 * @param sector of an organisation; null when it is not said
 * @param mailingAddress of an organisation: where it gets its post, on one line; empty when it is not said
 * @param hours when somebody works or an organisation is open; none when it is not said
 */
public record OwnFields(String shortName, @Nullable Sector sector, String mailingAddress, WorkingPattern hours) {

    public static final OwnFields NONE = of(WorkingPattern.none());

    /** All there is to say of a person. */
    public static OwnFields of(WorkingPattern hours) {
        return new OwnFields("", null, "", hours);
    }

    static OwnFields read(Function<CardField, String> text, boolean organisation, Consumer<Remark> remarks) {
        WorkingPattern hours = understood(text.apply(CardField.HOURS), WeekHours::parse, "hours", remarks)
                .orElse(WorkingPattern.none());
        return organisation
                ? new OwnFields(
                        text.apply(CardField.SHORT_NAME),
                        understood(text.apply(CardField.SECTOR), SectorNames::find, "sector", remarks)
                                .orElse(null),
                        text.apply(CardField.MAILING_ADDRESS),
                        hours)
                : of(hours);
    }

    private static <T> Optional<T> understood(
            String text, Function<String, Optional<T>> reading, String field, Consumer<Remark> remarks) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<T> found = reading.apply(text);
        if (found.isEmpty()) {
            remarks.accept(Remark.that("dropped." + field));
        }
        return found;
    }
}
