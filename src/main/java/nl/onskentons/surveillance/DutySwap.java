package nl.onskentons.surveillance;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.onskentons.common.AccountId;
import nl.onskentons.common.SchoolId;
import nl.onskentons.directory.EntryId;
import org.jspecify.annotations.Nullable;

/** Somebody else walks on one date: asked and accepted, or put there by a co-ordinator. */
@Entity
class DutySwap {

    @Id
    private UUID id;

    private SchoolId schoolId;
    private UUID slotId;
    private LocalDate dutyDay;
    private @Nullable UUID personId;
    private UUID byId;

    @Enumerated(EnumType.STRING)
    private DutySwapState state;

    private AccountId askedBy;

    @Version
    private @Nullable Long version;

    protected DutySwap() {}

    /** @param person instead of whom; empty for one more than the rota has */
    DutySwap(
            DutySwapId id,
            DutySlot slot,
            LocalDate day,
            Optional<EntryId> person,
            EntryId by,
            DutySwapState state,
            AccountId asker) {
        this.id = id.value();
        this.schoolId = slot.school();
        this.slotId = slot.id().value();
        this.dutyDay = day;
        this.personId = person.map(EntryId::value).orElse(null);
        this.byId = by.value();
        this.state = state;
        this.askedBy = asker;
    }

    void answer(boolean accepts) {
        state = accepts ? DutySwapState.ACCEPTED : DutySwapState.REFUSED;
    }

    DutySwapId id() {
        return new DutySwapId(id);
    }

    SchoolId school() {
        return schoolId;
    }

    DutySlotId slot() {
        return new DutySlotId(slotId);
    }

    LocalDate day() {
        return dutyDay;
    }

    Optional<EntryId> person() {
        return Optional.ofNullable(personId).map(EntryId::new);
    }

    EntryId by() {
        return new EntryId(byId);
    }

    DutySwapState state() {
        return state;
    }

    AccountId asker() {
        return askedBy;
    }

    boolean isOf(DutySlotId slot, LocalDate day) {
        return slot().equals(slot) && dutyDay.equals(day);
    }
}
