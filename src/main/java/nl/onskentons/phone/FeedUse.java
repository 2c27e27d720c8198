package nl.onskentons.phone;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Remembers that links are used, and since when they say what they say. It says nothing about who uses them. */
@Component
public class FeedUse {

    private final PhoneFeeds feeds;
    private final TransactionTemplate transaction;
    private final Clock clock;

    FeedUse(PhoneFeeds feeds, TransactionTemplate transaction, Clock clock) {
        this.feeds = feeds;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Something is handed out.
     *
     * @param tag of the content, at most 64 characters
     * @return since when the content is so, in whole seconds
     */
    public Instant handedOut(FeedId id, FeedForm form, String tag) {
        Instant now = clock.instant();
        Instant second = now.truncatedTo(ChronoUnit.SECONDS);
        try {
            Instant since = transaction.execute(status -> feeds.findById(id.value())
                    .map(feed -> feed.handOut(form, tag, now))
                    .orElse(second));
            return since == null ? second : since;
        } catch (ConcurrencyFailureException atTheSameMoment) {
            return second;
        }
    }
}
