package nl.onskentons.common;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** Stores an address as its value, in a column of {@link EmailAddress#MAX_LENGTH} characters. */
@Converter(autoApply = true)
class EmailAddressConverter implements AttributeConverter<EmailAddress, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable EmailAddress address) {
        return address == null ? null : address.value();
    }

    @Override
    public @Nullable EmailAddress convertToEntityAttribute(@Nullable String value) {
        return value == null ? null : new EmailAddress(value);
    }
}
