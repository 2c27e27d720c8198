package nl.onskentons.testing;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.util.concurrent.atomic.AtomicLong;

/** What goes over the line to a page, with headers, compressed as it is. */
public final class CountedBytes {

    private final AtomicLong bytes = new AtomicLong();

    public CountedBytes(Page page) {
        CDPSession network = page.context().newCDPSession(page);
        network.send("Network.enable");
        network.on(
                "Network.loadingFinished",
                (JsonObject event) ->
                        bytes.addAndGet(event.get("encodedDataLength").getAsLong()));
    }

    /** How many since the last time that this was asked. */
    public long take() {
        return bytes.getAndSet(0);
    }
}
