package nl.onskentons.home.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.util.concurrent.atomic.AtomicLong;
import nl.onskentons.testing.BrowserTest;
import org.junit.jupiter.api.Test;

/** How much the start page sends to a browser (issue 2, section 8): bytes are the same on every machine. */
class FirstLoadTest extends BrowserTest {

    private static final int KILOBYTE = 1024;

    @Test
    void sendsAtMostEightHundredKilobytesTheFirstTimeAndLittleAfterThat() {
        Page page = signedIn("coordinator");
        AtomicLong bytes = new AtomicLong();
        CDPSession network = page.context().newCDPSession(page);
        network.send("Network.enable");
        network.on(
                "Network.loadingFinished",
                (JsonObject event) ->
                        bytes.addAndGet(event.get("encodedDataLength").getAsLong()));

        open(page, "");
        assertThat(bytes.getAndSet(0)).isBetween(100L * KILOBYTE, 800L * KILOBYTE);

        open(page, "");
        assertThat(bytes.get()).isLessThan(60L * KILOBYTE);
    }
}
