package nl.onskentons.directory.exchange;

import java.util.function.Consumer;
import java.util.function.LongSupplier;

/** Hands cards over one by one, counts them, and keeps whoever waits informed. */
final class Delivery {

    private static final int CARDS_BETWEEN_REPORTS = 50;

    private final Consumer<ReadCard> sink;
    private final ReadProgress progress;
    private final LongSupplier bytesRead;
    private final long total;
    private int cards;
    private int refused;
    private boolean cancelled;

    Delivery(Consumer<ReadCard> sink, ReadProgress progress, LongSupplier bytesRead, long total) {
        this.sink = sink;
        this.progress = progress;
        this.bytesRead = bytesRead;
        this.total = total;
    }

    /** Whether to go on with the next card. */
    boolean goesOn() {
        cancelled = cancelled || progress.cancelled();
        return !cancelled;
    }

    /** The number of the next card. */
    int next() {
        return cards + refused + 1;
    }

    void hand(ReadCard card) {
        if (next() > FieldLimits.CARDS) {
            throw Rejections.tooManyCards();
        }
        switch (card) {
            case ContactCard _ -> cards++;
            case RefusedCard _ -> refused++;
        }
        sink.accept(card);
        if ((cards + refused) % CARDS_BETWEEN_REPORTS == 0) {
            report(Math.min(bytesRead.getAsLong(), total));
        }
    }

    ReadSummary finish(AddressBookFormat format) {
        if (!cancelled && cards + refused == 0) {
            throw Rejections.because("nocards");
        }
        report(cancelled ? Math.min(bytesRead.getAsLong(), total) : total);
        return new ReadSummary(format, cards, refused, cancelled);
    }

    private void report(long bytes) {
        progress.at(bytes, total, cards + refused);
    }
}
