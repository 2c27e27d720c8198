package nl.onskentons.glossary.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import nl.onskentons.common.Rejection;
import nl.onskentons.common.ui.Notices;
import nl.onskentons.common.ui.OnceButton;
import nl.onskentons.glossary.AbbreviationDetails;
import nl.onskentons.glossary.AbbreviationId;
import nl.onskentons.glossary.AbbreviationRow;
import nl.onskentons.glossary.EditOutcome.ChangedByOther;
import nl.onskentons.glossary.EditOutcome.Removed;
import nl.onskentons.glossary.EditOutcome.RemovedByOther;
import nl.onskentons.glossary.EditOutcome.Saved;
import nl.onskentons.glossary.Glossary;
import org.jspecify.annotations.Nullable;

/** Adds, changes or removes one meaning of an abbreviation; each can be undone. */
final class AbbreviationDialog extends Dialog {

    private final transient Glossary glossary;
    private final transient Runnable refresh;
    private final AbbreviationForm form = new AbbreviationForm();
    private final Div notice = new Div();

    /** What the fields are based on; null while it is new. */
    private @Nullable AbbreviationRow base;

    /** Made once, so that saving twice adds once. */
    private AbbreviationId newId = AbbreviationId.random();

    AbbreviationDialog(Glossary glossary, Optional<AbbreviationRow> row, Runnable refresh) {
        this.glossary = glossary;
        this.refresh = refresh;
        this.base = row.orElse(null);

        setHeaderTitle(row.map(known ->
                        getTranslation("glossary.change.title", known.details().shortForm()))
                .orElseGet(() -> getTranslation("glossary.add")));
        setWidth("560px");
        setMaxWidth("100%");
        notice.addClassName("oko-conflict");
        notice.getElement().setAttribute("role", "alert");
        notice.setVisible(false);
        add(notice, form);

        OnceButton save = OnceButton.primary("glossary.save", this::save);
        Button cancel = new Button(getTranslation("glossary.cancel"), click -> close());
        row.ifPresent(known -> {
            OnceButton remove = new OnceButton("glossary.remove", this::remove);
            remove.addThemeVariants(ButtonVariant.TERTIARY);
            remove.addClassName("oko-first");
            getFooter().add(remove);
        });
        getFooter().add(cancel, save);
        row.ifPresentOrElse(known -> form.read(known.details()), form::startEmpty);
    }

    private void save() {
        form.write().ifPresent(details -> {
            try {
                AbbreviationRow known = base;
                if (known == null) {
                    added(glossary.add(newId, details));
                } else {
                    change(known, details);
                }
            } catch (Rejection rejection) {
                form.refuse(rejection);
            }
        });
    }

    private void added(AbbreviationRow row) {
        done("glossary.added", row.details(), () -> glossary.remove(row.id(), row.version()) instanceof Removed);
    }

    private void change(AbbreviationRow known, AbbreviationDetails details) {
        switch (glossary.change(known.id(), known.version(), details)) {
            case Saved saved ->
                done(
                        "glossary.changed",
                        details,
                        () -> glossary.change(known.id(), saved.row().version(), known.details()) instanceof Saved);
            case ChangedByOther other -> showOther(details, other.row());
            case RemovedByOther none -> showRemoved();
            case Removed none -> close();
        }
    }

    private void remove() {
        AbbreviationRow known = base;
        if (known == null) {
            close();
            return;
        }
        switch (glossary.remove(known.id(), known.version())) {
            case Removed removed ->
                done("glossary.removed", removed.row().details(), () -> {
                    glossary.restore(removed.row());
                    return true;
                });
            case ChangedByOther other -> showOther(known.details(), other.row());
            case RemovedByOther none -> close();
            case Saved none -> close();
        }
    }

    private void showOther(AbbreviationDetails mine, AbbreviationRow theirs) {
        base = theirs;
        notice.removeAll();
        notice.add(new TheirChange(mine, theirs, details -> form.read(details), form::write));
        notice.setVisible(true);
    }

    private void showRemoved() {
        base = null;
        newId = AbbreviationId.random();
        notice.setText(getTranslation("glossary.conflict.removed"));
        notice.setVisible(true);
    }

    /** @param undo false when it is no longer possible */
    private void done(String key, AbbreviationDetails details, BooleanSupplier undo) {
        close();
        refresh.run();
        Notices.showUndoable(
                () -> {
                    try {
                        if (!undo.getAsBoolean()) {
                            throw Rejection.of("glossary.undo.late");
                        }
                    } finally {
                        refresh.run();
                    }
                },
                key,
                details.shortForm());
    }
}
