package nl.onskentons.phone;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.onskentons.common.PortalClock;
import nl.onskentons.common.SchoolId;
import nl.onskentons.directory.EntryId;
import org.jspecify.annotations.Nullable;

/** How one call went. It says nothing about who called, who answered the phone, or what was said. */
@Entity
@Table(name = "phone_call")
class CallRecord {

    @Id
    private UUID id;

    private SchoolId schoolId;
    private UUID topicId;
    private @Nullable UUID personId;
    private @Nullable UUID pointId;
    private boolean lastResort;
    private int transfers;
    private boolean rightPerson;
    private LocalDate calledOn;

    @Version
    private @Nullable Long version;

    protected CallRecord() {}

    /**
     * @param answer what the schedule said
     * @param at of which only the day is kept
     */
    CallRecord(CallId id, CallAnswer answer, CallOutcome outcome, Instant at) {
        this.id = id.value();
        this.schoolId = answer.topic().school();
        this.topicId = answer.topic().id().value();
        this.personId = answer.first().card().map(EntryId::value).orElse(null);
        this.pointId = answer.first().line().map(line -> line.id().value()).orElse(null);
        this.lastResort = answer.isLastResort();
        this.transfers = outcome.transfers();
        this.rightPerson = outcome.isRightPerson();
        this.calledOn = LocalDate.ofInstant(at, PortalClock.ZONE);
    }

    SchoolId school() {
        return schoolId;
    }
}
