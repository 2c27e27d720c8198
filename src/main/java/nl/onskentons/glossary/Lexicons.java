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
        Held known = held;
        long revision = abbreviations.revision();
        if (known.lexicon().revision() == revision) {
            replace(known, new Held(known.lexicon(), clock.instant()));
            return known.lexicon();
        }
        // The whole list on purpose: once for every change, and it grows only by what co-ordinators type.
        Lexicon read = new Lexicon(
                revision,
                abbreviations.findAll().stream().map(Abbreviation::row).toList());
        if (!isChanging()) {
            replace(known, new Held(read, clock.instant()));
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
    synchronized void on(GlossaryChanged change) {
        held = new Held(held.lexicon(), Instant.MIN);
    }

    /** Not when it was replaced meanwhile: what is known to be changed would count as just looked at. */
    private synchronized void replace(Held known, Held next) {
        if (held.equals(known)) {
            held = next;
        }
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
