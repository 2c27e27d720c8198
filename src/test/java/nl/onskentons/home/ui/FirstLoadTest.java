package nl.onskentons.home.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import nl.onskentons.testing.BrowserTest;
import nl.onskentons.testing.CountedBytes;
import org.junit.jupiter.api.Test;

/** How much the start page sends to a browser (issue 2, section 8): bytes are the same on every machine. */
class FirstLoadTest extends BrowserTest {

    private static final int KILOBYTE = 1024;

    @Test
    void sendsAtMostEightHundredKilobytesTheFirstTimeAndLittleAfterThat() {
        Page page = signedIn("coordinator");
        CountedBytes bytes = new CountedBytes(page);

        open(page, "");
        assertThat(bytes.take()).isBetween(100L * KILOBYTE, 800L * KILOBYTE);

        open(page, "");
        assertThat(bytes.take()).isLessThan(60L * KILOBYTE);
    }
}
