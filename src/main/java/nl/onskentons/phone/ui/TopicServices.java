package nl.onskentons.phone.ui;

import nl.onskentons.directory.Directory;
import nl.onskentons.phone.CallTopics;
import nl.onskentons.phone.TopicKeeping;
import org.springframework.stereotype.Component;

/** What the screen of the topics works with. */
@Component
record TopicServices(CallTopics topics, TopicKeeping keeping, Directory directory) {}
