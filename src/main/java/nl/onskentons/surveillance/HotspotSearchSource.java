package nl.onskentons.surveillance;

import java.util.List;
import nl.onskentons.access.CurrentUser;
import nl.onskentons.access.Role;
import nl.onskentons.common.SearchSource;
import org.springframework.stereotype.Component;

/** Places, in the search over everything; each as far as they may be seen (R1). */
@Component
class HotspotSearchSource implements SearchSource {

    private static final int AFTER_TOPICS = 40;

    private final HotspotLists lists;
    private final CurrentUser currentUser;

    HotspotSearchSource(HotspotLists lists, CurrentUser currentUser) {
        this.lists = lists;
        this.currentUser = currentUser;
    }

    @Override
    public String groupKey() {
        return "surveillance.search.group";
    }

    @Override
    public int order() {
        return AFTER_TOPICS;
    }

    @Override
    public List<Hit> search(String query, int limit) {
        if (currentUser.require().roles().stream().allMatch(Role.PARTNER::equals)) {
            return List.of();
        }
        HotspotFilter filter =
                HotspotFilter.open(currentUser.require().schools()).text(query);
        return lists.page(filter, 0, limit).stream()
                .map(row -> Hit.of(row.name(), row.category(), "toezicht?plek=" + row.id()))
                .toList();
    }
}
