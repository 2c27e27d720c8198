package nl.onskentons.phone;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.onskentons.common.SchoolId;
import org.junit.jupiter.api.Test;

/** What holds of the topics of a school whatever is done to them. */
class TopicTreeTest {

    private static final SchoolId SCHOOL = SchoolId.random();

    @Property(tries = 300)
    void neverGetsAThirdLevelOrACircle(@ForAll long seed) {
        Random random = new Random(seed);
        Map<TopicId, TopicLine> topics = new HashMap<>();
        List<TopicId> ids = new ArrayList<>();
        for (int step = 0; step < 60; step++) {
            boolean adds = ids.isEmpty() || random.nextInt(3) == 0;
            TopicId id = adds ? TopicId.random() : ids.get(random.nextInt(ids.size()));
            TopicDetails named = Topics.called("Onderwerp " + (adds ? step : ids.indexOf(id) + " anders " + step));
            TopicDetails wanted =
                    ids.isEmpty() || random.nextInt(4) == 0 ? named : named.under(ids.get(random.nextInt(ids.size())));
            if (new TopicRules(List.copyOf(topics.values()))
                    .problems(id, wanted)
                    .isEmpty()) {
                topics.put(id, line(id, wanted));
                if (adds) {
                    ids.add(id);
                }
            }
            assertThat(topics.values())
                    .allSatisfy(topic -> topic.parent()
                            .ifPresent(parent -> assertThat(topics)
                                    .hasEntrySatisfying(
                                            parent,
                                            above -> assertThat(above.parent()).isEmpty())));
        }
    }

    /** Whatever a school calls its topics, as long as the rules let it. */
    @Property(tries = 300)
    void findsEachTopicFirstByItsNameAndByEveryWord(@ForAll long seed) {
        Random random = new Random(seed);
        List<TopicLine> topics = new ArrayList<>();
        for (int step = 0; step < 20; step++) {
            TopicId id = TopicId.random();
            TopicDetails wanted = Topics.called(word(random), word(random), word(random), word(random));
            if (new TopicRules(topics).problems(id, wanted).isEmpty()) {
                topics.add(line(id, wanted));
            }
        }
        assertFoundFirst(topics);
    }

    @Test
    void findsEachTopicOfTheStartingSetFirstByItsNameAndByEveryWord() {
        List<TopicLine> topics = startingSet();

        assertThat(topics).hasSizeBetween(30, 40);
        assertFoundFirst(topics);
    }

    @Test
    void keepsToItsOwnRulesInTheStartingSet() {
        List<TopicLine> topics = startingSet();
        TopicRules rules = new TopicRules(topics);

        assertThat(topics)
                .allSatisfy(topic ->
                        assertThat(rules.problems(topic.id(), topic.details())).isEmpty());
    }

    @Test
    void findsNothingByNonsense() {
        assertThat(new TopicSearch(startingSet()).find("xqxqxqxq", 5)).isEmpty();
        assertThat(new TopicSearch(startingSet()).find(" ?! ", 5)).isEmpty();
    }

    private static void assertFoundFirst(List<TopicLine> topics) {
        TopicSearch search = new TopicSearch(topics);
        for (TopicLine topic : topics) {
            assertThat(search.find(topic.name(), 1)).first().satisfies(found -> {
                assertThat(found.topic()).isEqualTo(topic);
                assertThat(found.word()).isEmpty();
            });
            topic.details()
                    .words()
                    .forEach(word -> assertThat(search.find(word, 1)).first().satisfies(found -> {
                        assertThat(found.topic()).isEqualTo(topic);
                        assertThat(found.word()).contains(word);
                    }));
        }
    }

    private static List<TopicLine> startingSet() {
        Map<String, TopicId> ids = new HashMap<>();
        List<TopicLine> topics = new ArrayList<>();
        StartingTopics.read().forEach((details, parent) -> {
            TopicId id = ids.computeIfAbsent(details.name(), name -> TopicId.random());
            Optional<TopicId> above = Optional.ofNullable(ids.get(parent));
            topics.add(line(id, above.map(details::under).orElse(details)));
        });
        return topics;
    }

    /** Short words of few letters, so that they begin with and look like each other. */
    private static String word(Random random) {
        return random.ints(1 + random.nextInt(6), 0, 4)
                .mapToObj(letter -> String.valueOf("aëb ".charAt(letter)))
                .reduce("a", String::concat);
    }

    private static TopicLine line(TopicId id, TopicDetails details) {
        return new TopicLine(id, SCHOOL, 0, details, null, Instant.EPOCH);
    }
}
