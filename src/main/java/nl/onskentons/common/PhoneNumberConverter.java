package nl.onskentons.common;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** Stores a number as its value, in a column of {@link PhoneNumber#MAX_LENGTH} characters. */
@Converter(autoApply = true)
class PhoneNumberConverter implements AttributeConverter<PhoneNumber, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable PhoneNumber number) {
        return number == null ? null : number.value();
    }

    @Override
    public @Nullable PhoneNumber convertToEntityAttribute(@Nullable String value) {
        return value == null ? null : new PhoneNumber(value);
    }
}
