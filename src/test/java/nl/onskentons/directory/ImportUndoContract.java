package nl.onskentons.directory;

import static nl.onskentons.common.Translations.DUTCH;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.onskentons.common.AccountId;
import nl.onskentons.common.Actor;
import nl.onskentons.common.Folding;
import nl.onskentons.common.Sector;
import nl.onskentons.common.Translations;
import nl.onskentons.common.WorkingPattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What taking an import back promises, on whichever database. */
abstract class ImportUndoContract extends ImportContract {

    private static final Actor COBY = new Actor(AccountId.random(), "Coby");

    private final Translations texts = new Translations();

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
        PointLine point = card("Kim Elf").points().getFirst();
        trust.confirm(point.id(), point.text().orElseThrow());

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

        boolean whole = undoing.undo(batches.head(applied.id()).orElseThrow(), COBY);

        assertThat(whole).isFalse();
        ImportBatch halfway = run.settled(applied.id());
        assertThat(halfway.count(RowOutcome.UNDONE)).isEqualTo(250);
        assertThat(halfway.count(RowOutcome.ADDED)).isEqualTo(50);
        assertThat(halfway.toApply()).isZero();
        assertThat(run.undo(halfway).outcomes()).isEqualTo(Map.of(RowOutcome.UNDONE, 300));
        assertThat(picture.take()).isEqualTo(before);
    }

    /** Also the person who is in the file herself: she is put back before the place where she works. */
    @Test
    void takesThePeopleOfAnOrganisationAlongInANewNameAndBack() {
        run.apply(run.preview(
                school,
                "naam.csv",
                HEAD + ";Bureau Oudenaam;;;;;uid-naam\nMia Naam;Bureau Oudenaam;arts;06 00 01 70 01;;;uid-mia\n"
                        + "Pim Naam;Bureau Oudenaam;;06 00 01 70 02;;;\n"));
        List<?> before = picture.take();

        ImportBatch applied = run.apply(run.preview(
                school,
                "naam.csv",
                HEAD + ";Bureau Anderenaam;;;;;uid-naam\nMia Naam;Bureau Anderenaam;chef;06 00 01 70 01;;;uid-mia\n"));

        assertThat(card("Mia Naam").subtitle()).isEqualTo("chef, Bureau Anderenaam");
        assertThat(card("Pim Naam").subtitle()).isEqualTo("Bureau Anderenaam");
        assertThat(directory
                        .find(EntryFilter.all(Set.of()).withText("Anderenaam"), 0, 20)
                        .rows())
                .extracting(EntryRow::name)
                .containsExactlyInAnyOrder("Bureau Anderenaam", "Mia Naam", "Pim Naam");
        assertThat(run.undo(applied).kept()).isZero();
        assertThat(picture.take()).isEqualTo(before);
    }

    @Test
    void takesThePeopleOfAnOrganisationAlongInANewSectorAndBack() {
        String head = "Naam;Organisatie;Telefoon;Sector\n";
        run.apply(run.preview(school, "sector.csv", head + "Jos Sector;Bureau Sector;06 00 01 80 01;\n"));
        List<?> before = picture.take();

        ImportBatch applied = run.apply(run.preview(
                school,
                "sector.csv",
                head + ";Bureau Sector;;" + texts.getTranslation(Sector.HEALTH.key(), DUTCH) + "\n"));

        assertThat(card("Jos Sector").sector()).isEqualTo(Sector.HEALTH);
        assertThat(run.undo(applied).kept()).isZero();
        assertThat(picture.take()).isEqualTo(before);
    }

    @Test
    void leavesWhatSomebodyChangedBetweenTwoPartsOfAnImport() {
        ImportBatch read = touchesTwice("Nora Tussen", "06 00 01 81 0");
        applying.apply(batches.head(read.id()).orElseThrow(), COBY);
        PointLine imported = card("Nora Tussen").points().getLast();
        trust.confirm(imported.id(), imported.text().orElseThrow());

        imports.chooseForUndecided(read.id(), RowChoice.JOIN);
        ImportBatch undone = run.undo(run.apply(read));

        assertThat(undone.kept()).isEqualTo(1);
        assertThat(card("Nora Tussen").points()).extracting(PointLine::id).contains(imported.id());
    }

    @Test
    void takesBackAgainWhatWasTakenOverAgainAfterAnUndo() {
        ImportBatch read = touchesTwice("Olga Opnieuw", "06 00 01 82 0");
        List<?> before = picture.take();
        ImportBatches.Head head = batches.head(read.id()).orElseThrow();
        applying.apply(head, COBY);
        undoing.undo(head, COBY);
        assertThat(picture.take()).isEqualTo(before);

        imports.chooseForUndecided(read.id(), RowChoice.JOIN);
        ImportBatch applied = run.apply(read);
        assertThat(card("Olga Opnieuw").points()).hasSize(3);

        assertThat(run.undo(applied).kept()).isZero();
        assertThat(picture.take()).isEqualTo(before);
    }

    /** Reads a file with two cards for somebody, of which the second waits for a decision. */
    private ImportBatch touchesTwice(String name, String number) {
        String email = Folding.fold(name).replace(' ', '.') + "@voorbeeld.test";
        person(name, number + "1", email);
        ImportBatch read = run.preview(
                school,
                "twee.csv",
                HEAD + "%s;;;%s2;%s;;\nX. Anders;;;%s1;x.%s;;\n".formatted(name, number, email, number, email));
        assertThat(read.toApply()).isEqualTo(1);
        assertThat(read.undecided()).isEqualTo(1);
        return read;
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
}
