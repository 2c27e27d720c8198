package nl.onskentons.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Who the cards of a file are, on whichever database. */
abstract class ImportMatchContract extends ImportContract {

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
}
