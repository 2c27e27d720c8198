package nl.onskentons.phone;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.onskentons.access.CurrentUser;
import nl.onskentons.common.LogSubjects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Names the links that lines of the log are about, to those of their school. */
@Component
class FeedsInLog implements LogSubjects {

    private final PhoneFeeds feeds;
    private final CurrentUser currentUser;

    FeedsInLog(PhoneFeeds feeds, CurrentUser currentUser) {
        this.feeds = feeds;
        this.currentUser = currentUser;
    }

    @Override
    public String type() {
        return "feed";
    }

    @Override
    @Transactional(readOnly = true)
    public Map<UUID, String> names(Collection<UUID> subjects) {
        return feeds.findAllOf(subjects, currentUser.require().schools()).stream()
                .collect(Collectors.toMap(feed -> feed.id().value(), PhoneFeed::label));
    }

    @Override
    public Optional<String> route(UUID subject) {
        return Optional.of("bellen/feeds");
    }
}
