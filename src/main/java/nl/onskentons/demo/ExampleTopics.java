package nl.onskentons.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.onskentons.common.SchoolId;
import nl.onskentons.directory.EntryId;
import nl.onskentons.phone.CallTopics;
import nl.onskentons.phone.LastResort;
import nl.onskentons.phone.PhoneSettings;
import nl.onskentons.phone.TopicDetails;
import nl.onskentons.phone.TopicId;
import nl.onskentons.phone.TopicKeeping;
import nl.onskentons.phone.TopicLine;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What the example school made of the topics that every school starts from: a word and a topic of its own,
 * and the card of its desk. */
@Component
@Profile("demo")
@Order(10)
class ExampleTopics implements ExamplePart {

    private final CallTopics topics;
    private final TopicKeeping keeping;
    private final ActingAs actingAs;

    ExampleTopics(CallTopics topics, TopicKeeping keeping, ActingAs actingAs) {
        this.topics = topics;
        this.keeping = keeping;
        this.actingAs = actingAs;
    }

    /** The topics of a school. */
    static Map<String, TopicId> byName(CallTopics topics, SchoolId school) {
        return topics.of(Set.of(school)).stream().collect(Collectors.toMap(TopicLine::name, TopicLine::id));
    }

    @Override
    public void add(Made made) {
        actingAs.run(DemoAccount.COORDINATOR, () -> change(made.north(), made.entry("noord")));
    }

    private SchoolId change(SchoolId school, EntryId desk) {
        TopicLine outside = topics.of(Set.of(school)).stream()
                .filter(topic -> topic.name().equals("Overlast buiten"))
                .findFirst()
                .orElseThrow();
        List<String> words = new ArrayList<>(outside.details().words());
        words.addFirst("snackbar");
        keeping.change(outside.id(), outside.version(), outside.details().withWords(words));
        keeping.add(
                TopicId.random(),
                school,
                TopicDetails.named("Schoolreis en stage").withWords(List.of("werkweek", "excursie", "stagebedrijf")));
        keeping.settle(school, topics.settings(school), new PhoneSettings(Optional.of(desk), new LastResort.Desk()));
        return school;
    }
}
