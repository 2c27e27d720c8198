package nl.onskentons.directory.ui.exchange;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.Optional;
import nl.onskentons.directory.AddressBookImport;
import nl.onskentons.directory.ImportBatch;
import nl.onskentons.directory.ImportLine;
import nl.onskentons.directory.RowStatus;

/** The cards of an import, a page at a time, narrowed by what they are. */
final class BatchRows extends Div {

    private static final int ROWS = 25;

    private final ImportBatch batch;
    private final ImportSelection selection;

    BatchRows(AddressBookImport imports, ImportBatch batch, ImportSelection selection, Runnable chosen) {
        this.batch = batch;
        this.selection = selection;
        addClassName("oko-import-rows");
        add(chips());
        List<ImportLine> lines = imports.lines(batch.id(), selection.status(), selection.page() * ROWS, ROWS);
        if (lines.isEmpty()) {
            add(new Paragraph(getTranslation("directory.import.empty")));
            return;
        }
        OrderedList list = new OrderedList();
        list.addClassName("oko-import-list");
        boolean open = batch.state().canApply();
        lines.forEach(line -> list.add(new ListItem(new ImportLineCard(imports, batch.id(), line, open, chosen))));
        add(list);
        int shown = selection.status().map(batch::count).orElseGet(batch::cards);
        if (shown > ROWS) {
            add(pages(shown));
        }
    }

    private Nav chips() {
        Nav nav = new Nav();
        nav.addClassName("oko-import-chips");
        nav.getElement().setAttribute("aria-label", getTranslation("directory.import.filter"));
        nav.add(chip(Optional.empty(), getTranslation("directory.import.all"), batch.cards()));
        for (RowStatus status : RowStatus.values()) {
            if (batch.count(status) > 0) {
                nav.add(chip(Optional.of(status), getTranslation(status.key()), batch.count(status)));
            }
        }
        return nav;
    }

    private RouterLink chip(Optional<RowStatus> status, String name, int count) {
        RouterLink link = link(new ImportSelection(status, 0));
        link.setText(getTranslation("directory.import.chip", name, count));
        link.addClassName("oko-import-chip");
        if (selection.status().equals(status)) {
            link.getElement().setAttribute("aria-current", "true");
        }
        return link;
    }

    private Nav pages(int shown) {
        int last = (shown - 1) / ROWS;
        Nav nav = new Nav();
        nav.addClassName("oko-import-buttons");
        nav.getElement().setAttribute("aria-label", getTranslation("directory.import.pages"));
        if (selection.page() > 0) {
            RouterLink previous = link(selection.onPage(selection.page() - 1));
            previous.setText(getTranslation("directory.import.previous"));
            nav.add(previous);
        }
        nav.add(new Span(getTranslation("directory.import.page", selection.page() + 1, last + 1)));
        if (selection.page() < last) {
            RouterLink next = link(selection.onPage(selection.page() + 1));
            next.setText(getTranslation("directory.import.next"));
            nav.add(next);
        }
        return nav;
    }

    private RouterLink link(ImportSelection to) {
        RouterLink link = new RouterLink();
        link.setRoute(ImportView.class, batch.id().toString());
        link.setQueryParameters(to.parameters());
        return link;
    }
}
