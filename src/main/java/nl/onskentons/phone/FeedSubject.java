package nl.onskentons.phone;

import java.io.Serializable;
import nl.onskentons.directory.EntryId;

/** What a secret link shows of the schedule of a school. */
public sealed interface FeedSubject extends Serializable {

    /** Every topic. */
    record WholeSchool() implements FeedSubject {}

    /** One topic. */
    record OfTopic(TopicId topic) implements FeedSubject {}

    /** When somebody is first, over all topics. */
    record OfPerson(EntryId person) implements FeedSubject {}
}
