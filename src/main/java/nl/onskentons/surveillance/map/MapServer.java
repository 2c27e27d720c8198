package nl.onskentons.surveillance.map;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Asks a server elsewhere for one thing, as the portal and not as whoever is looking: nothing of the visitor goes along, no
 * cookie is kept, no redirect is followed. It takes a bounded time and a bounded number of bytes.
 */
@Component
class MapServer implements DisposableBean {

    private static final String NAME = "Ons-kent-ons (portal of a school)";

    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(Duration.ofSeconds(5))
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    /** An address of a server, or nothing when it is none that may be asked. */
    static Optional<URI> address(String text) {
        try {
            URI address = new URI(text);
            String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
            boolean usable = (scheme.equals("https") || scheme.equals("http"))
                    && address.getHost() != null
                    && address.getUserInfo() == null;
            return usable ? Optional.of(address) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /**
     * What a server answers, whatever its status.
     *
     * @param within the time for everything, from looking up its name to the last byte
     * @throws Silent when it cannot be reached or takes longer
     * @throws IOException when its answer breaks off or is too large
     */
    Answer ask(URI address, String accept, Duration within, int maxBytes) throws IOException {
        HttpRequest request = HttpRequest.newBuilder(address)
                .timeout(within)
                .header("Accept", accept)
                .header("User-Agent", NAME)
                .build();
        CompletableFuture<HttpResponse<byte[]>> answer =
                client.sendAsync(request, BodyHandlers.limiting(BodyHandlers.ofByteArray(), maxBytes));
        try {
            HttpResponse<byte[]> response = answer.get(within.toMillis(), TimeUnit.MILLISECONDS);
            String type = response.headers().firstValue("Content-Type").orElse("");
            return new Answer(
                    response.statusCode(),
                    type.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT),
                    response.body());
        } catch (TimeoutException e) {
            throw new Silent();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof ConnectException || e.getCause() instanceof HttpTimeoutException) {
                throw new Silent();
            }
            throw new IOException("No usable answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted", e);
        } finally {
            answer.cancel(true);
        }
    }

    @Override
    public void destroy() {
        client.shutdownNow();
    }

    /** The server is not there, or as good as. */
    static final class Silent extends IOException {}

    /** @param type the type of the content without parameters, in lower case */
    @SuppressWarnings("ArrayRecordComponent")
    record Answer(int status, String type, byte[] body) {}
}
