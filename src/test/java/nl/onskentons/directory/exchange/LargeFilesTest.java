package nl.onskentons.directory.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.lang.ref.WeakReference;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class LargeFilesTest {

    private static final int CARDS = 50_000;
    private static final long MEGABYTE = 1024 * 1024;

    @Test
    void holdsNoCardThatItHasHandedOver() {
        List<WeakReference<ReadCard>> handed = new ArrayList<>(CARDS);
        List<Long> heap = new ArrayList<>();

        ReadSummary summary = Reading.read(
                vCards(CARDS),
                card -> {
                    handed.add(new WeakReference<>(card));
                    if (handed.size() % 10_000 == 0) {
                        heap.add(usedHeap());
                        assertThat(handed.stream()
                                        .filter(held -> held.get() != null)
                                        .count())
                                .isLessThan(100);
                    }
                },
                ReadProgress.SILENT);

        assertThat(summary.cards()).isEqualTo(CARDS);
        assertThat(heap.getLast() - heap.getFirst()).isLessThan(32 * MEGABYTE);
    }

    @Test
    void stopsWhenItIsCancelled() {
        AtomicInteger cards = new AtomicInteger();

        ReadSummary summary = Reading.read(vCards(1_000), _ -> cards.incrementAndGet(), new ReadProgress() {
            @Override
            public boolean cancelled() {
                return cards.get() == 300;
            }

            @Override
            public void at(long bytesRead, long total, int count) {}
        });

        assertThat(summary).isEqualTo(new ReadSummary(AddressBookFormat.VCARD, 300, 0, true));
        assertThat(cards).hasValue(300);
    }

    @Test
    void tellsHowFarItIsUpToTheEnd() {
        List<Long> bytes = new ArrayList<>();
        List<Long> totals = new ArrayList<>();
        List<Integer> counts = new ArrayList<>();

        Reading.read(vCards(1_000), _ -> {}, new ReadProgress() {
            @Override
            public boolean cancelled() {
                return false;
            }

            @Override
            public void at(long bytesRead, long total, int cards) {
                bytes.add(bytesRead);
                totals.add(total);
                counts.add(cards);
            }
        });

        assertThat(bytes).isSorted().hasSizeGreaterThan(10);
        assertThat(bytes.getLast()).isEqualTo(totals.getFirst());
        assertThat(counts).isSorted().endsWith(1_000);
    }

    private static long usedHeap() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    /** Cards that are made while they are read. */
    private static InputStream vCards(int count) {
        return new SequenceInputStream(new Enumeration<>() {
            private int made;

            @Override
            public boolean hasMoreElements() {
                return made < count;
            }

            @Override
            public InputStream nextElement() {
                made++;
                String card = """
                        BEGIN:VCARD
                        VERSION:3.0
                        N:Voorbeeld%1$d;Anna;;;
                        FN:Anna Voorbeeld%1$d
                        ORG:Organisatie %2$d
                        TEL;TYPE=cell:06 00 %1$06d
                        EMAIL:anna%1$d@voorbeeld.test
                        NOTE:Bel voor overleg over de wijk\\, ook in de avond.
                        END:VCARD
                        """.formatted(made, made / 10);
                return new ByteArrayInputStream(card.getBytes(StandardCharsets.UTF_8));
            }
        });
    }
}
