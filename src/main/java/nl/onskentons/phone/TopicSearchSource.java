package nl.onskentons.phone;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.onskentons.access.CurrentUser;
import nl.onskentons.common.SchoolId;
import nl.onskentons.common.SearchSource;
import nl.onskentons.school.Schools;
import org.springframework.stereotype.Component;

/** What a call is about, in the search over everything: it leads to whom to call. */
@Component
class TopicSearchSource implements SearchSource {

    private final CallTopics topics;
    private final Schools schools;
    private final CurrentUser currentUser;

    TopicSearchSource(CallTopics topics, Schools schools, CurrentUser currentUser) {
        this.topics = topics;
        this.schools = schools;
        this.currentUser = currentUser;
    }

    @Override
    public String groupKey() {
        return "phone.topics.group";
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public List<Hit> search(String query, int limit) {
        Set<SchoolId> own = currentUser.require().schools();
        // Who types a name and a function there looks for somebody, not for what one of the words is about.
        List<FoundTopic> found = topics.find(own, query, limit).stream()
                .filter(each -> !each.partly())
                .toList();
        Map<SchoolId, String> names = own.size() > 1 && !found.isEmpty() ? schools.names() : Map.of();
        return found.stream().map(each -> hit(each, names)).toList();
    }

    private static Hit hit(FoundTopic found, Map<SchoolId, String> names) {
        List<String> parts = new ArrayList<>();
        found.word()
                .map(word -> I18NProvider.translate(
                        "phone.topics.hit", word, found.topic().name()))
                .or(found::under)
                .ifPresent(parts::add);
        String school = names.get(found.topic().school());
        if (school != null) {
            parts.add(school);
        }
        return Hit.of(
                found.topic().name(),
                parts.isEmpty() ? null : String.join(" · ", parts),
                "bellen?over=" + found.topic().id());
    }
}
