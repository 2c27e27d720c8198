package nl.onskentons.home;

import java.util.Comparator;
import java.util.List;
import nl.onskentons.common.SearchSource;
import nl.onskentons.common.SearchSource.Hit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Searches everything that a feature offers, grouped by feature; each shows only what the current user may see. */
@Service
public class SearchEverything {

    /** As many per group as can be overlooked at once. */
    private static final int HITS_PER_GROUP = 6;

    private final List<SearchSource> sources;

    SearchEverything(List<SearchSource> sources) {
        this.sources = sources.stream()
                .sorted(Comparator.comparingInt(SearchSource::order))
                .toList();
    }

    /**
     * What one feature found.
     *
     * @param key the translation of its heading
     * @param hits at least one, the best first
     */
    public record Group(String key, List<Hit> hits) {}

    /** The groups that have something, in a fixed order, so that the eye knows where to look. */
    @PreAuthorize("isAuthenticated()")
    public List<Group> search(String query) {
        if (query.isBlank()) {
            return List.of();
        }
        return sources.stream()
                .map(source -> new Group(source.groupKey(), source.search(query, HITS_PER_GROUP)))
                .filter(group -> !group.hits().isEmpty())
                .toList();
    }
}
