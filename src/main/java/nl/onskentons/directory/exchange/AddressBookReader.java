package nl.onskentons.directory.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import nl.onskentons.common.Rejection;

/**
 * Reads an address book: vCard 2.1–4.0, CSV or XLSX, recognised by its content and never by its name.
 *
 * <p>Cards are handed over one by one, so memory does not grow with the file. A broken card becomes a
 * {@link RefusedCard} and the rest goes on. A file that cannot be read at all is refused with a {@link Rejection} whose
 * key is {@code directory.exchange.rejected.} and one of {@code empty}, {@code toolarge}, {@code unknown},
 * {@code encoding}, {@code header}, {@code nocards}, {@code toomany}, {@code zipbomb}, {@code toowide}, {@code macros},
 * {@code password}, {@code oldexcel}, {@code broken}. Most refusals come before the first card; {@code toomany},
 * {@code nocards} and {@code broken} may come after, and then the cards handed over so far must not be used.
 */
public final class AddressBookReader {

    private static final int HEAD = 8;

    /**
     * Reads a file.
     *
     * @param fileName as the sender calls it, for messages only
     * @param sink gets every card, in the order of the file, on this thread; what it throws ends the reading
     * @throws Rejection if the file as a whole is refused
     * @throws IOException if the file cannot be read from the disk
     */
    public ReadSummary read(Path file, String fileName, Consumer<ReadCard> sink, ReadProgress progress)
            throws IOException {
        long size = Files.size(file);
        requireSize(size);
        if (size == 0) {
            throw Rejections.because("empty");
        }
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(HEAD);
        }
        if (OldOfficeFile.is(head)) {
            throw OldOfficeFile.refusal(file);
        }
        if (isZip(head)) {
            return XlsxCards.read(file, SafeFileName.of(fileName), size, sink, progress);
        }
        try {
            return text(file, SafeFileName.of(fileName), size, sink, progress);
        } catch (Rejection rejection) {
            boolean spreadsheet = fileName.toLowerCase(Locale.ROOT).endsWith(".xlsx");
            throw spreadsheet
                            && rejection
                                    .key()
                                    .equals(Rejections.because("encoding").key())
                    ? Rejections.because("broken")
                    : rejection;
        }
    }

    private static ReadSummary text(
            Path file, String fileName, long size, Consumer<ReadCard> sink, ReadProgress progress) throws IOException {
        try (TextFile text = TextFile.open(file)) {
            Delivery delivery = new Delivery(sink, progress, text::bytesRead, size);
            AddressBookFormat format = format(text, fileName);
            if (format == AddressBookFormat.VCARD) {
                new VCardCards(text, delivery).read();
            } else {
                new CsvCards(text, fileName, delivery).read();
            }
            return delivery.finish(format);
        }
    }

    /** Decides by the first line that says something, and leaves the file before it. */
    private static AddressBookFormat format(TextFile text, String fileName) throws IOException {
        String line = text.next();
        while (line != null && line.isBlank()) {
            line = text.next();
        }
        if (line == null) {
            throw Rejections.because("empty");
        }
        text.giveBack(List.of(line));
        String start = line.strip();
        if (VCardCards.isBegin(start)) {
            return AddressBookFormat.VCARD;
        }
        if (start.startsWith("<") || start.startsWith("{") || start.startsWith("[") || start.startsWith("%PDF")) {
            throw Rejections.because("unknown", fileName);
        }
        return AddressBookFormat.CSV;
    }

    private static boolean isZip(byte[] head) {
        return head.length > 3 && head[0] == 'P' && head[1] == 'K' && head[2] < 9 && head[3] < 9;
    }

    private static void requireSize(long size) {
        if (size > FieldLimits.FILE_BYTES) {
            throw Rejections.tooLarge();
        }
    }
}
