package nl.onskentons.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.onskentons.common.SchoolId;
import nl.onskentons.directory.Directory;
import nl.onskentons.directory.EntryFilter;
import nl.onskentons.directory.EntryRow;
import nl.onskentons.phone.CallTopics;
import nl.onskentons.phone.LastResort;
import nl.onskentons.phone.PhoneSettings;
import nl.onskentons.phone.TopicDetails;
import nl.onskentons.phone.TopicId;
import nl.onskentons.phone.TopicKeeping;
import nl.onskentons.phone.TopicLine;
import org.springframework.boot.CommandLineRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What the example school made of the topics that every school starts from: a word and a topic of its own,
 * and the card of its desk. */
@Component
@Profile("demo")
@Order(3)
class ExampleTopics implements CommandLineRunner {

    private static final String DESK = ExampleSchool.NORTH;

    private final CallTopics topics;
    private final TopicKeeping keeping;
    private final Directory directory;
    private final ActingAs actingAs;

    ExampleTopics(CallTopics topics, TopicKeeping keeping, Directory directory, ActingAs actingAs) {
        this.topics = topics;
        this.keeping = keeping;
        this.directory = directory;
        this.actingAs = actingAs;
    }

    @Override
    public void run(String... arguments) {
        actingAs.run(DemoAccount.COORDINATOR, this::change);
    }

    private SchoolId change() {
        SchoolId school = topics.keptSchools().iterator().next();
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
        directory.find(EntryFilter.all(Set.of(school)).withText(DESK), 0, 1).rows().stream()
                .map(EntryRow::id)
                .findFirst()
                .ifPresent(desk -> keeping.settle(
                        school, topics.settings(school), new PhoneSettings(Optional.of(desk), new LastResort.Desk())));
        return school;
    }
}
