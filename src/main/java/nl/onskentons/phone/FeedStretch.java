package nl.onskentons.phone;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.onskentons.directory.CallCard;
import nl.onskentons.directory.EntryId;
import nl.onskentons.directory.NumberLine;
import nl.onskentons.phone.schedule.FirstStretch;
import nl.onskentons.phone.schedule.Resolver;
import nl.onskentons.phone.schedule.Rung;

/**
 * Somebody is called first about a topic, without a break.
 *
 * @param about the name of the topic
 * @param from the first moment that belongs to it
 * @param until the first moment after it
 * @param subtitle function and organisation; may be empty
 * @param number empty when the audience of the link may not see it
 */
public record FeedStretch(
        TopicId topic,
        String about,
        Instant from,
        Instant until,
        EntryId person,
        String name,
        String subtitle,
        Optional<NumberLine> number) {

    /**
     * The stretches of a topic, in order.
     *
     * @param only of this person; empty for everybody
     * @param cards of whoever can be first
     */
    public static List<FeedStretch> of(
            Resolver resolver,
            TopicId topic,
            String about,
            FeedWindow window,
            Optional<EntryId> only,
            Function<EntryId, CallCard> cards) {
        return resolver.firsts(topic, window.seek(), window.until()).stream()
                .filter(stretch -> stretch.until().isAfter(window.from()))
                .flatMap(stretch -> stretch.first().map(Rung::person).stream()
                        .filter(person -> only.isEmpty() || only.get().equals(person))
                        .flatMap(person -> Stream.ofNullable(cards.apply(person)))
                        .map(card -> of(topic, about, stretch, card)))
                .toList();
    }

    private static FeedStretch of(TopicId topic, String about, FirstStretch stretch, CallCard card) {
        return new FeedStretch(
                topic, about, stretch.from(), stretch.until(), card.id(), card.name(), card.subtitle(), card.number());
    }
}
