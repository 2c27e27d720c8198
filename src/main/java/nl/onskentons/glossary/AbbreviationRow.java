package nl.onskentons.glossary;

import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An abbreviation as it stands in the list.
 *
 * @param version what a change has to be based on
 * @param changedBy the name of who changed it last; null while it is as it came with the portal
 */
public record AbbreviationRow(
        AbbreviationId id,
        long version,
        AbbreviationDetails details,
        @Nullable String changedBy,
        Instant changedAt) implements Serializable {}
