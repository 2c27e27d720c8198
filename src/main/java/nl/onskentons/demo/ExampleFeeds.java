package nl.onskentons.demo;

import nl.onskentons.directory.Audience;
import nl.onskentons.phone.FeedDetails;
import nl.onskentons.phone.FeedSubject;
import nl.onskentons.phone.Feeds;
import nl.onskentons.school.Schools;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** A link of the example school, as its administrator made it for the telephone exchange. */
@Component
@Profile("demo")
class ExampleFeeds {

    private final Feeds feeds;
    private final Schools schools;

    ExampleFeeds(Feeds feeds, Schools schools) {
        this.feeds = feeds;
        this.schools = schools;
    }

    void make() {
        schools.names().forEach((school, name) -> {
            if (name.equals(ExampleSchool.NORTH)) {
                feeds.make(
                        school,
                        new FeedDetails(
                                new FeedSubject.WholeSchool(), "Telefooncentrale van de school", Audience.STAFF));
            }
        });
    }
}
