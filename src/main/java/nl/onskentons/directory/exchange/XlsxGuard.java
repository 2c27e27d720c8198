package nl.onskentons.directory.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import nl.onskentons.common.Rejection;

/** Looks whether an XLSX file can be read safely, before anything interprets it. */
final class XlsxGuard {

    private static final int MOST_ENTRIES = 1_000;
    private static final long MOST_UNPACKED = 128L * 1024 * 1024;
    private static final long SMALL = 1024L * 1024;
    private static final int HIGHEST_RATIO = 100;
    private static final String CONTENT_TYPES = "[Content_Types].xml";

    private XlsxGuard() {}

    /**
     * How many rows its sheets have.
     *
     * @throws Rejection if it is no XLSX, has macros, unpacks to more than an address book can need, or is damaged
     */
    static long check(Path file, String fileName) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.size() > MOST_ENTRIES) {
                throw Rejections.because("zipbomb");
            }
            List<? extends ZipEntry> entries = Collections.list(zip.entries());
            measure(zip, entries, Files.size(file));
            requireWorkbook(zip, entries, fileName);
            long rows = 0;
            for (ZipEntry entry : entries) {
                try (InputStream in = zip.getInputStream(entry)) {
                    rows += SheetScan.rows(in);
                }
            }
            return rows;
        } catch (ZipException e) {
            throw Rejections.because("broken");
        }
    }

    /** Unpacks everything into nothing: what the entries say of their own size need not be true. */
    private static void measure(ZipFile zip, List<? extends ZipEntry> entries, long packed) throws IOException {
        byte[] buffer = new byte[64 * 1024];
        long unpacked = 0;
        for (ZipEntry entry : entries) {
            try (InputStream in = zip.getInputStream(entry)) {
                for (int read = in.read(buffer); read > 0; read = in.read(buffer)) {
                    unpacked += read;
                    boolean swollen = unpacked > SMALL && unpacked / HIGHEST_RATIO > packed;
                    if (unpacked > MOST_UNPACKED || swollen) {
                        throw Rejections.because("zipbomb");
                    }
                }
            }
        }
    }

    private static void requireWorkbook(ZipFile zip, List<? extends ZipEntry> entries, String fileName)
            throws IOException {
        ZipEntry types = zip.getEntry(CONTENT_TYPES);
        if (types == null) {
            throw Rejections.because("unknown", fileName);
        }
        String content;
        try (InputStream in = zip.getInputStream(types)) {
            content = new String(in.readNBytes((int) SMALL), StandardCharsets.UTF_8);
        }
        boolean macros = content.contains("macroEnabled")
                || entries.stream().anyMatch(entry -> entry.getName().endsWith("vbaProject.bin"));
        if (macros) {
            throw Rejections.because("macros");
        }
        if (!content.contains("spreadsheetml")) {
            throw Rejections.because("unknown", fileName);
        }
    }
}
