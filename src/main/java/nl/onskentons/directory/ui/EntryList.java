package nl.onskentons.directory.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.function.ValueProvider;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
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

    private static final String IS_IN_VIEW = """
            const box = this.getBoundingClientRect();
            return [...this.querySelectorAll('.oko-partner a')].some(link => {
              const place = link.getBoundingClientRect();
              return link.href.includes($0) && place.height > 0 && place.top >= box.top && place.bottom <= box.bottom;
            });
            """;

    private final Grid<EntryRow> grid = new Grid<>();
    private final Paragraph empty = new Paragraph();
    private final Directory directory;
    private final boolean mayAdd;
    private EntryFilter filter = EntryFilter.all(Set.of());
    private Optional<EntryId> chosen = Optional.empty();

    /** @param mayAdd whether whoever looks can do something about an empty list */
    EntryList(Directory directory, boolean mayAdd) {
        this.directory = directory;
        this.mayAdd = mayAdd;
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
        empty.setText(getTranslation(nothing(wanted)));
        if (!same) {
            grid.getDataProvider().refreshAll();
        }
        marked.ifPresent(this::bringIntoView);
    }

    private String nothing(EntryFilter wanted) {
        if (!wanted.isEmpty()) {
            return "directory.list.nothingFound";
        }
        return mayAdd ? "directory.list.none" : "directory.list.noneYet";
    }

    /** Whoever comes by a link sees in the list where they are. Who was clicked in the list is in view already. */
    private void bringIntoView(EntryId id) {
        grid.getElement().executeJs(IS_IN_VIEW, id.toString()).then(Boolean.class, inView -> {
            if (!inView && chosen.filter(id::equals).isPresent()) {
                List<EntryRow> first =
                        directory.find(filter, 0, Directory.MAX_PAGE).rows();
                IntStream.range(0, first.size())
                        .filter(index -> first.get(index).id().equals(id))
                        .findFirst()
                        .ifPresent(grid::scrollToIndex);
            }
        });
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
