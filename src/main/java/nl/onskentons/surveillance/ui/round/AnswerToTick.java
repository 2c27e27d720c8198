package nl.onskentons.surveillance.ui.round;

import java.util.UUID;
import nl.onskentons.common.Translations;
import nl.onskentons.surveillance.TickResult;
import nl.onskentons.surveillance.ui.PlaceTexts;
import org.jspecify.annotations.Nullable;

/**
 * What became of a tick, as the phone reads it.
 *
 * @param message what is to be said of it; null when nothing
 * @param meanwhile what happened to the place since the phone read it; null when nothing
 */
record AnswerToTick(
        UUID tick,
        TickResult.Kept kept,
        @Nullable String message,
        @Nullable String meanwhile) {

    static AnswerToTick of(TickResult result, PlaceTexts words, Translations translations) {
        String message = result.refusal()
                .map(refusal -> translations.getTranslation(
                        refusal.key(), words.locale(), refusal.arguments().toArray()))
                .orElseGet(() -> switch (result.kept()) {
                    case STORED, BEFORE, REFUSED -> null;
                    case OTHERWISE -> translations.getTranslation("surveillance.round.otherwise", words.locale());
                    case GONE -> translations.getTranslation("surveillance.round.gone", words.locale());
                });
        return new AnswerToTick(
                result.tick(),
                result.kept(),
                message,
                result.meanwhile()
                        .map(event -> translations.getTranslation(
                                "surveillance.round.meanwhile", words.locale(), words.event(event)))
                        .orElse(null));
    }
}
