package nl.onskentons.phone;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.onskentons.common.Folding;
import nl.onskentons.common.Rejection;

/** What the topics of one school keep to together: two levels, and no name, word or desk key twice. */
final class TopicRules {

    private final Map<TopicId, TopicLine> topics = new HashMap<>();

    TopicRules(List<TopicLine> ofSchool) {
        ofSchool.forEach(topic -> topics.put(topic.id(), topic));
    }

    /** Everything that keeps a topic from being like this, each of its field; empty when it can. */
    List<Rejection> problems(TopicId id, TopicDetails wanted) {
        List<Rejection> problems = new ArrayList<>();
        nameProblem(id, wanted).ifPresent(problems::add);
        wanted.parent().flatMap(parent -> parentProblem(id, parent)).ifPresent(problems::add);
        wanted.words().forEach(word -> wordProblem(id, word).ifPresent(problems::add));
        wanted.deskKey().flatMap(key -> deskKeyProblem(id, key)).ifPresent(problems::add);
        return problems;
    }

    private Optional<Rejection> nameProblem(TopicId id, TopicDetails wanted) {
        String key = Folding.fold(wanted.name());
        return named(id, key)
                .map(other -> Rejection.ofField("name", "rejection.topic.taken", other.name()))
                .or(() -> calledSo(id, key)
                        .map(other -> Rejection.ofField("name", "rejection.topic.nameIsWord", other.name())));
    }

    private Optional<Rejection> parentProblem(TopicId id, TopicId parent) {
        TopicLine above = topics.get(parent);
        if (parent.equals(id)) {
            return Optional.of(Rejection.ofField("parent", "rejection.topic.itself"));
        }
        if (above == null) {
            return Optional.of(Rejection.ofField("parent", "rejection.topic.parentGone"));
        }
        if (above.parent().filter(id::equals).isPresent()) {
            return Optional.of(Rejection.ofField("parent", "rejection.topic.ownSubTopic", above.name()));
        }
        if (above.parent().isPresent()) {
            return Optional.of(Rejection.ofField("parent", "rejection.topic.thirdLevel", above.name()));
        }
        boolean hasSubTopics = topics.values().stream()
                .anyMatch(topic -> topic.parent().filter(id::equals).isPresent());
        return hasSubTopics
                ? Optional.of(Rejection.ofField("parent", "rejection.topic.keepsSubTopics"))
                : Optional.empty();
    }

    private Optional<Rejection> wordProblem(TopicId id, String word) {
        String key = Folding.fold(word);
        return named(id, key)
                .map(other -> Rejection.ofField("words", "rejection.topic.wordIsName", word, other.name()))
                .or(() -> calledSo(id, key)
                        .map(other -> Rejection.ofField("words", "rejection.topic.wordTaken", word, other.name())));
    }

    private Optional<Rejection> deskKeyProblem(TopicId id, int key) {
        return topics.values().stream()
                .filter(other -> !other.id().equals(id))
                .filter(other ->
                        other.details().deskKey().filter(taken -> taken == key).isPresent())
                .findFirst()
                .map(other -> Rejection.ofField("deskKey", "rejection.topic.deskKeyTaken", key, other.name()));
    }

    private Optional<TopicLine> named(TopicId id, String key) {
        return topics.values().stream()
                .filter(other -> !other.id().equals(id))
                .filter(other -> Folding.fold(other.name()).equals(key))
                .findFirst();
    }

    private Optional<TopicLine> calledSo(TopicId id, String key) {
        return topics.values().stream()
                .filter(other -> !other.id().equals(id))
                .filter(other -> other.details().words().stream()
                        .anyMatch(word -> Folding.fold(word).equals(key)))
                .findFirst();
    }
}
