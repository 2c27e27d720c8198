package nl.onskentons.directory.ui.exchange;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import java.util.Optional;
import nl.onskentons.common.HoursText;
import nl.onskentons.directory.AddressBookImport;
import nl.onskentons.directory.BatchId;
import nl.onskentons.directory.EntryCard;
import nl.onskentons.directory.FieldChange;
import nl.onskentons.directory.ImportLine;
import nl.onskentons.directory.RowChoice;
import nl.onskentons.directory.RowStatus;
import nl.onskentons.directory.exchange.WeekHours;

/** One card of a file: what it is, what it would change, and what somebody decides about it. */
final class ImportLineCard extends Article {

    private final AddressBookImport imports;
    private final BatchId batch;
    private final ImportLine line;
    private final Runnable chosen;
    private final Div changes = new Div();

    ImportLineCard(AddressBookImport imports, BatchId batch, ImportLine line, boolean open, Runnable chosen) {
        this.imports = imports;
        this.batch = batch;
        this.line = line;
        this.chosen = chosen;
        addClassNames("oko-card", "oko-import-line");
        add(head());
        line.match().ifPresent(this::match);
        line.reason().ifPresent(reason -> add(new Paragraph(ImportTexts.of(this, reason))));
        show(line.changes());
        add(changes);
        line.remarks().forEach(remark -> {
            Paragraph text = new Paragraph(ImportTexts.of(this, remark));
            text.addClassName("oko-soft");
            add(text);
        });
        if (open && line.outcome().isEmpty()) {
            choice();
        }
    }

    private Div head() {
        String name = line.name().isEmpty() ? getTranslation("directory.import.line", line.line()) : line.name();
        H2 title = new H2(name);
        // Once it is settled the card itself says the rest.
        if (line.outcome().isPresent() && line.match().isPresent()) {
            title = new H2(new Anchor("partners/" + line.match().get().id(), name));
        }
        Div head = new Div(title, ImportTexts.sign(this, line.status()));
        line.outcome().ifPresent(outcome -> {
            Span sign = new Span(getTranslation(outcome.key()));
            sign.addClassName("oko-sign");
            head.add(sign);
        });
        head.addClassName("oko-import-head");
        if (!line.subtitle().isEmpty()) {
            Span subtitle = new Span(line.subtitle());
            subtitle.addClassName("oko-soft");
            head.add(subtitle);
        }
        return head;
    }

    private void match(EntryCard.EntryLink match) {
        if (line.status() == RowStatus.POSSIBLY_SAME) {
            String known = match.subtitle().isEmpty() ? match.name() : match.name() + ", " + match.subtitle();
            add(new Paragraph(getTranslation("directory.import.looksLike", known)));
        }
    }

    private void show(List<FieldChange> fields) {
        changes.removeAll();
        changes.setVisible(!fields.isEmpty());
        DescriptionList list = new DescriptionList();
        list.addClassName("oko-import-changes");
        for (FieldChange change : fields) {
            String after = text(change.field(), change.after());
            DescriptionList.Description what = new DescriptionList.Description(
                    change.before().isEmpty()
                            ? after
                            : getTranslation("directory.import.fromTo", text(change.field(), change.before()), after));
            list.add(new DescriptionList.Term(getTranslation("directory.import.field." + change.field())), what);
        }
        changes.add(list);
    }

    private String text(String field, String kept) {
        return switch (field) {
            case "sector" -> getTranslation(kept);
            case "hours" -> WeekHours.format(HoursText.read(kept));
            default -> kept;
        };
    }

    private void choice() {
        switch (line.status()) {
            case POSSIBLY_SAME -> {
                RadioButtonGroup<RowChoice> group = new RadioButtonGroup<>();
                group.setLabel(getTranslation("directory.import.choice", line.name()));
                group.setItems(RowChoice.values());
                group.setItemLabelGenerator(each -> getTranslation(each.key()));
                line.choice().ifPresent(group::setValue);
                group.addValueChangeListener(change -> choose(Optional.ofNullable(change.getValue())));
                add(group);
            }
            case NEW, CHANGED -> {
                Checkbox leaveOut = new Checkbox(getTranslation(RowChoice.SKIP.key()));
                leaveOut.setAriaLabel(getTranslation("directory.import.leaveOut", line.name()));
                leaveOut.setValue(line.choice().filter(RowChoice.SKIP::equals).isPresent());
                leaveOut.addValueChangeListener(
                        change -> choose(change.getValue() ? Optional.of(RowChoice.SKIP) : Optional.empty()));
                add(leaveOut);
            }
            case UNCHANGED, REFUSED -> {}
        }
    }

    private void choose(Optional<RowChoice> choice) {
        imports.choose(batch, line.position(), choice).ifPresent(now -> show(now.changes()));
        chosen.run();
    }
}
