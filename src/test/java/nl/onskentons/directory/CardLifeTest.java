package nl.onskentons.directory;

import static nl.onskentons.directory.Partners.moved;
import static nl.onskentons.directory.Partners.person;
import static nl.onskentons.directory.Partners.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.onskentons.common.AccountId;
import nl.onskentons.common.Rejection;
import nl.onskentons.testing.As;
import nl.onskentons.testing.PortalTest;
import nl.onskentons.testing.SignedIn;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;

/** What becomes of a card: who leaves, who takes it away, whose it is, and what is remembered of its numbers. */
@PortalTest
@Transactional
@As("coordinator")
class CardLifeTest extends CardFixture {

    private static final PointDetails MOBILE =
            PointDetails.phone(PointKind.MOBILE, "06 99 88 70 01", Audience.PARTNERS);
    private static final PointDetails FIXED = PointDetails.phone(PointKind.FIXED, "030 998 87 03", Audience.STAFF);

    @Autowired
    private JdbcTemplate jdbc;

    @Test
    void aCardOfAnotherSchoolTooIsNotTakenAwayByOne() {
        EntryId id = SignedIn.as("beheer", () -> added(person("Quirijn Gedeeld", Set.of(north, south), MOBILE)));

        rejects(() -> keeping.remove(id), "rejection.entry.servesOthers");
        SignedIn.as("beheer");
        keeping.remove(id);
        refresh();

        assertThat(directory.card(id)).isEmpty();
        SignedIn.as("coordinator");
        rejects(() -> keeping.restore(id), "rejection.entry.servesOthers");
    }

    @Test
    void aCardThatWasTakenAwayIsNotChangedAnyMore() {
        EntryId id = added(person("Quirijn Weg", Set.of(north), MOBILE));
        keeping.remove(id);
        refresh();

        rejects(() -> keeping.change(id, 0, person("Quirijn Terug", Set.of(north))), "rejection.entry.gone");
        rejects(() -> trust.confirm(MOBILE.id(), MOBILE.text()), "rejection.point.gone");
    }

    @Test
    void whoseCardComesBackKeepsItUnlessThereIsAnother() {
        EntryId first = added(person("Quirijn Eerste", Set.of(north), MOBILE));
        EntryId second = added(person("Quirijn Tweede", Set.of(north), FIXED));
        AccountId owner = account("privacy");
        SignedIn.as("beheer");
        owners.give(first, owner);
        keeping.remove(first);
        keeping.restore(first);
        assertThat(directory.card(first)).map(EntryCard::hasOwner).contains(true);

        keeping.remove(first);
        refresh();
        owners.give(second, owner);
        keeping.restore(first);
        refresh();

        assertThat(directory.card(first)).map(EntryCard::hasOwner).contains(false);
        assertThat(directory.card(second)).map(EntryCard::hasOwner).contains(true);
    }

    /** Two administrators give somebody a card at the same moment. */
    @Test
    void whoHasTwoCardsKeepsTheFirstAsTheOwnOne() {
        EntryId first = added(person("Quirijn Aap", Set.of(north)));
        EntryId second = added(person("Quirijn Beer", Set.of(north)));
        AccountId owner = account("privacy");
        List.of(second, first)
                .forEach(card -> jdbc.update(
                        "update directory_entry set account_id = ? where id = ?", owner.value(), card.value()));
        refresh();

        SignedIn.as("privacy");
        assertThat(directory.ownCard()).contains(first);
    }

    @Test
    void aSchoolTakesACardBackFromItsOwner() {
        EntryId id = added(person("Quirijn Eigen", Set.of(north), MOBILE));
        AccountId owner = account("privacy");
        SignedIn.as("beheer");
        owners.give(id, owner);
        refresh();

        owners.takeBack(id);
        refresh();

        assertThat(directory.card(id)).map(EntryCard::hasOwner).contains(false);
        assertThat(fields(id)).contains(tuple("owner", "", "Priya Vacy"), tuple("owner", "Priya Vacy", ""));
    }

    @Test
    void onlyACardThatCanBeOpenedIsNamedAsSuccessor() {
        EntryId id = added(person("Quirijn Vertrekt", Set.of(north), MOBILE));
        EntryId hidden = EntryId.random();
        SignedIn.as("beheer", () -> {
            keeping.add(hidden, person("Quirijn Zuid", Set.of(south)));
            return hidden;
        });

        assertThatThrownBy(() -> keeping.become(id, EntryStatus.ENDED, Optional.of(hidden)))
                .asInstanceOf(type(Rejection.class))
                .extracting(Rejection::key, Rejection::field)
                .containsExactly("rejection.entry.successor", Optional.of("successor"));
    }

    /** R1: the history of a card is read at all its schools, and a card of one of them is not. */
    @Test
    void r1NamesNoSuccessorInTheHistoryWhomNotEverybodySees() {
        EntryId next = added(person("Quirijn Alleennoord", Set.of(north)));
        EntryId id = SignedIn.as("beheer", () -> added(person("Quirijn Beide", Set.of(north, south))));

        keeping.become(id, EntryStatus.ENDED, Optional.of(next));
        refresh();

        assertThat(fields(id)).contains(tuple("successor", "", FieldChange.SOMEBODY));
    }

    @Test
    void whoComesBackHasNoSuccessorAnyMore() {
        EntryId id = added(person("Quirijn Terug", Set.of(north), MOBILE));
        EntryId next = added(person("Quirijn Opvolger", Set.of(north)));
        keeping.become(id, EntryStatus.TEMPORARILY_CLOSED, Optional.of(next));
        refresh();
        assertThat(fields(id)).contains(tuple("successor", "", "Quirijn Opvolger"));

        keeping.become(id, EntryStatus.ACTIVE, Optional.of(next));
        refresh();

        assertThat(directory.card(id).flatMap(EntryCard::successor)).isEmpty();
    }

    @Test
    void nobodyVouchesForANumberThatTheyDidNotSee() {
        ContactDetails details = person("Quirijn Anders", Set.of(north), MOBILE);
        EntryId id = added(details);
        keeping.change(id, version(id), with(details, moved(MOBILE, "06 99 88 70 09")));
        refresh();

        rejects(() -> trust.confirm(MOBILE.id(), MOBILE.text()), "rejection.point.changed");
        rejects(() -> trust.dispute(MOBILE.id(), MOBILE.text(), ""), "rejection.point.changed");
        assertThat(directory.card(id).orElseThrow().points().getFirst().freshness())
                .isInstanceOf(Freshness.Unconfirmed.class);
    }

    @Test
    void aSchoolAcceptsTheProposalThatItSaw() {
        EntryId id = proposedTo("06 99 88 70 08");

        rejects(() -> trust.accept(MOBILE.id(), "+31699887007"), "rejection.point.changed");
        rejects(() -> trust.decline(MOBILE.id(), "+31699887007"), "rejection.point.changed");
        long opened = version(id);
        trust.decline(MOBILE.id(), "+31699887008");
        refresh();

        assertThat(directory.card(id).orElseThrow().points().getFirst().proposal())
                .isEmpty();
        assertThatThrownBy(() -> keeping.change(id, opened, person("Quirijn Voorstel", Set.of(north), MOBILE)))
                .isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    void aNumberThatTheOwnerTakesAwayStandsBehindTheOthers() {
        ContactDetails details = person("Quirijn Volgorde", Set.of(north), MOBILE, FIXED);
        EntryId id = added(details);
        owned(id);

        SignedIn.as("privacy");
        keeping.change(id, version(id), with(details, FIXED));
        refresh();

        assertThat(directory.card(id).orElseThrow().points())
                .extracting(PointLine::id)
                .containsExactly(FIXED.id(), MOBILE.id());
    }

    @Test
    void remembersWhatWasChangedOfANumberBesidesItsDigits() {
        ContactDetails details = person("Quirijn Soort", Set.of(north), MOBILE, FIXED);
        EntryId id = added(details);
        PointDetails desk =
                new PointDetails(FIXED.id(), PointKind.SWITCHBOARD, FIXED.text(), "66", "spreekuur", Audience.DESK);

        keeping.change(id, version(id), with(details, desk, MOBILE));
        refresh();

        assertThat(directory.card(id).orElseThrow().points().getFirst().kind()).isEqualTo(PointKind.SWITCHBOARD);
        List<FieldChange> numbers = directory.history(id, 20).stream()
                .map(HistoryLine::change)
                .filter(change ->
                        change.field().equals("number") && !change.before().isEmpty())
                .toList();
        assertThat(numbers)
                .extracting(change -> NumberText.parse(change.after())
                        .without(NumberText.parse(change.before()))
                        .details())
                .containsExactly(List.of(
                        new NumberText.Detail("directory.extension", "66"),
                        new NumberText.Detail("directory.history.label", "spreekuur"),
                        new NumberText.Detail(PointKind.SWITCHBOARD.key(), ""),
                        new NumberText.Detail(Audience.DESK.key(), ""),
                        new NumberText.Detail("directory.history.first", "")));
    }

    /** R6: the name of somebody who is gone does not stay among the words that a typo is compared with. */
    @Test
    void r6ForgetsTheWordsOfACardThatWasTakenAway() {
        EntryId id = added(person("Quirijn Zonderlingwoord", Set.of(north)));
        EntryId other = added(person("Zonderlingwoord Quasiwoord", Set.of(north)));
        keeping.remove(id);
        assertThat(kept("zonderlingwoord")).isPositive();

        keeping.change(other, version(other), person("Quirine Quasiwoord", Set.of(north)));

        assertThat(kept("zonderlingwoord")).isZero();
        assertThat(kept("quasiwoord")).isPositive();
    }

    private int kept(String word) {
        database.flush();
        Integer count = jdbc.queryForObject("select count(*) from word_variant where word = ?", Integer.class, word);
        return count == null ? 0 : count;
    }

    private EntryId proposedTo(String number) {
        ContactDetails details = person("Quirijn Voorstel", Set.of(north), MOBILE);
        EntryId id = added(details);
        owned(id);
        SignedIn.as("privacy", () -> {
            keeping.change(id, version(id), with(details, moved(MOBILE, number)));
            return id;
        });
        refresh();
        return id;
    }

    private void owned(EntryId id) {
        AccountId owner = account("privacy");
        SignedIn.as("beheer", () -> {
            owners.give(id, owner);
            return id;
        });
        refresh();
    }

    private List<Tuple> fields(EntryId id) {
        return directory.history(id, 20).stream()
                .map(HistoryLine::change)
                .map(change -> tuple(change.field(), change.before(), change.after()))
                .toList();
    }

    private static void rejects(ThrowingCallable action, String key) {
        assertThatThrownBy(action)
                .asInstanceOf(type(Rejection.class))
                .extracting(Rejection::key)
                .isEqualTo(key);
    }

    @Override
    EntryId added(ContactDetails details) {
        EntryId id = super.added(details);
        refresh();
        return id;
    }
}
