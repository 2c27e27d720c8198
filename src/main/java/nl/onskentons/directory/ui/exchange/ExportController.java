package nl.onskentons.directory.ui.exchange;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import nl.onskentons.common.Translations;
import nl.onskentons.directory.DirectoryExport;
import nl.onskentons.directory.EntryId;
import nl.onskentons.directory.ExportSelection;
import nl.onskentons.directory.RingId;
import nl.onskentons.directory.exchange.AddressBookWriter;
import nl.onskentons.directory.exchange.SafeFileName;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

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
    void vCard(@RequestParam Optional<String> ring, HttpServletResponse response) throws IOException {
        send(selection(ring), AddressBookWriter.vCard(), false, response);
    }

    @GetMapping("/partners/export.csv")
    void csv(@RequestParam Optional<String> ring, HttpServletResponse response) throws IOException {
        send(selection(ring), AddressBookWriter.csv(), false, response);
    }

    @GetMapping("/partners/export.json")
    void hsds(@RequestParam Optional<String> ring, HttpServletResponse response) throws IOException {
        send(selection(ring), AddressBookWriter.hsds(), true, response);
    }

    @GetMapping("/partners/{id}/export.vcf")
    void card(@PathVariable String id, HttpServletResponse response) throws IOException {
        send(EntryId.parse(id).map(ExportSelection.OneCard::new), AddressBookWriter.vCard(), false, response);
    }

    private static Optional<? extends ExportSelection> selection(Optional<String> ring) {
        return ring.isEmpty()
                ? Optional.of(new ExportSelection.Everything())
                : ring.flatMap(RingId::parse).map(id -> new ExportSelection.Ring(id.value()));
    }

    private void send(
            Optional<? extends ExportSelection> asked,
            AddressBookWriter writer,
            boolean nested,
            HttpServletResponse response)
            throws IOException {
        ExportSelection selection = asked.orElseThrow(ExportController::notFound);
        String title = export.title(selection).orElseThrow(ExportController::notFound);
        String name =
                title.isEmpty() ? translations.getTranslation("directory.export.file", Translations.DUTCH) : title;
        response.setContentType(writer.mediaType());
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(SafeFileName.of(name, writer.extension()), StandardCharsets.UTF_8)
                        .build()
                        .toString());
        export.write(selection, writer, nested, response.getOutputStream());
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
