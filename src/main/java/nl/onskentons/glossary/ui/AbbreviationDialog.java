package nl.onskentons.glossary.ui;

import java.util.List;
import java.util.Optional;
import nl.onskentons.common.Rejection;
import nl.onskentons.common.ui.EditDialog;
import nl.onskentons.glossary.AbbreviationDetails;
import nl.onskentons.glossary.AbbreviationId;
import nl.onskentons.glossary.AbbreviationRow;
import nl.onskentons.glossary.Glossary;

/** Adds, changes or removes one meaning of an abbreviation. */
final class AbbreviationDialog extends EditDialog<AbbreviationId, AbbreviationDetails, AbbreviationRow> {

    private final transient Glossary glossary;

    /** @param changed called after every change and every undo */
    AbbreviationDialog(Glossary glossary, Optional<AbbreviationRow> row, Runnable changed) {
        this(glossary, row, new AbbreviationForm(), changed);
    }

    private AbbreviationDialog(
            Glossary glossary, Optional<AbbreviationRow> row, AbbreviationForm form, Runnable changed) {
        super(AbbreviationRow.class, "glossary.", form, row, AbbreviationId::random, changed);
        this.glossary = glossary;
        setHeaderTitle(row.map(known ->
                        getTranslation("glossary.change.title", known.details().shortForm()))
                .orElseGet(() -> getTranslation("glossary.add")));
        setWidth("min(560px, 94vw)");
        if (row.isEmpty()) {
            form.focusFirst();
        }
    }

    @Override
    protected List<Rejection> problems(AbbreviationId id, AbbreviationDetails details) {
        return List.of();
    }

    @Override
    protected AbbreviationRow create(AbbreviationId id, AbbreviationDetails details) {
        return glossary.add(id, details);
    }

    @Override
    protected AbbreviationRow change(AbbreviationId id, long basedOn, AbbreviationDetails details) {
        return glossary.change(id, basedOn, details);
    }

    @Override
    protected Runnable delete(AbbreviationId id, long basedOn) {
        AbbreviationRow removed = glossary.remove(id, basedOn);
        return () -> glossary.restore(removed);
    }

    @Override
    protected String name(AbbreviationDetails details) {
        return details.shortForm();
    }
}
