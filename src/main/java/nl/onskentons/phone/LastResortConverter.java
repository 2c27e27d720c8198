package nl.onskentons.phone;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.UUID;
import nl.onskentons.common.PhoneNumber;
import nl.onskentons.directory.EntryId;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** Keeps a {@link LastResort} as {@code desk}, {@code card:} with an id, or {@code number:} with a number. */
@Converter(autoApply = true)
@Immutable
class LastResortConverter implements AttributeConverter<LastResort, String> {

    private static final String DESK = "desk";
    private static final String CARD = "card:";
    private static final String NUMBER = "number:";

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable LastResort resort) {
        return switch (resort) {
            case null -> null;
            case LastResort.Desk desk -> DESK;
            case LastResort.Card card -> CARD + card.entry();
            case LastResort.Emergency emergency -> NUMBER + emergency.number().value();
        };
    }

    @Override
    public @Nullable LastResort convertToEntityAttribute(@Nullable String kept) {
        if (kept == null) {
            return null;
        }
        if (kept.startsWith(CARD)) {
            return new LastResort.Card(new EntryId(UUID.fromString(kept.substring(CARD.length()))));
        }
        if (kept.startsWith(NUMBER)) {
            return new LastResort.Emergency(new PhoneNumber(kept.substring(NUMBER.length())));
        }
        return new LastResort.Desk();
    }
}
