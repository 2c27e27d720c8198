package nl.onskentons.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.onskentons.common.AccountId;
import nl.onskentons.common.Actor;
import nl.onskentons.common.Sector;
import nl.onskentons.common.WorkingPattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What taking an import back promises, on whichever database. */
abstract class ImportUndoContract extends ImportContract {

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

        boolean whole = undoing.undo(batches.head(applied.id()).orElseThrow(), new Actor(AccountId.random(), "Coby"));

        assertThat(whole).isFalse();
        ImportBatch halfway = run.settled(applied.id());
        assertThat(halfway.count(RowOutcome.UNDONE)).isEqualTo(250);
        assertThat(halfway.count(RowOutcome.ADDED)).isEqualTo(50);
        assertThat(halfway.toApply()).isZero();
        assertThat(run.undo(halfway).outcomes()).isEqualTo(Map.of(RowOutcome.UNDONE, 300));
        assertThat(picture.take()).isEqualTo(before);
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
