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
import nl.onskentons.common.SchoolId;
import nl.onskentons.directory.EntryId;
import org.jspecify.annotations.Nullable;

/** A place that school and police keep an eye on (P07, P08), from the first time somebody saw it until it ended. */
@Entity
class Hotspot {

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

    @Embedded
    private Standing standing;

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
        this.standing = new Standing(doer.at());
        this.addedAt = doer.at();
        this.addedBy = by;
        describe(details, doer);
        note(HotspotEventKind.ADDED, doer, "");
        agreeWhenSaid(doer);
    }

    /** Writes down something else; what is agreed anew is a step, and so is that nothing is agreed any more. */
    void change(HotspotDetails details, Doer doer) {
        String agreedBefore = agreed;
        describe(details, doer);
        note(HotspotEventKind.CHANGED, doer, "");
        if (agreed.equals(agreedBefore)) {
            return;
        }
        agreeWhenSaid(doer);
        if (agreed.isEmpty() && standing.state() == HotspotState.AGREED) {
            // It did not come back, so its history does not say so.
            standing.step(HotspotState.SEEN, doer);
        }
    }

    private void agreeWhenSaid(Doer doer) {
        if (!agreed.isEmpty() && standing.state() == HotspotState.SEEN) {
            note(standing.step(HotspotState.AGREED, doer), doer, "");
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

    /** See {@link Standing#confirm}. */
    void confirm(Doer doer, String note) {
        note(standing.confirm(doer), doer, note);
    }

    /** See {@link Standing#calm}. */
    void calm(Doer doer) {
        note(standing.calm(doer, layer.watching()), doer, "");
    }

    /** See {@link Standing#notCalm}. */
    void notCalm(Doer doer, String note) {
        note(standing.notCalm(doer), doer, note);
    }

    /** See {@link Standing#become}. */
    void become(HotspotState next, Doer doer, String note) {
        note(standing.become(next, doer, note), doer, note);
    }

    /** See {@link Standing#fade}. */
    void fade(Doer doer) {
        note(standing.fade(doer), doer, "");
    }

    /** The words go with what came first; the rest follows from that. */
    private void note(List<HotspotEventKind> kinds, Doer doer, String note) {
        note(kinds.getFirst(), doer, note);
        kinds.stream().skip(1).forEach(kind -> note(kind, doer, ""));
    }

    private void note(HotspotEventKind kind, Doer doer, String note) {
        happened.add(new HotspotEvent(id(), kind, layer, doer, note));
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
        return standing.state();
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
                standing.state(),
                standing.stateSince(),
                standing.seenAt(),
                standing.confirmations(),
                standing.calmSchool(),
                standing.calmPolice(),
                Optional.ofNullable(standing.passedSchoolAt()),
                Optional.ofNullable(standing.passedPoliceAt()),
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
