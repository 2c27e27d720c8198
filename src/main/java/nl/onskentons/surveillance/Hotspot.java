package nl.onskentons.surveillance;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.onskentons.common.AccountId;
import nl.onskentons.common.Folding;
import nl.onskentons.common.Rejection;
import nl.onskentons.common.SchoolId;
import nl.onskentons.directory.EntryId;
import org.jspecify.annotations.Nullable;

/** A place that school and police keep an eye on (P07, P08), from the first time somebody saw it until it ended. */
@Entity
class Hotspot {

    /** Both sides find it calm so many times in a row before it closes. */
    static final int CALM_ROUNDS = 2;

    private static final Duration SLIP = Duration.ofMinutes(15);

    @Id
    private UUID id;

    private SchoolId schoolId;
    private UUID categoryId;
    private String name;
    private String nameKey;

    @Enumerated(EnumType.STRING)
    private Layer layer;

    @Embedded
    private Spot spot;

    @Enumerated(EnumType.STRING)
    private InSight inSight;

    @Enumerated(EnumType.STRING)
    private Light light;

    private int weekdays;
    private @Nullable Integer fromMinute;
    private @Nullable Integer untilMinute;
    private String seen;
    private String agreed;
    private @Nullable UUID schoolSide;
    private @Nullable UUID policeSide;

    @Enumerated(EnumType.STRING)
    private HotspotState state = HotspotState.SEEN;

    private Instant stateSince;
    private Instant seenAt;
    private int confirmations;
    private int calmSchool;
    private int calmPolice;
    private @Nullable Instant passedSchoolAt;
    private @Nullable Instant passedPoliceAt;
    private Instant addedAt;
    private AccountId addedBy;
    private String changedBy;
    private Instant changedAt;

    @Version
    private @Nullable Long version;

    /** What happened in this transaction, in order. */
    @Transient
    private final List<HotspotEvent> happened = new ArrayList<>();

    protected Hotspot() {}

    Hotspot(HotspotId id, SchoolId school, HotspotDetails details, AccountId by, Doer doer) {
        this.id = id.value();
        this.schoolId = school;
        this.stateSince = doer.at();
        this.seenAt = doer.at();
        this.addedAt = doer.at();
        this.addedBy = by;
        describe(details, doer);
        note(HotspotEventKind.ADDED, doer, "");
        agreeWhenSaid(doer);
    }

    /** Writes down something else; what is agreed for the first time is a step. */
    void change(HotspotDetails details, Doer doer) {
        boolean agreedBefore = !agreed.isEmpty();
        describe(details, doer);
        note(HotspotEventKind.CHANGED, doer, "");
        if (!agreedBefore) {
            agreeWhenSaid(doer);
        }
    }

    private void agreeWhenSaid(Doer doer) {
        if (!agreed.isEmpty() && state == HotspotState.SEEN) {
            step(HotspotState.AGREED, doer, "");
        }
    }

    private void describe(HotspotDetails details, Doer doer) {
        categoryId = details.category().value();
        name = details.name();
        nameKey = Folding.fold(details.name());
        layer = details.layer();
        inSight = details.inSight();
        light = details.light();
        weekdays = details.times().dayBits();
        fromMinute = minute(details.times().from());
        untilMinute = minute(details.times().until());
        seen = details.seen();
        agreed = details.agreed();
        schoolSide = details.schoolSide().map(EntryId::value).orElse(null);
        policeSide = details.policeSide().map(EntryId::value).orElse(null);
        spot = Spot.of(details.place());
        changedBy = doer.name();
        changedAt = doer.at();
    }

    /** Somebody saw the same again: it counts from now, and is open again when it had ended. */
    void confirm(Doer doer, String note) {
        confirmations++;
        note(HotspotEventKind.CONFIRMED, doer, note);
        seenAgain(doer);
    }

    /** Somebody passed it on a round, and it was calm; what is told later than what was seen after it, counts no more. */
    void calm(Doer doer) {
        passed(doer);
        note(HotspotEventKind.CALM, doer, "");
        if (!state.isOpen() || doer.at().isBefore(seenAt)) {
            return;
        }
        switch (doer.side()) {
            case SCHOOL -> calmSchool++;
            case POLICE -> calmPolice++;
        }
        if (state == HotspotState.DONE) {
            step(HotspotState.CHECKED, doer, "");
        }
        if (calmSchool >= CALM_ROUNDS && calmPolice >= CALM_ROUNDS) {
            step(HotspotState.CLOSED, doer, "");
        }
    }

    /** Somebody passed it on a round, and it was not calm. */
    void notCalm(Doer doer, String note) {
        passed(doer);
        confirmations++;
        note(HotspotEventKind.NOT_CALM, doer, note);
        if (state.isOpen() || !doer.at().isBefore(stateSince)) {
            seenAgain(doer);
        }
    }

    private void passed(Doer doer) {
        switch (doer.side()) {
            case SCHOOL -> passedSchoolAt = later(passedSchoolAt, doer.at());
            case POLICE -> passedPoliceAt = later(passedPoliceAt, doer.at());
        }
    }

    private static Instant later(@Nullable Instant one, Instant other) {
        return one == null || other.isAfter(one) ? other : one;
    }

    private void seenAgain(Doer doer) {
        seenAt = later(seenAt, doer.at());
        calmSchool = 0;
        calmPolice = 0;
        if (!state.isOpen() || state == HotspotState.CHECKED) {
            step(HotspotState.SEEN, doer, "");
        }
    }

    /**
     * Says how it stands.
     *
     * @throws Rejection when that cannot follow, or a place that ends unsolved has no reason
     */
    void become(HotspotState next, Doer doer, String note) {
        if (next == HotspotState.CLOSED || next == HotspotState.CHECKED || next == HotspotState.FADED) {
            throw Rejection.of("rejection.hotspot.byRounds");
        }
        if (!state.canBecome(next)) {
            throw Rejection.of("rejection.hotspot.step");
        }
        if (next == HotspotState.UNSOLVED && note.isEmpty()) {
            throw Rejection.ofField("note", "rejection.hotspot.reason");
        }
        if (next == HotspotState.SEEN) {
            calmSchool = 0;
            calmPolice = 0;
            seenAt = doer.at();
        }
        step(next, doer, note);
    }

    /** Nobody confirmed it for a while. */
    void fade(Doer doer) {
        step(HotspotState.FADED, doer, "");
    }

    private void step(HotspotState next, Doer doer, String note) {
        state = next;
        stateSince = doer.at();
        note(HotspotEventKind.of(next), doer, note);
    }

    private void note(HotspotEventKind kind, Doer doer, String note) {
        happened.add(new HotspotEvent(id(), kind, doer, note));
    }

    /** What happened since the last time this was asked. */
    List<HotspotEvent> takeEvents() {
        List<HotspotEvent> taken = List.copyOf(happened);
        happened.clear();
        return taken;
    }

    /** Whether somebody marked it a moment ago, and nobody did anything with it since: that is no more than a slip. */
    boolean isSlipOf(AccountId account, Instant now) {
        return addedBy.equals(account) && version() == 0 && addedAt.plus(SLIP).isAfter(now);
    }

    HotspotId id() {
        return new HotspotId(id);
    }

    SchoolId school() {
        return schoolId;
    }

    Layer layer() {
        return layer;
    }

    HotspotState state() {
        return state;
    }

    String name() {
        return name;
    }

    String nameKey() {
        return nameKey;
    }

    long version() {
        return version == null ? 0 : version;
    }

    HotspotDetails details() {
        return new HotspotDetails(
                name,
                new CategoryId(categoryId),
                spot.place(),
                layer,
                inSight,
                light,
                new BusyTimes(BusyTimes.days(weekdays), time(fromMinute), time(untilMinute)),
                seen,
                agreed,
                Optional.ofNullable(schoolSide).map(EntryId::new),
                Optional.ofNullable(policeSide).map(EntryId::new));
    }

    HotspotCard card() {
        return new HotspotCard(
                id(),
                schoolId,
                version(),
                details(),
                state,
                stateSince,
                seenAt,
                confirmations,
                calmSchool,
                calmPolice,
                Optional.ofNullable(passedSchoolAt),
                Optional.ofNullable(passedPoliceAt),
                addedAt,
                changedBy,
                changedAt);
    }

    private static @Nullable Integer minute(@Nullable LocalTime time) {
        return time == null ? null : time.getHour() * 60 + time.getMinute();
    }

    private static @Nullable LocalTime time(@Nullable Integer minute) {
        return minute == null ? null : LocalTime.of(minute / 60, minute % 60);
    }
}
