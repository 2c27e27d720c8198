package nl.onskentons.surveillance;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.onskentons.common.Actor;
import nl.onskentons.common.LastChange;
import nl.onskentons.common.Rejection;
import nl.onskentons.common.SchoolId;
import nl.onskentons.common.WeekParity;
import nl.onskentons.directory.EntryId;
import org.jspecify.annotations.Nullable;

/** Somebody walks at a place in the building, at a time of the week (P07). */
@Entity
class DutySlot {

    @Id
    private UUID id;

    private SchoolId schoolId;

    @Enumerated(EnumType.STRING)
    private DayOfWeek weekDay;

    private int fromMinute;
    private int untilMinute;
    private String place;
    private int needed;

    @Enumerated(EnumType.STRING)
    private WeekParity week;

    private @Nullable LocalDate firstDay;
    private @Nullable LocalDate lastDay;

    @ElementCollection
    @CollectionTable(name = "duty_turn", joinColumns = @JoinColumn(name = "slot_id"))
    @OrderColumn(name = "position")
    @Column(name = "person_id")
    private List<UUID> people = new ArrayList<>();

    private String changedBy;
    private Instant changedAt;

    @Version
    private @Nullable Long version;

    protected DutySlot() {}

    DutySlot(DutySlotId id, SchoolId school, DutySlotDetails details, Actor by, Instant at) {
        this.id = id.value();
        this.schoolId = school;
        change(details, by, at);
    }

    /** @throws Rejection of the first of {@link DutySlotDetails#problems()} */
    final void change(DutySlotDetails details, Actor by, Instant at) {
        details.problems().stream().findFirst().ifPresent(problem -> {
            throw problem;
        });
        weekDay = details.day();
        fromMinute = DutyTimes.minute(details.from());
        untilMinute = DutyTimes.minute(details.until());
        place = details.place();
        needed = details.needed();
        week = details.week();
        firstDay = details.first().orElse(null);
        lastDay = details.last().orElse(null);
        List<UUID> wanted = details.people().stream().map(EntryId::value).toList();
        if (!people.equals(wanted)) {
            people.clear();
            people.addAll(wanted);
        }
        changedBy = by.name();
        // As exact as the databases keep it, so that what was saved equals what is read.
        changedAt = at.truncatedTo(ChronoUnit.MICROS);
    }

    DutySlotId id() {
        return new DutySlotId(id);
    }

    SchoolId school() {
        return schoolId;
    }

    long version() {
        return version == null ? 0 : version;
    }

    DutySlotDetails details() {
        DutyTimes times = DutyTimes.ofMinutes(fromMinute, untilMinute);
        return new DutySlotDetails(
                weekDay,
                times.from(),
                times.until(),
                place,
                needed,
                week,
                Optional.ofNullable(firstDay),
                Optional.ofNullable(lastDay),
                people.stream().map(EntryId::new).toList());
    }

    DutySlotLine line() {
        return new DutySlotLine(id(), schoolId, version(), details(), LastChange.of(changedBy, changedAt));
    }
}
