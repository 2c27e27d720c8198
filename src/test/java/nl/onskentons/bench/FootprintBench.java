package nl.onskentons.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import nl.onskentons.testing.BrowserTest;
import nl.onskentons.testing.CountedBytes;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * How much a first visit transfers, and how much a signed-in person who does nothing costs in memory (issue 2, section 8).
 * It prints and never judges.
 */
@Tag("bench")
class FootprintBench extends BrowserTest {

    private static final int PEOPLE = 20;

    @Test
    void transfersTheStartPage() {
        Page page = signedIn("coordinator");
        CountedBytes bytes = new CountedBytes(page);

        open(page, "");
        long first = bytes.take();
        open(page, "");

        System.out.printf(
                "%n  start page, signed in: %d kB the first time (wanted: at most 800), %d kB after that%n",
                first / 1024, bytes.take() / 1024);
        assertThat(first).isPositive();
    }

    @Test
    void keepsPeopleInMemory() {
        List<Page> pages = new ArrayList<>();
        // The first ones warm up what everybody shares.
        for (int i = 0; i < 3; i++) {
            pages.add(withTheListOpen());
        }
        long before = heap();
        for (int i = 0; i < PEOPLE; i++) {
            pages.add(withTheListOpen());
        }
        long each = (heap() - before) / PEOPLE;

        System.out.printf(
                "%n  heap per signed-in idle person with the list open: %d kB (wanted: at most 400)%n", each / 1024);
        assertThat(pages).hasSize(PEOPLE + 3);
    }

    private Page withTheListOpen() {
        Page page = visitor();
        signIn(page, "docent@voorbeeld.test", "ons-kent-ons-demo");
        page.waitForURL(url -> !url.contains("/inloggen"));
        open(page, "partners");
        return page;
    }

    private static long heap() {
        for (int i = 0; i < 4; i++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
