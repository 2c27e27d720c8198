package nl.onskentons.directory;

import java.util.List;
import java.util.Set;
import nl.onskentons.common.SearchSource;
import org.springframework.stereotype.Component;

/** People, organisations and their numbers in the search over everything. */
@Component
class DirectorySearchSource implements SearchSource {

    private final Directory directory;

    DirectorySearchSource(Directory directory) {
        this.directory = directory;
    }

    @Override
    public String groupKey() {
        return "directory.menu";
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public List<Hit> search(String query, int limit) {
        return directory.find(EntryFilter.all(Set.of()).withText(query), 0, limit).rows().stream()
                .map(DirectorySearchSource::hit)
                .toList();
    }

    private static Hit hit(EntryRow row) {
        return new Hit(
                row.name(),
                row.subtitle(),
                row.first().map(NumberLine::number).orElse(null),
                "partners/" + row.id(),
                row.first()
                        .map(NumberLine::freshness)
                        .map(DirectorySearchSource::sign)
                        .orElse(null));
    }

    private static Sign sign(Freshness freshness) {
        return new Sign(FreshnessText.brief(freshness), FreshnessText.style(freshness));
    }
}
