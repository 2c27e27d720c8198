package nl.onskentons.common;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps an {@link AccountId} as a plain uuid. */
@Converter(autoApply = true)
class AccountIdConverter implements AttributeConverter<AccountId, UUID> {

    @Override
    public @Nullable UUID convertToDatabaseColumn(@Nullable AccountId id) {
        return id == null ? null : id.value();
    }

    @Override
    public @Nullable AccountId convertToEntityAttribute(@Nullable UUID value) {
        return value == null ? null : new AccountId(value);
    }
}
