package nl.onskentons.directory.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.function.ValueProvider;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.onskentons.common.ui.Address;
import nl.onskentons.directory.Directory;
import nl.onskentons.directory.EntryFilter;
import nl.onskentons.directory.EntryId;
import nl.onskentons.directory.EntryPage;
import nl.onskentons.directory.EntryRow;
import nl.onskentons.directory.EntryStatus;
import nl.onskentons.directory.FreshnessText;
import nl.onskentons.directory.NumberLine;

/** The list: a page of rows at a time, each with the number that people came for. */
final class EntryList extends Div {

    private static final int ESTIMATE = 100;

    private static final String ROW = """
            <div class="oko-partner ${item.style}">
              <div class="oko-row-who">
                <a href="${item.link}" router-link>${item.name}</a>
                <span class="oko-soft">${item.subtitle}</span>
              </div>
              <div class="oko-partner-number">
                ${item.number ? html`<a class="oko-number" href="${item.href}" aria-label="${item.call}">${item.number}</a>` : ''}
                <span class="oko-sign ${item.signStyle}">${item.sign}</span>
              </div>
            </div>
            """;

    private final Grid<EntryRow> grid = new Grid<>();
    private final Paragraph empty = new Paragraph();
    private final Directory directory;
    private EntryFilter filter = EntryFilter.all(Set.of());
    private Optional<EntryId> chosen = Optional.empty();

    EntryList(Directory directory) {
        this.directory = directory;
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.addColumn(row()).setHeader(getTranslation("directory.list.header"));
        grid.addItemClickListener(click -> Address.open(link(click.getItem())));
        grid.setEmptyStateComponent(empty);
        grid.addClassName("oko-list");
        grid.setItems(this::rows).setItemCountEstimate(ESTIMATE);
        addClassName("oko-list-card");
        add(grid);
    }

    /** Shows what a filter lets through, with one of them marked as chosen. */
    void show(EntryFilter wanted, Optional<EntryId> marked) {
        boolean same = wanted.equals(filter) && marked.equals(chosen) && marked.isEmpty();
        filter = wanted;
        chosen = marked;
        empty.setText(getTranslation(wanted.isEmpty() ? "directory.list.none" : "directory.list.nothingFound"));
        if (!same) {
            grid.getDataProvider().refreshAll();
        }
    }

    /** Reads the rows anew, which were changed otherwise. */
    void refresh() {
        grid.getDataProvider().refreshAll();
    }

    private Stream<EntryRow> rows(Query<EntryRow, Void> query) {
        EntryPage page = directory.find(filter, query.getOffset(), query.getLimit());
        return page.rows().stream();
    }

    private LitRenderer<EntryRow> row() {
        return LitRenderer.<EntryRow>of(ROW)
                .withProperty("name", EntryRow::name)
                .withProperty("subtitle", this::subtitle)
                .withProperty("link", this::link)
                .withProperty("style", row -> chosen.filter(row.id()::equals).isPresent() ? "chosen" : "")
                .withProperty("number", number(line -> line.number().dutch()))
                .withProperty("href", number(line -> line.number().href()))
                .withProperty(
                        "call",
                        row -> row.first()
                                .map(line -> getTranslation(
                                        "directory.call",
                                        row.name(),
                                        line.number().dutch()))
                                .orElse(""))
                .withProperty("sign", number(line -> FreshnessText.brief(line.freshness())))
                .withProperty("signStyle", number(line -> FreshnessText.style(line.freshness())));
    }

    private String subtitle(EntryRow row) {
        return row.status() == EntryStatus.ACTIVE
                ? row.subtitle()
                : getTranslation(row.status().key(row.kind()))
                        + (row.subtitle().isEmpty() ? "" : " · " + row.subtitle());
    }

    private String link(EntryRow row) {
        return PartnersUrl.card(row.id(), filter);
    }

    private static ValueProvider<EntryRow, String> number(ValueProvider<NumberLine, String> part) {
        return row -> row.first().map(part::apply).orElse("");
    }
}
