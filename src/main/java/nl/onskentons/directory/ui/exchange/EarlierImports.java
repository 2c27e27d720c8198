package nl.onskentons.directory.ui.exchange;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import nl.onskentons.directory.AddressBookImport;
import nl.onskentons.directory.ImportBatch;

/** The imports that can still be looked at. */
final class EarlierImports extends Div {

    private static final int MOST = 20;

    private final ImportTimes times;

    EarlierImports(AddressBookImport imports, ImportTimes times) {
        this.times = times;
        addClassName("oko-card");
        add(new H2(getTranslation("directory.import.earlier")));
        List<ImportBatch> recent = imports.recent(MOST);
        if (recent.isEmpty()) {
            Paragraph none = new Paragraph(getTranslation("directory.import.earlier.none"));
            none.addClassName("oko-soft");
            add(none);
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("oko-import-earlier");
        recent.forEach(batch -> list.add(line(batch)));
        add(list);
    }

    private ListItem line(ImportBatch batch) {
        RouterLink link =
                new RouterLink(batch.fileName(), ImportView.class, batch.id().toString());
        Span rest = new Span(getTranslation(
                "directory.import.earlier.line",
                getTranslation(batch.state().key()),
                times.moment(batch.startedAt(), getLocale()),
                batch.startedBy()));
        rest.addClassName("oko-soft");
        return new ListItem(link, rest);
    }
}
