package nl.onskentons.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.onskentons.audit.AuditLine;
import nl.onskentons.audit.AuditLog;
import nl.onskentons.common.AccountId;
import nl.onskentons.common.Actor;
import nl.onskentons.common.SchoolId;
import nl.onskentons.common.Sector;
import nl.onskentons.common.WorkingPattern;
import nl.onskentons.directory.exchange.AddressBookWriter;
import nl.onskentons.school.Schools;
import nl.onskentons.testing.As;
import nl.onskentons.testing.SignedIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;

/** What importing promises, on whichever database. Each test has names and numbers of its own. */
@As("coordinator")
abstract class AddressBookImportContract {

    private static final String HEAD = "Naam;Organisatie;Functie;Telefoon;E-mail;Notitie;Kenmerk\n";

    @Autowired
    AddressBookImport imports;

    @Autowired
    ImportRun run;

    @Autowired
    DirectoryKeeping keeping;

    @Autowired
    Directory directory;

    @Autowired
    NumberTrust trust;

    @Autowired
    Schools schools;

    @Autowired
    DirectoryPicture picture;

    @Autowired
    DirectoryExport export;

    @Autowired
    ImportBatches batches;

    @Autowired
    ImportUndoing undoing;

    @Autowired
    ImportApplying applying;

    @Autowired
    AuditLog log;

    SchoolId school;

    @BeforeEach
    void choosesTheOnlySchool() {
        school = imports.schools().iterator().next();
    }

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
        PointId known = directory.card(cas).orElseThrow().points().getFirst().id();
        trust.confirm(known);

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
    void asksWhenOnlyTheNumberIsTheSame() {
        EntryId eva = person("Eva Vier", "06 00 00 40 01", "eva.vier@voorbeeld.test");
        ImportBatch read = run.preview(school, "eva.csv", HEAD + "E. Viersma;;;06 00 00 40 01;;;\n");
        assertThat(read.count(RowStatus.POSSIBLY_SAME)).isEqualTo(1);
        assertThat(read.undecided()).isEqualTo(1);
        assertThat(read.toApply()).isZero();
        ImportLine line = imports.lines(read.id(), Optional.of(RowStatus.POSSIBLY_SAME), 0, 10)
                .getFirst();
        assertThat(line.match().map(EntryCard.EntryLink::id)).contains(eva);

        assertThat(line.changes()).isEmpty();
        assertThat(imports.choose(read.id(), line.position(), Optional.of(RowChoice.NEW))
                        .map(ImportLine::changes))
                .contains(List.of(new FieldChange("number", "", "06 00 00 40 01")));
        assertThat(imports.choose(read.id(), line.position(), Optional.of(RowChoice.SKIP))
                        .map(ImportLine::changes))
                .contains(List.of());
        imports.choose(read.id(), line.position(), Optional.of(RowChoice.NEW));
        ImportBatch applied = run.apply(read);

        assertThat(applied.count(RowOutcome.ADDED)).isEqualTo(1);
        assertThat(found("E. Viersma")).hasSize(1);
        assertThat(directory.card(eva).orElseThrow().name()).isEqualTo("Eva Vier");
    }

    @Test
    void joinsWhenSomebodySaysThatTheyAreTheSame() {
        EntryId fay = person("Fay Vijf", "06 00 00 50 01", "fay.vijf@voorbeeld.test");
        ImportBatch read = run.preview(school, "fay.csv", HEAD + "F. Vijfhuis;;;06 00 00 50 01;fv@voorbeeld.test;;\n");

        imports.chooseForUndecided(read.id(), RowChoice.JOIN);
        ImportBatch applied = run.apply(read);

        assertThat(applied.count(RowOutcome.CHANGED)).isEqualTo(1);
        EntryCard card = directory.card(fay).orElseThrow();
        assertThat(card.name()).isEqualTo("Fay Vijf");
        assertThat(card.points()).extracting(point -> point.shown().orElse("")).contains("fv@voorbeeld.test");
    }

    @Test
    void recognisesWhoStoodInAnEarlierFileEvenUnderAnotherName() {
        run.apply(run.preview(school, "gea.csv", HEAD + "Gea Zes;;;06 00 00 60 01;;;kenmerk-zes\n"));

        ImportBatch again = run.preview(school, "gea.csv", HEAD + "Gea Zes-Zeven;;;06 00 00 60 02;;;kenmerk-zes\n");

        assertThat(again.count(RowStatus.CHANGED)).isEqualTo(1);
        assertThat(imports.lines(again.id(), Optional.empty(), 0, 10).getFirst().changes())
                .extracting(FieldChange::field)
                .containsExactly("name", "number");
        run.apply(again);
        assertThat(found("Gea Zes")).extracting(EntryRow::name).containsExactly("Gea Zes-Zeven");
    }

    @Test
    void refusesTheSecondOfTwoEqualCards() {
        ImportBatch read = run.preview(
                school, "twee.csv", HEAD + "Han Acht;;;06 00 00 80 01;;;\nHan Acht;;;+31 6 00 00 80 01;;;\n");

        assertThat(read.count(RowStatus.NEW)).isEqualTo(1);
        ImportLine refused =
                imports.lines(read.id(), Optional.of(RowStatus.REFUSED), 0, 10).getFirst();
        assertThat(refused.line()).isEqualTo(3);
        assertThat(refused.reason()).contains(new ImportReason("directory.import.refused.twice", List.of("2")));
    }

    @Test
    void undoesAsAWhole() {
        EntryId ian = person("Ian Negen", "06 00 00 90 01", "ian.negen@voorbeeld.test");
        List<?> before = picture.take();
        ImportBatch applied = run.apply(run.preview(
                school,
                "negen.csv",
                HEAD + "Ian Negen;Bureau Negen;chef;06 00 00 90 02;ian.negen@voorbeeld.test;nieuw;uid-negen\n"
                        + "Jet Negen;Bureau Negen;arts;06 00 00 90 03;;;uid-tien\n"));
        assertThat(directory.card(ian).orElseThrow().subtitle()).isEqualTo("chef, Bureau Negen");

        ImportBatch undone = run.undo(applied);

        assertThat(undone.state()).isEqualTo(ImportState.UNDONE);
        assertThat(undone.outcomes()).isEqualTo(Map.of(RowOutcome.UNDONE, 2));
        assertThat(undone.kept()).isZero();
        assertThat(picture.take()).isEqualTo(before);
    }

    @Test
    void leavesWhatSomebodyChangedAfterTheImportAndSaysSo() {
        ImportBatch applied = run.apply(run.preview(
                school, "elf.csv", HEAD + "Kim Elf;Bureau Elf;;06 00 01 10 01;;;\nLou Elf;;;06 00 01 10 02;;;\n"));
        trust.confirm(card("Kim Elf").points().getFirst().id());

        ImportBatch undone = run.undo(applied);

        assertThat(undone.kept()).isEqualTo(2);
        assertThat(imports.kept(undone.id(), 10))
                .extracting(EntryCard.EntryLink::name)
                .containsExactlyInAnyOrder("Kim Elf", "Bureau Elf");
        assertThat(found("Lou Elf")).isEmpty();
        assertThat(card("Kim Elf").subtitle()).isEqualTo("Bureau Elf");
    }

    @Test
    void leavesAnOrganisationOfWhichOnlyTheMailingAddressWasChanged() {
        ImportBatch applied = run.apply(run.preview(school, "post.csv", HEAD + ";Bureau Post;;;;;\n"));
        EntryCard card = card("Bureau Post");
        keeping.change(
                card.id(),
                card.version(),
                new OrganisationDetails(
                        new CommonDetails("Bureau Post", "", WorkingPattern.none(), Set.of(school), List.of()),
                        "",
                        Sector.OTHER,
                        "",
                        "",
                        "",
                        "",
                        "Postbus 16, 1000 AA Voorbeeldstad"));

        assertThat(run.undo(applied).kept()).isEqualTo(1);
        assertThat(found("Bureau Post")).hasSize(1);
    }

    @Test
    void stopsUndoingWhenAskedAndGoesOnLater() {
        List<?> before = picture.take();
        ImportBatch applied = run.apply(run.preview(
                school,
                "veel.csv",
                HEAD
                        + IntStream.range(0, 300)
                                .mapToObj("Stan Stop%d;;;;;;\n"::formatted)
                                .collect(Collectors.joining())));
        batches.askToStop(applied.id());

        boolean whole = undoing.undo(batches.head(applied.id()).orElseThrow(), new Actor(AccountId.random(), "Coby"));

        assertThat(whole).isFalse();
        ImportBatch halfway = run.settled(applied.id());
        assertThat(halfway.count(RowOutcome.UNDONE)).isEqualTo(250);
        assertThat(halfway.count(RowOutcome.ADDED)).isEqualTo(50);
        assertThat(halfway.toApply()).isZero();
        assertThat(run.undo(halfway).outcomes()).isEqualTo(Map.of(RowOutcome.UNDONE, 300));
        assertThat(picture.take()).isEqualTo(before);
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

    /** Whatever was in the directory and whatever is in the file. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void isAsIfNothingHappenedAfterApplyingAndUndoing(long seed) {
        RandomBook book = new RandomBook(seed);
        book.known().forEach(known -> person(known.name(), known.number(), known.email()));
        List<?> before = picture.take();

        ImportBatch read = run.preview(school, "boek.csv", HEAD + book.rows(60));
        List<RowChoice> choices = List.of(RowChoice.values());
        imports.lines(read.id(), Optional.empty(), 0, 100)
                .forEach(line -> imports.choose(
                        read.id(), line.position(), Optional.of(choices.get(book.pick(choices.size())))));
        ImportBatch applied = run.apply(read);
        assertThat(applied.outcomes()).isNotEmpty();
        ImportBatch undone = run.undo(applied);

        assertThat(undone.kept()).isZero();
        assertThat(picture.take()).isEqualTo(before);
    }

    @Test
    void recognisesEveryCardOfItsOwnExport() throws IOException {
        run.apply(run.preview(
                school,
                "eigen.csv",
                HEAD + "Nina van den Rond;Bureau Rond;arts;06 00 01 40 01;nina@voorbeeld.test;twee\"\";\n"
                        + ";Stichting Rond;;030 000 14 01;;;\n"));
        for (AddressBookWriter writer : List.of(AddressBookWriter.vCard(), AddressBookWriter.csv())) {
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            export.write(new ExportSelection.Everything(), writer, false, file);

            ImportBatch again = run.preview(school, "eigen." + writer.extension(), file.toByteArray());

            assertThat(imports.lines(again.id(), Optional.of(RowStatus.CHANGED), 0, 10))
                    .isEmpty();
            assertThat(again.counts()).containsOnlyKeys(RowStatus.UNCHANGED);
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

    EntryId person(String name, String number, String email) {
        EntryId id = EntryId.random();
        keeping.add(
                id,
                new ContactDetails(
                        new CommonDetails(
                                name,
                                "waarvoor",
                                WorkingPattern.none(),
                                Set.of(school),
                                List.of(
                                        PointDetails.phone(PointKind.MOBILE, number, Audience.STAFF),
                                        PointDetails.email(email, Audience.STAFF))),
                        List.of(),
                        "Frans",
                        false));
        return id;
    }

    List<EntryRow> found(String text) {
        return directory.find(EntryFilter.all(Set.of()).withText(text), 0, 20).rows().stream()
                .filter(row -> row.name().contains(text))
                .toList();
    }

    EntryCard card(String name) {
        return directory.card(found(name).getFirst().id()).orElseThrow();
    }
}
