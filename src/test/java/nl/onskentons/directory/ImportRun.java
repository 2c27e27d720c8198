package nl.onskentons.directory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.onskentons.common.SchoolId;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Drives an import through its steps, and waits for each. */
@Component
@Lazy
public class ImportRun {

    private final AddressBookImport imports;
    private final ImportRuns runs;

    ImportRun(AddressBookImport imports, ImportRuns runs) {
        this.imports = imports;
        this.runs = runs;
    }

    public ImportBatch preview(SchoolId school, String fileName, byte[] content) {
        try {
            Path file = Files.createTempFile("import", ".tmp");
            Files.write(file, content);
            return preview(school, fileName, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param file is deleted */
    public ImportBatch preview(SchoolId school, String fileName, Path file) throws IOException {
        return settled(imports.preview(file, fileName, school, Audience.STAFF));
    }

    public ImportBatch preview(SchoolId school, String fileName, String content) {
        return preview(school, fileName, content.getBytes(StandardCharsets.UTF_8));
    }

    public ImportBatch apply(ImportBatch batch) {
        imports.apply(batch.id());
        return settled(batch.id());
    }

    public ImportBatch undo(ImportBatch batch) {
        imports.undo(batch.id());
        return settled(batch.id());
    }

    public ImportBatch settled(BatchId id) {
        runs.await(id);
        return imports.find(id).orElseThrow();
    }
}
