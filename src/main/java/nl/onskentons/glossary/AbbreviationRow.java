package nl.onskentons.glossary;

import java.io.Serializable;
import java.time.Instant;
import nl.onskentons.common.Versioned;
import org.jspecify.annotations.Nullable;

/**
 * An abbreviation as it stands in the list.
 *
 * @param changedBy the name of who changed it last; null while it is as it came with the portal
 */
public record AbbreviationRow(
        AbbreviationId id,
        long version,
        AbbreviationDetails details,
        @Nullable String changedBy,
        Instant changedAt) implements Versioned<AbbreviationId, AbbreviationDetails>, Serializable {}
