package nl.onskentons.glossary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.onskentons.audit.AuditLine;
import nl.onskentons.audit.AuditLog;
import nl.onskentons.common.LastChange;
import nl.onskentons.common.Rejection;
import nl.onskentons.common.SearchSource;
import nl.onskentons.common.Sector;
import nl.onskentons.common.StaleEdit;
import nl.onskentons.testing.As;
import nl.onskentons.testing.MovableClock;
import nl.onskentons.testing.SignedIn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What the glossary does, whichever database it stands on. */
@Transactional
@As("coordinator")
abstract class GlossaryContract {

    private static final AbbreviationDetails XQZ = Meanings.of("XQZ", "Verzonnen Kwestie");

    @Autowired
    private Glossary glossary;

    @Autowired
    private Abbreviations abbreviations;

    @Autowired
    private AuditLog log;

    @Autowired
    private StartingSet startingSet;

    @Autowired
    private List<SearchSource> searchSources;

    @Test
    void isFilledAtTheFirstStart() {
        assertThat(glossary.find(GlossaryQuery.text("cvb"), 5)
                        .groups()
                        .getFirst()
                        .meanings())
                .extracting(row -> row.details().meaning())
                .containsExactly("Commissie voor de Begeleiding", "College van Bestuur");
    }

    @Test
    void staysAsPeopleLeftItAtALaterStart() throws Exception {
        AbbreviationRow vt = only("Veilig Thuis");
        glossary.remove(vt.id(), vt.version());

        startingSet.run(new DefaultApplicationArguments());

        assertThat(glossary.find(vt.id())).isEmpty();
    }

    @Test
    void addsChangesAndExplains() {
        AbbreviationRow added = glossary.add(AbbreviationId.random(), XQZ);
        AbbreviationRow saved =
                glossary.change(added.id(), added.version(), Meanings.explained(XQZ, "Hier werkt het OM aan mee."));

        assertThat(saved.version()).isGreaterThan(added.version());
        assertThat(saved.changedBy()).isEqualTo("Coby Voorbeeld");
        assertThat(only("xqz").details().explanation()).startsWith("Hier werkt");
    }

    @Test
    void addsOnceWhenTheSameFormIsSentTwice() {
        AbbreviationId id = AbbreviationId.random();

        assertThat(glossary.add(id, XQZ)).isEqualTo(glossary.add(id, XQZ));
        assertThat(glossary.find(GlossaryQuery.text("xqz"), 5)
                        .groups()
                        .getFirst()
                        .meanings())
                .hasSize(1);
    }

    @Test
    void savesAChangeOnceWhenItIsSentTwice() {
        AbbreviationRow added = glossary.add(AbbreviationId.random(), XQZ);
        AbbreviationDetails mine = Meanings.explained(XQZ, "Eén keer.");

        AbbreviationRow first = glossary.change(added.id(), added.version(), mine);

        assertThat(glossary.change(added.id(), added.version(), mine)).isEqualTo(first);
    }

    @Test
    void refusesASecondMeaningInTheSameSectorHoweverItIsWritten() {
        glossary.add(AbbreviationId.random(), XQZ);

        assertThatThrownBy(() -> glossary.add(AbbreviationId.random(), Meanings.of("xqz", "Iets anders")))
                .isInstanceOfSatisfying(Rejection.class, rejection -> {
                    assertThat(rejection.key()).isEqualTo("rejection.abbreviation.taken");
                    assertThat(rejection.field()).contains("shortForm");
                });
    }

    @Test
    void takesTheSameAbbreviationInAnotherSector() {
        glossary.add(AbbreviationId.random(), XQZ);
        glossary.add(AbbreviationId.random(), Meanings.of("XQZ", "Iets anders", Sector.POLICE));

        assertThat(glossary.find(GlossaryQuery.text("xqz"), 5)
                        .groups()
                        .getFirst()
                        .meanings())
                .hasSize(2);
    }

    @Test
    void showsTheSecondWhatTheFirstChanged() {
        AbbreviationRow read = glossary.add(AbbreviationId.random(), XQZ);
        AbbreviationDetails theirs = Meanings.explained(XQZ, "Van een ander.");
        SignedIn.as("beheer", () -> glossary.change(read.id(), read.version(), theirs));

        assertThatThrownBy(() -> glossary.change(read.id(), read.version(), Meanings.explained(XQZ, "Van mij.")))
                .isInstanceOfSatisfying(StaleEdit.class, stale -> {
                    AbbreviationRow now = stale.current(AbbreviationRow.class).orElseThrow();
                    assertThat(now.details()).isEqualTo(theirs);
                    assertThat(stale.change()).contains(new LastChange("Bea Heer", now.changedAt()));
                });
        assertThat(only("xqz").details()).isEqualTo(theirs);
    }

    @Test
    void removesAndPutsBack() {
        AbbreviationRow added = glossary.add(AbbreviationId.random(), XQZ);

        assertThat(glossary.remove(added.id(), added.version())).isEqualTo(added);
        assertThat(glossary.find(added.id())).isEmpty();
        assertThatThrownBy(() -> glossary.change(added.id(), added.version(), Meanings.explained(XQZ, "Te laat.")))
                .isInstanceOfSatisfying(
                        StaleEdit.class, stale -> assertThat(stale.isRemoved()).isTrue());
        assertThat(glossary.restore(added).details()).isEqualTo(XQZ);
        assertThat(only("xqz").id()).isEqualTo(added.id());
    }

    @Test
    void removesNothingThatSomebodyChangedMeanwhile() {
        AbbreviationRow read = glossary.add(AbbreviationId.random(), XQZ);
        glossary.change(read.id(), read.version(), Meanings.explained(XQZ, "Nieuw."));

        assertThatThrownBy(() -> glossary.remove(read.id(), read.version())).isInstanceOf(StaleEdit.class);
        assertThat(glossary.find(read.id())).isPresent();
    }

    @Test
    void isLoggedWithoutContent() {
        AbbreviationRow added = glossary.add(AbbreviationId.random(), XQZ);
        glossary.remove(added.id(), added.version());
        glossary.restore(added);

        assertThat(SignedIn.as("privacy", () -> log.of(added.id().value(), 10)))
                .extracting(AuditLine::action)
                .containsExactlyInAnyOrder("abbreviation.added", "abbreviation.removed", "abbreviation.restored");
    }

    @ParameterizedTest
    @ValueSource(strings = {"leiding", "docent", "balie", "wijkagent", "partner", "privacy"})
    void isReadByEverybodyAndChangedByFew(String account) {
        SignedIn.as(account);

        assertThat(glossary.mayEdit()).isFalse();
        assertThat(glossary.find(GlossaryQuery.text("vt"), 1).total()).isPositive();
        assertThatThrownBy(() -> glossary.add(AbbreviationId.random(), XQZ)).isInstanceOf(AccessDeniedException.class);
        AbbreviationRow vt = only("Veilig Thuis");
        assertThatThrownBy(() -> glossary.change(vt.id(), vt.version(), XQZ)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> glossary.remove(vt.id(), vt.version())).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> glossary.restore(vt)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void isFoundByTheSearchOverEverything() {
        List<SearchSource.Hit> hits = searchSources.stream()
                .filter(source -> source.groupKey().equals("glossary.title"))
                .flatMap(source -> source.search("b en w", 1).stream())
                .toList();

        assertThat(hits)
                .containsExactly(SearchSource.Hit.of(
                        "B en W", "Burgemeester en wethouders · Gemeente", "afkortingen?zoek=B%20en%20W"));
    }

    @Test
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    void explainsTextsWithWhatWasJustAdded() {
        assertThat(glossary.explain("Bel XQZ")).containsExactly(new Segment.Plain("Bel XQZ"));
        AbbreviationRow added = glossary.add(AbbreviationId.random(), XQZ);
        try {
            assertThat(glossary.explain("Bel XQZ"))
                    .containsExactly(
                            new Segment.Plain("Bel "), new Segment.Known("XQZ", List.of(added.details()), false));
        } finally {
            glossary.remove(added.id(), added.version());
        }
        assertThat(glossary.explain("Bel XQZ")).containsExactly(new Segment.Plain("Bel XQZ"));
    }

    @Test
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    void hearsOfChangesOnAnotherInstanceWithinAMinute() {
        MovableClock clock = new MovableClock();
        Lexicons otherInstance = new Lexicons(abbreviations, clock);
        Lexicon before = otherInstance.recent();
        AbbreviationRow added = glossary.add(AbbreviationId.random(), XQZ);
        try {
            clock.move(Duration.ofSeconds(59));
            assertThat(otherInstance.recent()).isSameAs(before);
            clock.move(Duration.ofSeconds(2));
            assertThat(otherInstance.recent().isTerm("XQZ")).isTrue();
            assertThat(otherInstance.current()).isSameAs(otherInstance.recent());
        } finally {
            glossary.remove(added.id(), added.version());
        }
    }

    @Test
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    void letsOneOfTwoWhoAddTheSameAtTheSameTimeWin() throws Exception {
        Callable<Object> add = () -> SignedIn.as("coordinator", () -> {
            try {
                return glossary.add(AbbreviationId.random(), XQZ);
            } catch (Rejection rejection) {
                return rejection.key();
            }
        });
        List<Object> results;
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            results = threads.invokeAll(List.of(add, add, add, add)).stream()
                    .map(GlossaryContract::result)
                    .toList();
        }

        assertThat(results).filteredOn("rejection.abbreviation.taken"::equals).hasSize(3);
        AbbreviationRow winner = (AbbreviationRow) results.stream()
                .filter(AbbreviationRow.class::isInstance)
                .findFirst()
                .orElseThrow();
        assertThat(glossary.remove(winner.id(), winner.version()).id()).isEqualTo(winner.id());
    }

    private AbbreviationRow only(String text) {
        return glossary.find(GlossaryQuery.text(text), 1)
                .groups()
                .getFirst()
                .meanings()
                .getFirst();
    }

    private static Object result(Future<Object> future) {
        return future.resultNow();
    }
}
