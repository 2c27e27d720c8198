package nl.onskentons.school;

import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A school's own days off as they are kept.
 *
 * @param version what a change has to be based on
 * @param changedBy the name of who changed it last; null when that is not known
 */
public record OwnPeriodRow(
        OwnPeriodId id,
        long version,
        OwnPeriodDetails details,
        @Nullable String changedBy,
        Instant changedAt) implements Serializable {}
