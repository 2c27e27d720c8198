package nl.onskentons.directory.ui.exchange;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.onskentons.directory.RowStatus;

/**
 * Which cards of an import are on screen, as the address says it.
 *
 * @param page counted from 0
 */
record ImportSelection(Optional<RowStatus> status, int page) {

    private static final String STATUS = "toon";
    private static final String PAGE = "pagina";
    private static final int MOST_PAGES = 5_000;

    static ImportSelection of(QueryParameters parameters) {
        Optional<RowStatus> status = parameters
                .getSingleParameter(STATUS)
                .flatMap(name -> Stream.of(RowStatus.values())
                        .filter(each -> word(each).equals(name))
                        .findFirst());
        int page = parameters
                .getSingleParameter(PAGE)
                .filter(text -> text.matches("[1-9]\\d{0,3}"))
                .map(text -> Math.min(Integer.parseInt(text), MOST_PAGES) - 1)
                .orElse(0);
        return new ImportSelection(status, page);
    }

    ImportSelection onPage(int other) {
        return new ImportSelection(status, other);
    }

    QueryParameters parameters() {
        Map<String, String> values = new LinkedHashMap<>();
        status.ifPresent(each -> values.put(STATUS, word(each)));
        if (page > 0) {
            values.put(PAGE, String.valueOf(page + 1));
        }
        return QueryParameters.simple(values);
    }

    private static String word(RowStatus status) {
        return status.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
