package nl.onskentons.access;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.LocalDate;
import nl.onskentons.common.SchoolId;
import org.jspecify.annotations.Nullable;

/**
 * What a person is at a school.
 *
 * @param endsOn the last day on which it counts, for instance that of the covenant (R9); null when it has no end
 */
@Embeddable
public record Membership(
        @Column(name = "school_id") SchoolId school,
        @Enumerated(EnumType.STRING) Role role,
        @Nullable LocalDate endsOn) implements Serializable {

    public static Membership of(SchoolId school, Role role) {
        return new Membership(school, role, null);
    }

    /** Whether it still counts on the given day. */
    public boolean isValidOn(LocalDate day) {
        return endsOn == null || !day.isAfter(endsOn);
    }
}
