package nl.onskentons.surveillance;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import nl.onskentons.common.AccountId;
import nl.onskentons.common.Actor;
import nl.onskentons.common.LastChange;
import nl.onskentons.common.Rejection;
import nl.onskentons.common.SchoolId;
import nl.onskentons.directory.EntryId;
import org.jspecify.annotations.Nullable;

/** Somebody of the police comes by at a school, in uniform, as an ordinary thing (P07). */
@Entity
class PoliceVisit {

    private static final int MINUTES_OF_HOUR = 60;

    @Id
    private UUID id;

    private SchoolId schoolId;
    private LocalDate visitDay;
    private @Nullable Integer atMinute;
    private @Nullable UUID organisationId;
    private String officer;
    private String note;

    @Enumerated(EnumType.STRING)
    private VisitState state;

    private boolean unplanned;
    private AccountId madeBy;
    private String changedBy;
    private Instant changedAt;

    @Version
    private @Nullable Long version;

    protected PoliceVisit() {}

    private PoliceVisit(VisitId id, SchoolId school, boolean unplanned, VisitDetails details, Actor by, Instant at) {
        this.id = id.value();
        this.schoolId = school;
        this.unplanned = unplanned;
        this.state = unplanned ? VisitState.DONE : VisitState.PLANNED;
        this.madeBy = by.id();
        change(details, by, at);
    }

    static PoliceVisit planned(VisitId id, SchoolId school, VisitDetails details, Actor by, Instant at) {
        return new PoliceVisit(id, school, false, details, by, at);
    }

    /** One that nobody had planned: it is over when it is written down. */
    static PoliceVisit unplanned(VisitId id, SchoolId school, VisitDetails details, Actor by, Instant at) {
        return new PoliceVisit(id, school, true, details, by, at);
    }

    /** @throws Rejection of the first of {@link VisitDetails#problems()} */
    final void change(VisitDetails details, Actor by, Instant at) {
        details.problems().stream().findFirst().ifPresent(problem -> {
            throw problem;
        });
        visitDay = details.day();
        atMinute =
                details.time().map(time -> time.get(ChronoField.MINUTE_OF_DAY)).orElse(null);
        organisationId = details.organisation().map(EntryId::value).orElse(null);
        officer = details.officer();
        note = details.note();
        changedBy = by.name();
        changedAt = exact(at);
    }

    /** @throws Rejection when it is that already, or cannot be */
    void become(VisitState next, Actor by, Instant at) {
        if (!state.canBecome(next) || (unplanned && next == VisitState.PLANNED)) {
            throw Rejection.of("rejection.visits.state");
        }
        state = next;
        changedBy = by.name();
        changedAt = exact(at);
    }

    /** As it was before it was removed. */
    void putBack(VisitState was, AccountId maker) {
        state = was;
        madeBy = maker;
    }

    VisitId id() {
        return new VisitId(id);
    }

    SchoolId school() {
        return schoolId;
    }

    VisitState state() {
        return state;
    }

    boolean isUnplanned() {
        return unplanned;
    }

    AccountId maker() {
        return madeBy;
    }

    Optional<EntryId> organisation() {
        return Optional.ofNullable(organisationId).map(EntryId::new);
    }

    long version() {
        return version == null ? 0 : version;
    }

    VisitDetails details() {
        return new VisitDetails(visitDay, time(), organisation(), officer, !officer.isEmpty(), note);
    }

    Optional<LastChange> lastChange() {
        return LastChange.of(changedBy, changedAt);
    }

    private Optional<LocalTime> time() {
        return Optional.ofNullable(atMinute)
                .map(minute -> LocalTime.of(minute / MINUTES_OF_HOUR, minute % MINUTES_OF_HOUR));
    }

    /** As exact as the databases keep it, so that what was saved equals what is read. */
    private static Instant exact(Instant at) {
        return at.truncatedTo(ChronoUnit.MICROS);
    }
}
