package nl.onskentons.phone;

import java.util.Optional;

/**
 * A topic that was found.
 *
 * @param under the name of the topic that it belongs under
 * @param word the word by which it was found; empty when that was its name
 * @param partly whether only some of the typed words are known, as in a sentence
 */
public record FoundTopic(TopicLine topic, Optional<String> under, Optional<String> word, boolean partly) {}
