package nl.onskentons.surveillance.ui.exchange;

import java.nio.charset.StandardCharsets;
import nl.onskentons.common.Folding;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Answers that are files; no browser keeps them. */
final class Downloads {

    static final MediaType GEO_JSON = new MediaType("application", "geo+json");
    static final MediaType GPX = new MediaType("application", "gpx+xml");
    static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private static final int LONGEST = 60;

    private Downloads() {}

    static ResponseEntity<byte[]> file(byte[] content, MediaType type, String title, String extension) {
        return answer(content, type, ContentDisposition.attachment(), title, extension);
    }

    static ResponseEntity<byte[]> paper(byte[] content, String title) {
        return answer(content, MediaType.APPLICATION_PDF, ContentDisposition.inline(), title, "pdf");
    }

    private static ResponseEntity<byte[]> answer(
            byte[] content, MediaType type, ContentDisposition.Builder how, String title, String extension) {
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        how.filename(name(title) + "." + extension, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(content);
    }

    /** Letters and digits with dashes between, whatever the title has. */
    private static String name(String title) {
        String name = Folding.fold(title).replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
        return name.isEmpty() ? "plekken" : name.substring(0, Math.min(LONGEST, name.length()));
    }
}
