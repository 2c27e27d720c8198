package nl.onskentons.directory.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * In which character set a text file is written, as its bytes show.
 *
 * @param charset UTF-8, UTF-16 or Windows-1252
 * @param mark how many bytes the byte order mark takes
 */
record TextEncoding(Charset charset, int mark) {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    /** Looks at the whole file, because an accent may come late in it.
     *
     * @throws nl.onskentons.common.Rejection if it is none of these, or not text
     */
    static TextEncoding of(Path file) throws IOException {
        ByteCensus census = new ByteCensus();
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(4);
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] buffer = new byte[64 * 1024];
            for (int read = in.read(buffer); read > 0; read = in.read(buffer)) {
                census.add(buffer, read);
            }
        }
        TextEncoding encoding = decide(head, census);
        boolean wide = encoding.charset.name().startsWith("UTF-16");
        if ((wide && census.size % 2 != 0) || (!wide && census.hasNulls()) || (!wide && census.isBinary())) {
            throw wrong();
        }
        return encoding;
    }

    private static TextEncoding decide(byte[] head, ByteCensus census) {
        if (startsWith(head, 0xFF, 0xFE, 0, 0) || startsWith(head, 0, 0, 0xFE, 0xFF)) {
            throw wrong();
        }
        if (startsWith(head, 0xFF, 0xFE)) {
            return new TextEncoding(StandardCharsets.UTF_16LE, 2);
        }
        if (startsWith(head, 0xFE, 0xFF)) {
            return new TextEncoding(StandardCharsets.UTF_16BE, 2);
        }
        if (startsWith(head, 0xEF, 0xBB, 0xBF)) {
            if (census.invalid > census.sequences) {
                throw wrong();
            }
            return new TextEncoding(StandardCharsets.UTF_8, 3);
        }
        return withoutMark(census);
    }

    private static TextEncoding withoutMark(ByteCensus census) {
        if (census.looksWide(census.nullsAtOdd, census.nullsAtEven)) {
            return new TextEncoding(StandardCharsets.UTF_16LE, 0);
        }
        if (census.looksWide(census.nullsAtEven, census.nullsAtOdd)) {
            return new TextEncoding(StandardCharsets.UTF_16BE, 0);
        }
        // With more good than bad sequences it is UTF-8 in which a card or two was spoiled; those are refused one by
        // one.
        if (census.invalid == 0 || census.sequences >= census.invalid) {
            return new TextEncoding(StandardCharsets.UTF_8, 0);
        }
        if (census.unknownToWindows > 0) {
            throw wrong();
        }
        return new TextEncoding(WINDOWS_1252, 0);
    }

    private static RuntimeException wrong() {
        return Rejections.because("encoding");
    }

    private static boolean startsWith(byte[] head, int... bytes) {
        if (head.length < bytes.length) {
            return false;
        }
        for (int i = 0; i < bytes.length; i++) {
            if ((head[i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return true;
    }
}
