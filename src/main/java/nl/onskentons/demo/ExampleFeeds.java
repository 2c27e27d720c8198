package nl.onskentons.demo;

import nl.onskentons.directory.Audience;
import nl.onskentons.phone.FeedDetails;
import nl.onskentons.phone.FeedSubject;
import nl.onskentons.phone.Feeds;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A link of the example school, as its administrator made it for the telephone exchange. */
@Component
@Profile("demo")
@Order(6)
class ExampleFeeds implements ExamplePart {

    private final Feeds feeds;

    ExampleFeeds(Feeds feeds) {
        this.feeds = feeds;
    }

    @Override
    public void add(Made made) {
        feeds.make(
                made.north(),
                new FeedDetails(new FeedSubject.WholeSchool(), "Telefooncentrale van de school", Audience.STAFF));
    }
}
