package nl.onskentons.directory.exchange;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The lines of a text file, with where they stand, and with the possibility to put lines back. */
final class TextFile implements Closeable {

    private static final class Counted extends FilterInputStream {
        private long bytes;

        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int value = super.read();
            bytes += value < 0 ? 0 : 1;
            return value;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = super.read(buffer, offset, length);
            bytes += Math.max(0, read);
            return read;
        }
    }

    private final Counted bytes;
    private final BufferedReader reader;
    private final Deque<String> returned = new ArrayDeque<>();
    private int line;

    private TextFile(Counted bytes, BufferedReader reader) {
        this.bytes = bytes;
        this.reader = reader;
    }

    static TextFile open(Path file) throws IOException {
        TextEncoding encoding = TextEncoding.of(file);
        Counted bytes = new Counted(Files.newInputStream(file));
        bytes.skipNBytes(encoding.mark());
        return new TextFile(
                bytes,
                new BufferedReader(new InputStreamReader(
                        bytes,
                        encoding.charset()
                                .newDecoder()
                                .onMalformedInput(CodingErrorAction.REPLACE)
                                .onUnmappableCharacter(CodingErrorAction.REPLACE))));
    }

    /** The next line without its end, or null after the last. */
    @Nullable
    String next() throws IOException {
        String next = returned.isEmpty() ? reader.readLine() : returned.pop();
        if (next != null) {
            line++;
        }
        return next;
    }

    /** Puts lines back, in their order, so that they are read again. */
    void giveBack(List<String> lines) {
        for (int i = lines.size() - 1; i >= 0; i--) {
            returned.push(lines.get(i));
        }
        line -= lines.size();
    }

    /** The number of the line that {@link #next} gave last, counted from 1. */
    int line() {
        return line;
    }

    long bytesRead() {
        return bytes.bytes;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
