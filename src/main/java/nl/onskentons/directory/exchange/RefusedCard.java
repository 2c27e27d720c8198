package nl.onskentons.directory.exchange;

import java.util.List;

/**
 * A card that cannot be taken over. The rest of the file is not affected.
 *
 * @param reasonKey a translation key {@code directory.exchange.refused.…}
 * @param arguments what fills {@code {0}}, {@code {1}} … in that sentence; never what the card says
 */
public record RefusedCard(CardPosition position, String reasonKey, List<String> arguments) implements ReadCard {

    public RefusedCard {
        arguments = List.copyOf(arguments);
    }

    static RefusedCard because(CardPosition position, String reason, String... arguments) {
        return new RefusedCard(position, "directory.exchange.refused." + reason, List.of(arguments));
    }
}
