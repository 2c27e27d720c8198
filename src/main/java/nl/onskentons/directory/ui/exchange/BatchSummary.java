package nl.onskentons.directory.ui.exchange;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import nl.onskentons.directory.AddressBookImport;
import nl.onskentons.directory.EntryCard;
import nl.onskentons.directory.ImportBatch;
import nl.onskentons.directory.ImportState;
import nl.onskentons.directory.RowChoice;
import nl.onskentons.directory.RowOutcome;

/** What an import would do or did, and the button to go on or back. */
final class BatchSummary extends Div {

    private static final int MOST_KEPT = 50;

    private final AddressBookImport imports;
    private final ImportBatch batch;
    private final Runnable changed;

    BatchSummary(AddressBookImport imports, ImportTimes times, ImportBatch batch, Runnable changed) {
        this.imports = imports;
        this.batch = batch;
        this.changed = changed;
        addClassNames("oko-card", "oko-import-summary");
        Paragraph state = new Paragraph(sentence());
        state.getElement().setAttribute("role", "status");
        add(state);
        batch.reason().ifPresent(reason -> add(new Paragraph(ImportTexts.of(this, reason))));
        if (batch.state().canApply()) {
            choices();
        }
        if (batch.state().canUndo()) {
            add(
                    new Button(
                            getTranslation("directory.import.undo"),
                            click -> new UndoDialog(takenOver(), this::undo).open()),
                    soft(getTranslation(
                            "directory.import.undo.until", times.undoUntil(batch.startedAt(), getLocale()))));
        }
        if (batch.kept() > 0) {
            kept();
        }
    }

    private int takenOver() {
        return batch.count(RowOutcome.ADDED) + batch.count(RowOutcome.CHANGED);
    }

    private void undo() {
        imports.undo(batch.id());
        changed.run();
    }

    private String sentence() {
        ImportState state = batch.state();
        if (state == ImportState.READY) {
            String format = batch.format()
                    .map(each -> getTranslation("directory.import.format." + each.name()))
                    .orElse("");
            return getTranslation("directory.import.recognised", format, batch.cards());
        }
        if (state == ImportState.UNDONE) {
            return getTranslation("directory.import.undone");
        }
        return getTranslation(
                "directory.import.result",
                getTranslation(state.key()),
                batch.count(RowOutcome.ADDED),
                batch.count(RowOutcome.CHANGED),
                batch.count(RowOutcome.SKIPPED));
    }

    private void choices() {
        if (batch.undecided() > 0) {
            add(new Paragraph(getTranslation("directory.import.undecided", batch.undecided())));
            Div all = new Div(
                    forAll("directory.import.undecided.join", RowChoice.JOIN),
                    forAll("directory.import.undecided.new", RowChoice.NEW));
            all.addClassName("oko-import-buttons");
            add(all);
        }
        Button apply = new Button(getTranslation("directory.import.apply", batch.toApply()), click -> {
            imports.apply(batch.id());
            changed.run();
        });
        apply.addThemeVariants(ButtonVariant.PRIMARY);
        apply.setDisableOnClick(true);
        apply.setEnabled(batch.toApply() > 0);
        add(apply);
    }

    private Button forAll(String key, RowChoice choice) {
        return new Button(getTranslation(key), click -> {
            imports.chooseForUndecided(batch.id(), choice);
            changed.run();
        });
    }

    private void kept() {
        add(new Paragraph(getTranslation("directory.import.kept", batch.kept())));
        UnorderedList list = new UnorderedList();
        for (EntryCard.EntryLink link : imports.kept(batch.id(), MOST_KEPT)) {
            list.add(new ListItem(new Anchor("partners/" + link.id(), link.name())));
        }
        add(list);
    }

    private static Paragraph soft(String text) {
        Paragraph soft = new Paragraph(text);
        soft.addClassName("oko-soft");
        return soft;
    }
}
