package nl.onskentons.surveillance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import nl.onskentons.common.AccountId;
import nl.onskentons.common.Rejection;
import nl.onskentons.common.SchoolId;
import org.junit.jupiter.api.Test;

/** A place from the first time somebody saw it until it ends. */
class HotspotTest {

    private static final Instant NOW = Instant.parse("2026-11-24T08:12:00Z");

    private final Hotspot hotspot = seen();

    @Test
    void closesOnlyAfterBothSidesFoundItCalmTwice() {
        hotspot.calm(by(Side.SCHOOL));
        hotspot.calm(by(Side.SCHOOL));
        hotspot.calm(by(Side.SCHOOL));
        hotspot.calm(by(Side.POLICE));
        assertThat(hotspot.state()).isEqualTo(HotspotState.SEEN);

        hotspot.calm(by(Side.POLICE));

        assertThat(hotspot.state()).isEqualTo(HotspotState.CLOSED);
    }

    @Test
    void startsCountingAnewWhenItWasNotCalm() {
        hotspot.calm(by(Side.SCHOOL));
        hotspot.calm(by(Side.SCHOOL));
        hotspot.calm(by(Side.POLICE));
        hotspot.notCalm(by(Side.POLICE), "");
        hotspot.calm(by(Side.POLICE));
        hotspot.calm(by(Side.POLICE));

        assertThat(hotspot.state()).isEqualTo(HotspotState.SEEN);
    }

    @Test
    void isCheckedWhenItIsCalmAfterWhatWasDone() {
        hotspot.become(HotspotState.AGREED, by(Side.SCHOOL), "");
        hotspot.become(HotspotState.DONE, by(Side.SCHOOL), "");

        hotspot.calm(by(Side.POLICE));

        assertThat(hotspot.state()).isEqualTo(HotspotState.CHECKED);
    }

    @Test
    void isBackWhenWhatWasDoneDidNotHelp() {
        hotspot.become(HotspotState.DONE, by(Side.SCHOOL), "");
        hotspot.notCalm(by(Side.POLICE), "Weer een groep");

        assertThat(hotspot.state()).isEqualTo(HotspotState.SEEN);
        assertThat(hotspot.takeEvents().stream().map(event -> event.line().kind()))
                .endsWith(HotspotEventKind.NOT_CALM, HotspotEventKind.NOT_HELPED);
    }

    /** It did not come back: nothing happened there. */
    @Test
    void isOnlySeenAgainWhenWhatWasAgreedIsTakenBack() {
        hotspot.change(agreed("Lamp laten maken"), by(Side.SCHOOL));
        assertThat(hotspot.state()).isEqualTo(HotspotState.AGREED);

        hotspot.change(agreed(""), by(Side.SCHOOL));

        assertThat(hotspot.state()).isEqualTo(HotspotState.SEEN);
        assertThat(hotspot.takeEvents().stream().map(event -> event.line().kind()))
                .endsWith(HotspotEventKind.AGREED, HotspotEventKind.CHANGED);
        hotspot.change(agreed("Heg laten snoeien"), by(Side.POLICE));
        assertThat(hotspot.state()).isEqualTo(HotspotState.AGREED);
    }

    @Test
    void staysDoneWhenWhatWasAgreedIsEmptied() {
        hotspot.change(agreed("Lamp laten maken"), by(Side.SCHOOL));
        hotspot.become(HotspotState.DONE, by(Side.SCHOOL), "");

        hotspot.change(agreed(""), by(Side.SCHOOL));

        assertThat(hotspot.state()).isEqualTo(HotspotState.DONE);
    }

    /** The phone of somebody who walked before it closed had no connection until now. */
    @Test
    void staysClosedByWhatWasSeenBeforeIt() {
        for (Side side : List.of(Side.SCHOOL, Side.SCHOOL, Side.POLICE, Side.POLICE)) {
            hotspot.calm(by(side));
        }
        hotspot.notCalm(new Doer("Iemand", Side.POLICE, NOW.minusSeconds(60), null), "");

        assertThat(hotspot.state()).isEqualTo(HotspotState.CLOSED);
    }

    @Test
    void staysDoneByWhatWasSeenBeforeThat() {
        hotspot.become(HotspotState.DONE, by(Side.SCHOOL), "");
        hotspot.notCalm(new Doer("Iemand", Side.POLICE, NOW.minusSeconds(60), null), "");
        assertThat(hotspot.state()).isEqualTo(HotspotState.DONE);

        hotspot.calm(new Doer("Iemand", Side.POLICE, NOW.minusSeconds(30), null));
        assertThat(hotspot.state()).isEqualTo(HotspotState.DONE);
    }

    /** Where the police does not come, the school alone says that it is calm. */
    @Test
    void closesAfterTheSchoolWhenItIsForTheSchoolAlone() {
        Hotspot lockers = seen(Layer.SCHOOL);
        lockers.calm(by(Side.SCHOOL));
        assertThat(lockers.state()).isEqualTo(HotspotState.SEEN);

        lockers.calm(by(Side.SCHOOL));

        assertThat(lockers.state()).isEqualTo(HotspotState.CLOSED);
    }

    @Test
    void countsNoCalmFromBeforeItWasLastSeen() {
        hotspot.calm(by(Side.SCHOOL));
        hotspot.calm(new Doer("Iemand", Side.SCHOOL, NOW.minusSeconds(60), null));

        assertThat(hotspot.card().calmSchool()).isEqualTo(1);
    }

    @Test
    void isOpenAgainWithItsHistoryWhenSomebodySeesItAgain() {
        for (Side side : List.of(Side.SCHOOL, Side.SCHOOL, Side.POLICE, Side.POLICE)) {
            hotspot.calm(by(side));
        }
        hotspot.confirm(by(Side.SCHOOL), "");

        assertThat(hotspot.state()).isEqualTo(HotspotState.SEEN);
        assertThat(hotspot.card().calmSchool()).isZero();
        assertThat(hotspot.takeEvents().stream().map(event -> event.line().kind()))
                .endsWith(HotspotEventKind.CLOSED, HotspotEventKind.CONFIRMED, HotspotEventKind.REOPENED);
    }

    @Test
    void endsUnsolvedOnlyWithAReason() {
        assertThatExceptionOfType(Rejection.class)
                .isThrownBy(() -> hotspot.become(HotspotState.UNSOLVED, by(Side.SCHOOL), ""))
                .returns("rejection.hotspot.reason", Rejection::key);

        hotspot.become(HotspotState.UNSOLVED, by(Side.SCHOOL), "Eigenaar onbekend");

        assertThat(hotspot.state()).isEqualTo(HotspotState.UNSOLVED);
    }

    @Test
    void isNotClosedByHand() {
        assertThatExceptionOfType(Rejection.class)
                .isThrownBy(() -> hotspot.become(HotspotState.CLOSED, by(Side.SCHOOL), ""))
                .returns("rejection.hotspot.byRounds", Rejection::key);
    }

    private enum Pass {
        CALM_SCHOOL,
        CALM_POLICE,
        NOT_CALM,
        CONFIRMED
    }

    /** Whatever comes in whatever order: it is closed exactly when each side has two in a row since it was last not calm. */
    @Property(tries = 500)
    void isClosedExactlyWhenBothFoundItCalmTwiceInARow(@ForAll @Size(max = 12) List<Pass> passes) {
        Hotspot place = seen();
        boolean closed = false;
        int school = 0;
        int police = 0;
        for (Pass pass : passes) {
            switch (pass) {
                case CALM_SCHOOL -> {
                    place.calm(by(Side.SCHOOL));
                    school += closed ? 0 : 1;
                }
                case CALM_POLICE -> {
                    place.calm(by(Side.POLICE));
                    police += closed ? 0 : 1;
                }
                case NOT_CALM -> place.notCalm(by(Side.SCHOOL), "");
                case CONFIRMED -> place.confirm(by(Side.POLICE), "");
            }
            if (pass == Pass.NOT_CALM || pass == Pass.CONFIRMED) {
                school = 0;
                police = 0;
                closed = false;
            }
            closed = closed || school >= 2 && police >= 2;
            assertThat(place.state() == HotspotState.CLOSED).isEqualTo(closed);
        }
    }

    private static Hotspot seen() {
        return seen(Layer.POLICE);
    }

    private static Hotspot seen(Layer layer) {
        return new Hotspot(
                HotspotId.random(),
                SchoolId.random(),
                HotspotDetails.named("Fietsenstalling", CategoryId.random(), new Place.Outside(Places.SQUARE), layer),
                AccountId.random(),
                by(Side.SCHOOL));
    }

    private HotspotDetails agreed(String text) {
        HotspotDetails now = hotspot.details();
        return new HotspotDetails(
                now.name(),
                now.category(),
                now.place(),
                now.layer(),
                now.inSight(),
                now.light(),
                now.times(),
                now.seen(),
                text,
                now.schoolSide(),
                now.policeSide());
    }

    private static Doer by(Side side) {
        return new Doer("Iemand", side, NOW, null);
    }
}
