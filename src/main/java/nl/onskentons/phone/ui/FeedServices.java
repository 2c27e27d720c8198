package nl.onskentons.phone.ui;

import java.time.Clock;
import nl.onskentons.access.PortalAddress;
import nl.onskentons.phone.CallTopics;
import nl.onskentons.phone.Feeds;
import org.springframework.stereotype.Component;

/** What the screen of the links works with. */
@Component
record FeedServices(Feeds feeds, CallTopics topics, PortalAddress address, Clock clock) {}
