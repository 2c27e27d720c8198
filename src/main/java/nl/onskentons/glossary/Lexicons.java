package nl.onskentons.glossary;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Keeps the newest {@link Lexicon}, and makes a new one when the glossary was changed, on whichever instance. */
@Component
class Lexicons {

    /** How long explained texts may lag behind a change that was made on another instance. */
    static final Duration CHECKED_AT_MOST_EVERY = Duration.ofMinutes(1);

    private final Abbreviations abbreviations;
    private final Clock clock;
    private volatile Held held = new Held(new Lexicon(-1, List.of()), Instant.MIN);

    Lexicons(Abbreviations abbreviations, Clock clock) {
        this.abbreviations = abbreviations;
        this.clock = clock;
    }

    /** As it is at this moment; costs one small query. */
    Lexicon current() {
        Lexicon known = held.lexicon();
        long revision = abbreviations.revision();
        if (known.revision() == revision) {
            held = new Held(known, clock.instant());
            return known;
        }
        Lexicon read = new Lexicon(
                revision,
                abbreviations.findAll().stream().map(Abbreviation::row).toList());
        if (!isChanging()) {
            held = new Held(read, clock.instant());
        }
        return read;
    }

    /** As it was at most {@link #CHECKED_AT_MOST_EVERY} ago; costs nothing most of the time. */
    Lexicon recent() {
        Held now = held;
        boolean isFresh = now.checkedAt().isAfter(clock.instant().minus(CHECKED_AT_MOST_EVERY));
        return isFresh ? now.lexicon() : current();
    }

    @TransactionalEventListener
    void on(GlossaryChanged change) {
        held = new Held(held.lexicon(), Instant.MIN);
    }

    /** What was not committed yet may still be rolled back, and is for nobody else to see. */
    private static boolean isChanging() {
        return TransactionSynchronizationManager.isActualTransactionActive()
                && !TransactionSynchronizationManager.isCurrentTransactionReadOnly();
    }

    /** Something in the glossary was changed. */
    record GlossaryChanged() {}

    private record Held(Lexicon lexicon, Instant checkedAt) {}
}
