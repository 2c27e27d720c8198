package nl.onskentons.phone;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.onskentons.common.Folding;

/**
 * Finds topics by what people say, forgiving case, accents and one typo per word. What is exactly a name or a word comes
 * first; then what a name begins with, a word in a name, a word that people use, and last what is a typo away. Who typed
 * something that is there did not mistype another, so typos count only when nothing else is found; and a sentence of which
 * one word is known counts only when even that finds nothing.
 */
final class TopicSearch {

    private static final BiPredicate<String, String> BEGINS = (typed, word) -> word.startsWith(typed);
    private static final BiPredicate<String, String> ALMOST = Folding::withinOneTypo;

    private enum Rank {
        SAME_NAME,
        SAME_WORD,
        NAME_BEGINS,
        IN_NAME,
        WORD_BEGINS,
        IN_WORD,
        TYPO_IN_NAME,
        TYPO_IN_WORD,
        ONE_OF_SEVERAL;

        boolean isSure() {
            return compareTo(TYPO_IN_NAME) < 0;
        }
    }

    /** Nobody types more than this into a field for a topic. */
    private static final int MAX_LENGTH = 100;

    private static final int MAX_WORDS = 12;

    /** What is read of a topic, folded once. */
    private record Folded(TopicLine topic, String name, Map<String, String> words) {

        static Folded of(TopicLine topic) {
            Map<String, String> words = new LinkedHashMap<>();
            topic.details().words().forEach(word -> words.put(word, Folding.fold(word)));
            return new Folded(topic, Folding.fold(topic.name()), words);
        }
    }

    /** @param known how many of the typed words are known, when not all of them are */
    private record Match(TopicLine topic, Rank rank, Optional<String> word, long known) {

        private static final Comparator<Match> BEST_FIRST =
                Comparator.comparing(Match::rank).thenComparing(Match::known, Comparator.reverseOrder());

        Match(TopicLine topic, Rank rank, Optional<String> word) {
            this(topic, rank, word, 0);
        }
    }

    private final List<TopicLine> topics;
    private final Map<TopicId, TopicLine> byId;

    TopicSearch(List<TopicLine> topics) {
        this.topics = topics;
        this.byId = topics.stream().collect(Collectors.toMap(TopicLine::id, Function.identity()));
    }

    /** The best first; those that are as good in the order of the school. */
    List<FoundTopic> find(String text, int limit) {
        String typed = typed(text);
        if (typed.isEmpty()) {
            return List.of();
        }
        List<Match> matches = topics.stream()
                .flatMap(topic -> match(Folded.of(topic), typed).stream())
                .sorted(Match.BEST_FIRST)
                .toList();
        return matches.stream()
                .filter(match -> isAsGood(match.rank(), matches.getFirst().rank()))
                .limit(limit)
                .map(match -> new FoundTopic(
                        match.topic(),
                        match.topic()
                                .parent()
                                .flatMap(parent -> Optional.ofNullable(byId.get(parent)))
                                .map(TopicLine::name),
                        match.word(),
                        match.rank() == Rank.ONE_OF_SEVERAL))
                .toList();
    }

    private static String typed(String text) {
        String folded = Folding.fold(text.substring(0, Math.min(text.length(), MAX_LENGTH)));
        return Arrays.stream(folded.split(" ")).limit(MAX_WORDS).collect(Collectors.joining(" "));
    }

    private static boolean isAsGood(Rank rank, Rank best) {
        return rank.isSure() || (!best.isSure() && (rank != Rank.ONE_OF_SEVERAL || best == Rank.ONE_OF_SEVERAL));
    }

    private static Optional<Match> match(Folded topic, String typed) {
        Stream<Match> ofName =
                nameRank(typed, topic.name()).stream().map(rank -> new Match(topic.topic(), rank, Optional.empty()));
        Stream<Match> ofWords = topic.words().entrySet().stream()
                .flatMap(word -> wordRank(typed, word.getValue()).stream()
                        .map(rank -> new Match(topic.topic(), rank, Optional.of(word.getKey()))));
        return Stream.concat(ofName, ofWords)
                .min(Comparator.comparing(Match::rank))
                .or(() -> oneOfSeveral(topic, typed));
    }

    private static Optional<Rank> nameRank(String typed, String name) {
        return rank(typed, name, Rank.SAME_NAME, Rank.NAME_BEGINS, Rank.IN_NAME, Rank.TYPO_IN_NAME);
    }

    private static Optional<Rank> wordRank(String typed, String word) {
        return rank(typed, word, Rank.SAME_WORD, Rank.WORD_BEGINS, Rank.IN_WORD, Rank.TYPO_IN_WORD);
    }

    private static Optional<Rank> rank(String typed, String text, Rank same, Rank begins, Rank in, Rank typo) {
        if (text.equals(typed)) {
            return Optional.of(same);
        }
        if (text.startsWith(typed)) {
            return Optional.of(begins);
        }
        if (everyWord(typed, text, BEGINS)) {
            return Optional.of(in);
        }
        return everyWord(typed, text, ALMOST) ? Optional.of(typo) : Optional.empty();
    }

    private static boolean everyWord(String typed, String text, BiPredicate<String, String> fits) {
        String[] words = text.split(" ");
        return Arrays.stream(typed.split(" "))
                .allMatch(part -> Arrays.stream(words).anyMatch(word -> fits.test(part, word)));
    }

    /** Somebody typed a sentence, such as "mijn fiets is gestolen". */
    private static Optional<Match> oneOfSeveral(Folded topic, String typed) {
        List<String> parts = Arrays.stream(typed.split(" "))
                .filter(part -> part.length() >= Folding.SHORTEST_WITH_TYPO)
                .toList();
        Set<String> ofName = new HashSet<>(Arrays.asList(topic.name().split(" ")));
        Set<String> ofAll = new HashSet<>(ofName);
        topic.words().values().forEach(word -> ofAll.addAll(Arrays.asList(word.split(" "))));
        long known = parts.stream().filter(ofAll::contains).count();
        if (known == 0) {
            return Optional.empty();
        }
        Optional<String> word = parts.stream().anyMatch(ofName::contains)
                ? Optional.empty()
                : topic.words().entrySet().stream()
                        .filter(each ->
                                Arrays.stream(each.getValue().split(" ")).anyMatch(parts::contains))
                        .map(Map.Entry::getKey)
                        .findFirst();
        return Optional.of(new Match(topic.topic(), Rank.ONE_OF_SEVERAL, word, known));
    }
}
