package nl.onskentons.surveillance.exchange;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import nl.onskentons.common.Rejection;

/**
 * Reads places from GeoJSON, GPX or CSV, told apart by what is in the file. What is wrong with one row is said of that row;
 * what is wrong with the file refuses it as a whole.
 */
public final class PlaceFile {

    public static final int MAX_MEGABYTES = 10;
    public static final int MAX_BYTES = MAX_MEGABYTES * 1024 * 1024;
    public static final int MAX_ROWS = 2_000;

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private PlaceFile() {}

    /**
     * The places in a file, in their order; at least one.
     *
     * @param content at most {@value #MAX_BYTES} bytes
     * @throws Rejection when it is too large, has too many rows, is none of these formats, or broken
     */
    public static List<ReadPlace> read(byte[] content) {
        if (content.length > MAX_BYTES) {
            throw Rejection.of("rejection.places.large", MAX_MEGABYTES);
        }
        Rows rows = new Rows();
        String text = text(content);
        switch (first(text)) {
            case '{' -> GeoJsonReader.read(text, rows);
            case '<' -> GpxReader.read(content, rows);
            default -> CsvReader.read(text, rows);
        }
        if (rows.read.isEmpty()) {
            throw Rejection.of("rejection.places.empty");
        }
        return rows.read;
    }

    private static char first(String text) {
        String begin = text.stripLeading();
        if (begin.isEmpty()) {
            throw Rejection.of("rejection.places.empty");
        }
        return begin.charAt(0);
    }

    /** UTF-8, UTF-16 with its mark, or else what Windows wrote before. */
    private static String text(byte[] content) {
        Charset charset = StandardCharsets.UTF_8;
        int mark = 0;
        if (startsWith(content, 0xEF, 0xBB, 0xBF)) {
            mark = 3;
        } else if (startsWith(content, 0xFF, 0xFE)) {
            charset = StandardCharsets.UTF_16LE;
            mark = 2;
        } else if (startsWith(content, 0xFE, 0xFF)) {
            charset = StandardCharsets.UTF_16BE;
            mark = 2;
        }
        String text = decoded(ByteBuffer.wrap(content, mark, content.length - mark), charset);
        if (text.indexOf('\0') >= 0) {
            throw Rejection.of("rejection.places.format");
        }
        return text;
    }

    private static String decoded(ByteBuffer bytes, Charset charset) {
        try {
            return charset.newDecoder().decode(bytes.duplicate()).toString();
        } catch (CharacterCodingException notInThese) {
            return WINDOWS_1252.decode(bytes).toString();
        }
    }

    private static boolean startsWith(byte[] content, int... bytes) {
        if (content.length < bytes.length) {
            return false;
        }
        for (int i = 0; i < bytes.length; i++) {
            if ((content[i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return true;
    }

    /** What was read so far; no more than fits. */
    static final class Rows {

        private final List<ReadPlace> read = new ArrayList<>();

        /** Which the next one is, when they are counted from 1. */
        int next() {
            return read.size() + 1;
        }

        void add(ReadPlace place) {
            if (read.size() == MAX_ROWS) {
                throw Rejection.of("rejection.places.many", MAX_ROWS);
            }
            read.add(place);
        }
    }
}
