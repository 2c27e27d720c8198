package nl.onskentons.home.ui;

import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.menu.MenuConfiguration;
import java.util.List;
import nl.onskentons.common.Folding;
import nl.onskentons.common.SearchSource;
import org.springframework.stereotype.Component;

/** The pages of the menu in the search over everything. */
@Component
class PageSearchSource implements SearchSource {

    @Override
    public String groupKey() {
        return "search.pages";
    }

    @Override
    public int order() {
        return 90;
    }

    @Override
    public List<Hit> search(String query, int limit) {
        String wanted = Folding.fold(query);
        return wanted.isEmpty()
                ? List.of()
                : MenuConfiguration.getMenuEntries().stream()
                        .map(entry -> Hit.of(I18NProvider.translate(entry.title()), null, route(entry.path())))
                        .filter(hit -> Folding.fold(hit.title()).startsWith(wanted))
                        .limit(limit)
                        .toList();
    }

    private static String route(String path) {
        return path.startsWith("/") ? path.substring(1) : path;
    }
}
