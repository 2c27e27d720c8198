package nl.onskentons.retention;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import nl.onskentons.common.Actor;

/** That a kind of data is held back for a while, and why. */
@Entity
@Table(name = "retention_hold")
class RetentionHold {

    @Id
    private String kind;

    private LocalDate lastDay;
    private String reason;
    private String heldBy;

    protected RetentionHold() {}

    RetentionHold(String kind, HoldDetails details, Actor by) {
        this.kind = kind;
        this.lastDay = details.lastDay();
        this.reason = details.reason();
        this.heldBy = by.name();
    }

    String kind() {
        return kind;
    }

    boolean isOver(LocalDate today) {
        return lastDay.isBefore(today);
    }

    RetentionLine.Held held() {
        return new RetentionLine.Held(lastDay, reason, heldBy);
    }
}
