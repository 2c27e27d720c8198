package nl.onskentons.directory;

import static nl.onskentons.directory.Partners.person;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import nl.onskentons.testing.As;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * R11: a card that is kept in memory is never behind. Each change is committed, and the card was asked for before, so that
 * an old one would be found.
 */
@As("beheer")
abstract class CallCardsContract extends CardFixture {

    private static final String DIGITS = "06 0000 7700";
    private static final String NUMBER = "+31600007700";

    @Autowired
    private CallCards cards;

    @Autowired
    private ImportedEntries imported;

    @Autowired
    private EntryIndex index;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    private final PointId number = PointId.random();
    private EntryId id = EntryId.random();

    @BeforeEach
    void addACardAndAskForIt() {
        id = added(details("Bel Vooraf", DIGITS));
        assertThat(found().orElseThrow().confirmed()).isFalse();
    }

    @AfterEach
    void eraseIt() {
        inTransaction(() -> {
            Set<String> terms = index.terms(Set.of(id.value()));
            imported.erase(Set.of(id.value()));
            index.forgetUnused(terms);
        });
    }

    @Test
    void isConfirmedAndDisputedAtOnce() {
        trust.confirm(number, NUMBER);
        assertThat(found().orElseThrow().confirmed()).isTrue();

        trust.dispute(number, NUMBER, "");
        assertThat(found().orElseThrow().confirmed()).isFalse();
    }

    @Test
    void hasItsNewNumberAtOnce() {
        change(details("Bel Vooraf", "06 0000 7701"));

        assertThat(found().orElseThrow().number().orElseThrow().number().value())
                .isEqualTo("+31600007701");
    }

    @Test
    void hasItsNewNameAtOnce() {
        change(details("Bel Achteraf", DIGITS));

        assertThat(found().orElseThrow().name()).isEqualTo("Bel Achteraf");
    }

    @Test
    void isGoneWhereItServesNoMore() {
        change(person("Bel Vooraf", Set.of(south)));

        assertThat(found()).isEmpty();
        assertThat(cards.of(south, Set.of(id))).containsKey(id);
    }

    @Test
    void isGoneWhenSomebodyLeft() {
        keeping.become(id, EntryStatus.ENDED, Optional.empty());

        assertThat(found()).isEmpty();
    }

    @Test
    void isGoneWhenItIsRemoved() {
        keeping.remove(id);

        assertThat(found()).isEmpty();
    }

    @Test
    void knowsWhatAnotherInstanceChanged() {
        jdbc.update(
                "update directory_entry set name = 'Elders Gewijzigd', version = version + 1 where id = ?", id.value());

        assertThat(found().orElseThrow().name()).isEqualTo("Elders Gewijzigd");
    }

    @Test
    void keepsNothingOfWhatWasNeverCommitted() {
        new TransactionTemplate(transactions).executeWithoutResult(status -> {
            change(details("Bel Nooit", DIGITS));
            refresh();
            assertThat(found().orElseThrow().name()).isEqualTo("Bel Nooit");
            status.setRollbackOnly();
        });

        change(details("Bel Toch", DIGITS));

        assertThat(found().orElseThrow().name()).isEqualTo("Bel Toch");
    }

    @Test
    void showsEachOnlyTheirOwnNumbers() {
        assertThat(numbersFor(Audience.STAFF)).isEqualTo(1);
        assertThat(numbersFor(Audience.PARTNERS)).isZero();
    }

    private int numbersFor(Audience audience) {
        return cards.forAudience(north, audience, Set.of(id))
                .values()
                .iterator()
                .next()
                .numbers()
                .size();
    }

    private Optional<CallCard> found() {
        return Optional.ofNullable(cards.of(north, Set.of(id)).get(id));
    }

    private void change(ContactDetails details) {
        keeping.change(id, version(id), details);
    }

    private void inTransaction(Runnable action) {
        new TransactionTemplate(transactions).executeWithoutResult(status -> action.run());
    }

    private ContactDetails details(String name, String digits) {
        return person(name, Set.of(north), new PointDetails(number, PointKind.MOBILE, digits, "", "", Audience.STAFF));
    }
}
