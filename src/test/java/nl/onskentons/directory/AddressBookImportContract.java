package nl.onskentons.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.onskentons.audit.AuditLine;
import nl.onskentons.common.AccountId;
import nl.onskentons.common.Actor;
import nl.onskentons.common.SchoolId;
import nl.onskentons.common.Sector;
import nl.onskentons.common.WorkingPattern;
import nl.onskentons.testing.SignedIn;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;

/** What reading an address book and taking it over promise, on whichever database. */
abstract class AddressBookImportContract extends ImportContract {

    @Test
    void addsWhoIsNewWithTheOrganisationOnce() {
        ImportBatch read = run.preview(
                school,
                "twee.csv",
                HEAD + "Ada Een;Stichting Alfa;consulent;06 00 00 10 01;;;\n"
                        + "Ben Een;Stichting Alfa;arts;06 00 00 10 02;ben.een@voorbeeld.test;belt terug;\n");
        assertThat(read.state()).isEqualTo(ImportState.READY);
        assertThat(read.count(RowStatus.NEW)).isEqualTo(2);
        assertThat(found("Ada Een")).isEmpty();

        ImportBatch applied = run.apply(read);

        assertThat(applied.state()).isEqualTo(ImportState.APPLIED);
        assertThat(applied.count(RowOutcome.ADDED)).isEqualTo(2);
        assertThat(found("Stichting Alfa")).extracting(EntryRow::kind).containsOnlyOnce(EntryKind.ORGANISATION);
        EntryCard ada = card("Ada Een");
        assertThat(ada.subtitle()).isEqualTo("consulent, Stichting Alfa");
        assertThat(ada.points().getFirst().freshness()).isInstanceOf(Freshness.Unconfirmed.class);
        assertThat(ada.schools()).containsExactly(school);
        assertThat(card("Ben Een").purpose()).isEqualTo("belt terug");
        assertThat(directory.history(ada.id(), 5))
                .extracting(HistoryLine::actorName)
                .contains("Coby Voorbeeld");
    }

    @Test
    void remembersAnImportOfSomebodyWhoSignedOutMeanwhile() {
        ImportBatch read = run.preview(school, "weg.csv", HEAD + "Wim Weg;;;06 00 00 10 91;;;\n");
        SecurityContext session = SecurityContextHolder.getContext();

        imports.apply(read.id());
        session.setAuthentication(null);

        SignedIn.as("coordinator");
        assertThat(run.settled(read.id()).state()).isEqualTo(ImportState.APPLIED);
        assertThat(SignedIn.as("beheer", () -> log.of(read.id().value(), 5)))
                .extracting(AuditLine::action, AuditLine::actorName)
                .containsExactly(tuple("import.applied", "Coby Voorbeeld"));
    }

    @Test
    void addsANumberAndNeverReplacesAConfirmedOne() {
        EntryId cas = person("Cas Twee", "06 00 00 20 01", "cas.twee@voorbeeld.test");
        PointLine known = directory.card(cas).orElseThrow().points().getFirst();
        trust.confirm(known.id(), known.text().orElseThrow());

        ImportBatch read =
                run.preview(school, "cas.csv", HEAD + "Cas Twee;;;06 00 00 20 02;cas.twee@voorbeeld.test;;\n");
        assertThat(read.count(RowStatus.CHANGED)).isEqualTo(1);
        ImportLine line = imports.lines(read.id(), Optional.empty(), 0, 10).getFirst();
        assertThat(line.changes()).containsExactly(new FieldChange("number", "", "06 00 00 20 02", Audience.STAFF));
        run.apply(read);

        List<PointLine> points = directory.card(cas).orElseThrow().points();
        assertThat(points)
                .extracting(point -> point.shown().orElse(""))
                .containsExactly("06 00 00 20 01", "cas.twee@voorbeeld.test", "06 00 00 20 02");
        assertThat(points.getFirst().freshness()).isInstanceOf(Freshness.Confirmed.class);
        assertThat(points.getLast().freshness()).isInstanceOf(Freshness.Unconfirmed.class);
    }

    @Test
    void neverBlanksWhatIsFilledIn() {
        EntryId dirk = person("Dirk Drie", "06 00 00 30 01", "dirk.drie@voorbeeld.test");
        EntryCard before = directory.card(dirk).orElseThrow();

        ImportBatch read = run.preview(school, "dirk.csv", HEAD + "Dirk Drie;;;06 00 00 30 01;;;\n");

        assertThat(read.count(RowStatus.UNCHANGED)).isEqualTo(1);
        assertThat(read.toApply()).isZero();
        run.apply(read);
        assertThat(directory.card(dirk)).contains(before);
    }

    @Test
    void neverBlanksWhatIsFilledInOfAnOrganisation() {
        EntryId known = EntryId.random();
        keeping.add(
                known,
                new OrganisationDetails(
                        new CommonDetails("Bureau Veertien", "helpt", WorkingPattern.none(), Set.of(school), List.of()),
                        "BV",
                        Sector.HEALTH,
                        "www.voorbeeld.test",
                        "Dorpsstraat 14",
                        "1234 AB",
                        "Voorbeeldstad"));
        EntryCard before = directory.card(known).orElseThrow();

        run.apply(run.preview(school, "veertien.csv", HEAD + ";Bureau Veertien;;030 000 14 14;;;\n"));

        EntryCard after = directory.card(known).orElseThrow();
        assertThat(after.organisation()).isEqualTo(before.organisation());
        assertThat(after.points()).hasSize(1);
    }

    @Test
    void stopsWhenItIsCancelledAndGoesOnWhenAskedAgain() {
        StringBuilder people = new StringBuilder(HEAD);
        for (int i = 0; i < 600; i++) {
            people.append("Zoveelste Vijftien-%d;;;;;;%n".formatted(i));
        }
        ImportBatch read = run.preview(school, "vijftien.csv", people.toString());
        ImportBatches.Head head = batches.head(read.id()).orElseThrow();
        Actor actor = new Actor(AccountId.random(), "Coby Voorbeeld");

        imports.cancel(read.id());

        assertThat(applying.apply(head, actor)).isFalse();
        assertThat(run.settled(read.id()).count(RowOutcome.ADDED)).isBetween(1, 599);
        assertThat(run.apply(read).count(RowOutcome.ADDED)).isEqualTo(600);
        assertThat(run.undo(read).kept()).isZero();
        assertThat(found("Zoveelste")).isEmpty();
    }

    @Test
    void changesNothingWhenTheFileIsRefused() {
        List<?> before = picture.take();

        ImportBatch read = run.preview(school, "../../geheim.csv", "geen;kolommen;die;we;kennen\n1;2;3;4;5\n");

        assertThat(read.state()).isEqualTo(ImportState.REFUSED);
        assertThat(read.fileName()).isEqualTo("geheim.csv");
        assertThat(read.reason().map(ImportReason::key)).contains("directory.exchange.rejected.header");
        assertThat(imports.lines(read.id(), Optional.empty(), 0, 10)).isEmpty();
        assertThat(picture.take()).isEqualTo(before);
    }

    @Test
    void appliesOnceWhenAskedTwice() {
        ImportBatch read = run.preview(school, "mia.csv", HEAD + "Mia Twaalf;;;06 00 01 20 01;;;\n");
        imports.apply(read.id());
        imports.apply(read.id());
        run.settled(read.id());

        assertThat(found("Mia Twaalf")).hasSize(1);
    }

    @Test
    void isForTheKeepersOfTheSchoolOnly() {
        ImportBatch read = run.preview(school, "nel.csv", HEAD + "Nel Dertien;;;06 00 01 30 01;;;\n");
        SchoolId other = schools.names().keySet().stream()
                .filter(id -> !id.equals(school))
                .findFirst()
                .orElseThrow();

        assertThatThrownBy(() -> run.preview(other, "nel.csv", HEAD + "Nel Dertien;;;06 00 01 30 01;;;\n"))
                .isInstanceOf(AccessDeniedException.class);
        for (String account : List.of("docent", "balie", "leiding", "wijkagent", "partner", "privacy")) {
            SignedIn.as(account);
            assertThatThrownBy(() -> imports.apply(read.id())).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> imports.find(read.id())).isInstanceOf(AccessDeniedException.class);
        }
    }

    @Test
    void forgetsImportsAfterAWhile() {
        ImportBatch read = run.preview(school, "oud.csv", HEAD + "Otto Oud;;;06 00 01 50 01;;;\n");

        batches.deleteBefore(read.startedAt());
        assertThat(imports.find(read.id())).isPresent();
        batches.deleteBefore(read.startedAt().plusSeconds(1));

        assertThat(imports.find(read.id())).isEmpty();
    }
}
