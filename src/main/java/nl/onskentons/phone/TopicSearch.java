package nl.onskentons.phone;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
        String typed = Folding.fold(text);
        if (typed.isEmpty()) {
            return List.of();
        }
        List<Match> matches = topics.stream()
                .flatMap(topic -> match(topic, typed).stream())
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

    private static boolean isAsGood(Rank rank, Rank best) {
        return rank.isSure() || (!best.isSure() && (rank != Rank.ONE_OF_SEVERAL || best == Rank.ONE_OF_SEVERAL));
    }

    private static Optional<Match> match(TopicLine topic, String typed) {
        String name = Folding.fold(topic.name());
        Stream<Match> ofName = nameRank(typed, name).stream().map(rank -> new Match(topic, rank, Optional.empty()));
        Stream<Match> ofWords = topic.details().words().stream()
                .flatMap(word -> wordRank(typed, Folding.fold(word)).stream()
                        .map(rank -> new Match(topic, rank, Optional.of(word))));
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
    private static Optional<Match> oneOfSeveral(TopicLine topic, String typed) {
        List<String> parts = Arrays.stream(typed.split(" "))
                .filter(part -> part.length() >= Folding.SHORTEST_WITH_TYPO)
                .toList();
        List<String> texts = Stream.concat(Stream.of(topic.name()), topic.details().words().stream())
                .toList();
        long known = parts.stream()
                .filter(part -> texts.stream().anyMatch(text -> isIn(part, text)))
                .count();
        return texts.stream()
                .filter(text -> parts.stream().anyMatch(part -> isIn(part, text)))
                .findFirst()
                .map(text -> new Match(
                        topic,
                        Rank.ONE_OF_SEVERAL,
                        Optional.of(text).filter(word -> !word.equals(topic.name())),
                        known));
    }

    private static boolean isIn(String part, String text) {
        return Arrays.asList(Folding.fold(text).split(" ")).contains(part);
    }
}
