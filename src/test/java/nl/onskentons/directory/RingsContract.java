package nl.onskentons.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.onskentons.common.Rejection;
import nl.onskentons.common.SchoolId;
import nl.onskentons.school.Schools;
import nl.onskentons.testing.As;
import nl.onskentons.testing.ExampleSchools;
import nl.onskentons.testing.SignedIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.annotation.Transactional;

/** Groups of entries that a school makes for itself. */
@Transactional
@As("coordinator")
abstract class RingsContract {

    @Autowired
    private Rings rings;

    @Autowired
    private DirectoryKeeping keeping;

    @Autowired
    private Directory directory;

    @Autowired
    private Schools schools;

    private final RingId ring = RingId.random();
    private final EntryId first = EntryId.random();
    private final EntryId second = EntryId.random();
    private SchoolId north;
    private SchoolId south;

    @BeforeEach
    void makeARing() {
        north = ExampleSchools.north(schools);
        south = ExampleSchools.south(schools);
        SignedIn.as("coordinator", () -> {
            keeping.add(first, People.person("Zebra Achteraan", Set.of(north)));
            keeping.add(second, People.person("Aap Vooraan", Set.of(north)));
            rings.add(ring, north, "Maandagoverleg", List.of(first, second));
            return ring;
        });
    }

    @Test
    void keepsTheOrderOfTheSchool() {
        assertThat(line().memberIds()).containsExactly(first, second);
        assertThat(directory
                        .find(EntryFilter.all(Set.of(north)).withRing(Optional.of(ring)), 0, 10)
                        .rows())
                .extracting(EntryRow::id)
                .containsExactly(first, second);

        rings.change(ring, line().version(), "Maandagoverleg", List.of(second, first));

        assertThat(line().memberIds()).containsExactly(second, first);
    }

    @Test
    void anEntryStandsInSeveralRingsButOnceInEach() {
        RingId other = RingId.random();
        rings.add(other, north, "Bellen bij brand", List.of());
        rings.put(other, first);
        rings.put(other, first);

        assertThat(rings.with(first)).extracting(RingName::name).containsExactly("Bellen bij brand", "Maandagoverleg");
        assertThat(rings.find(other).orElseThrow().memberIds()).containsExactly(first);
    }

    @Test
    void searchesWithinARing() {
        EntryFilter filter = EntryFilter.all(Set.of(north)).withRing(Optional.of(ring));

        assertThat(directory.find(filter.withText("aap"), 0, 10).rows())
                .extracting(EntryRow::id)
                .containsExactly(second);
        assertThat(directory.find(filter.withText("voorbeeld"), 0, 10).rows()).isEmpty();
    }

    @Test
    void whoLeavesTheRingStaysInTheDirectory() {
        rings.take(ring, first);

        assertThat(line().memberIds()).containsExactly(second);
        assertThat(directory.card(first)).map(EntryCard::id).contains(first);
    }

    @Test
    void theSchoolTakesARingAway() {
        rings.remove(ring, line().version());

        assertThat(rings.with(first)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"docent", "balie", "leiding", "privacy"})
    void everybodyOfTheSchoolReadsThem(String account) {
        SignedIn.as(account);

        assertThat(rings.of(Set.of(north))).extracting(RingName::id).contains(ring);
        assertThat(line().memberIds()).containsExactly(first, second);
    }

    /** R1 */
    @ParameterizedTest
    @ValueSource(strings = {"wijkagent", "partner"})
    void partnersSeeNeitherTheRingNorWhoIsInIt(String account) {
        SignedIn.as(account);

        assertThat(rings.of(Set.of(north))).isEmpty();
        assertThat(rings.with(first)).isEmpty();
        assertThat(rings.find(ring)).isEmpty();
        assertThat(directory
                        .find(EntryFilter.all(Set.of(north)).withRing(Optional.of(ring)), 0, 10)
                        .rows())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"docent", "balie", "privacy", "wijkagent", "partner"})
    void areChangedByNobodyElse(String account) {
        SignedIn.as(account);

        assertThatThrownBy(() -> rings.take(ring, first)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void refusesAnEntryOfAnotherSchool() {
        EntryId elsewhere = EntryId.random();
        SignedIn.as("beheer", () -> {
            keeping.add(elsewhere, People.person("Zus Elders", Set.of(south)));
            return elsewhere;
        });

        assertThatThrownBy(() -> rings.put(ring, elsewhere)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void refusesTwoRingsOfOneNameAndANameOfNothing() {
        assertThatThrownBy(() -> rings.add(RingId.random(), north, " Maandagoverleg ", List.of()))
                .isInstanceOf(Rejection.class)
                .hasMessage("rejection.ring.taken");
        assertThatThrownBy(() -> rings.change(ring, line().version(), "  ", List.of()))
                .isInstanceOf(Rejection.class)
                .hasMessage("rejection.ring.name");
    }

    @Test
    void refusesToUndoWhatSomebodyElseArranged() {
        assertThatThrownBy(() -> rings.change(ring, line().version() + 1, "Maandagoverleg", List.of()))
                .isInstanceOf(Rejection.class)
                .hasMessage("rejection.ring.changed");
    }

    @Test
    void changesTheNameAndWhoAreInItAtOnceOrNotAtAll() {
        rings.add(RingId.random(), north, "Bellen bij brand", List.of());
        long read = line().version();

        assertThatThrownBy(() -> rings.change(ring, read, "Bellen bij brand", List.of(second)))
                .isInstanceOf(Rejection.class)
                .hasMessage("rejection.ring.taken");
        assertThat(line().memberIds()).containsExactly(first, second);

        rings.change(ring, read, "Dinsdagoverleg", List.of(second));
        assertThat(line())
                .extracting(RingLine::name, RingLine::memberIds)
                .containsExactly("Dinsdagoverleg", List.of(second));
    }

    @Test
    void namesWhoAreInIt() {
        assertThat(line().members())
                .extracting(RingLine.Member::name)
                .containsExactly("Zebra Achteraan", "Aap Vooraan");
    }

    @Test
    void hidesWhoseCardWasTakenAwayUntilItIsBack() {
        keeping.remove(first);
        assertThat(line().memberIds()).containsExactly(second);

        rings.change(ring, line().version(), "Maandagoverleg", List.of(second));
        keeping.restore(first);

        assertThat(line().memberIds()).containsExactly(second, first);
    }

    @Test
    void refusesACardThatWasTakenAway() {
        rings.take(ring, first);
        keeping.remove(first);

        assertThatThrownBy(() -> rings.put(ring, first))
                .isInstanceOf(Rejection.class)
                .hasMessage("rejection.entry.gone");
        assertThatThrownBy(() -> rings.add(RingId.random(), north, "Bellen bij brand", List.of(first)))
                .isInstanceOf(Rejection.class)
                .hasMessage("rejection.entry.gone");
    }

    @Test
    void isTakenAwayAndTakenBack() {
        RingLine before = line();
        assertThatThrownBy(() -> rings.remove(ring, before.version() + 1))
                .isInstanceOf(Rejection.class)
                .hasMessage("rejection.ring.changed");
        RingRemoval removal = rings.remove(ring, before.version());
        rings.restore(removal);
        rings.restore(removal);

        assertThat(line())
                .extracting(RingLine::name, RingLine::members)
                .containsExactly(before.name(), before.members());
    }

    @Test
    void isTakenBackWithThoseWhoseCardWasTakenAwayBeforeOrSince() {
        keeping.remove(first);
        RingRemoval removal = rings.remove(ring, line().version());
        keeping.remove(second);
        rings.restore(removal);
        assertThat(line().memberIds()).isEmpty();

        keeping.restore(first);
        keeping.restore(second);
        assertThat(line().memberIds()).containsExactly(first, second);
    }

    @Test
    void isNotTakenBackBesideAnotherOfItsName() {
        RingRemoval removal = rings.remove(ring, line().version());
        rings.add(RingId.random(), north, "Maandagoverleg", List.of());

        assertThatThrownBy(() -> rings.restore(removal))
                .isInstanceOf(Rejection.class)
                .hasMessage("rejection.ring.taken");
    }

    @ParameterizedTest
    @ValueSource(strings = {"docent", "wijkagent"})
    void isTakenBackByNobodyElse(String account) {
        RingRemoval removal = rings.remove(ring, line().version());
        SignedIn.as(account);

        assertThatThrownBy(() -> rings.restore(removal)).isInstanceOf(AccessDeniedException.class);
    }

    private RingLine line() {
        return rings.find(ring).orElseThrow();
    }
}
