package nl.onskentons.directory.ui.exchange;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import nl.onskentons.common.Translations;
import nl.onskentons.directory.DirectoryExport;
import nl.onskentons.directory.EntryId;
import nl.onskentons.directory.ExportSelection;
import nl.onskentons.directory.exchange.AddressBookWriter;
import nl.onskentons.directory.exchange.SafeFileName;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Downloads of the directory, for whoever is signed in; they are written while they are read. */
@Controller
class ExportController {

    private final DirectoryExport export;
    private final Translations translations;

    ExportController(DirectoryExport export, Translations translations) {
        this.export = export;
        this.translations = translations;
    }

    @GetMapping("/partners/export.vcf")
    void vCard(@RequestParam Optional<UUID> ring, HttpServletResponse response) throws IOException {
        send(selection(ring), AddressBookWriter.vCard(), false, response);
    }

    @GetMapping("/partners/export.csv")
    void csv(@RequestParam Optional<UUID> ring, HttpServletResponse response) throws IOException {
        send(selection(ring), AddressBookWriter.csv(), false, response);
    }

    @GetMapping("/partners/export.json")
    void hsds(@RequestParam Optional<UUID> ring, HttpServletResponse response) throws IOException {
        send(selection(ring), AddressBookWriter.hsds(), true, response);
    }

    @GetMapping("/partners/{id}/export.vcf")
    void card(@PathVariable UUID id, HttpServletResponse response) throws IOException {
        send(new ExportSelection.OneCard(new EntryId(id)), AddressBookWriter.vCard(), false, response);
    }

    private static ExportSelection selection(Optional<UUID> ring) {
        return ring.<ExportSelection>map(ExportSelection.Ring::new).orElseGet(ExportSelection.Everything::new);
    }

    private void send(ExportSelection selection, AddressBookWriter writer, boolean nested, HttpServletResponse response)
            throws IOException {
        Optional<String> title = export.title(selection);
        if (title.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        String name = title.filter(text -> !text.isEmpty())
                .orElseGet(() -> translations.getTranslation("directory.export.file", Translations.DUTCH));
        response.setContentType(writer.mediaType());
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(SafeFileName.of(name, writer.extension()), StandardCharsets.UTF_8)
                        .build()
                        .toString());
        export.write(selection, writer, nested, response.getOutputStream());
    }
}
