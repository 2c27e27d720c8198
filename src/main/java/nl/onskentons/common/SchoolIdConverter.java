package nl.onskentons.common;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps a {@link SchoolId} as a plain uuid. */
@Converter(autoApply = true)
class SchoolIdConverter implements AttributeConverter<SchoolId, UUID> {

    @Override
    public @Nullable UUID convertToDatabaseColumn(@Nullable SchoolId id) {
        return id == null ? null : id.value();
    }

    @Override
    public @Nullable SchoolId convertToEntityAttribute(@Nullable UUID value) {
        return value == null ? null : new SchoolId(value);
    }
}
