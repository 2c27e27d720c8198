package nl.onskentons.surveillance;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Iterator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import nl.onskentons.common.Rejection;

/**
 * Looks at a PDF as bytes, before anything reads it as a PDF: a small one can unpack into more than any memory. Only what this
 * understands is let through; it need not find out where an object begins, so that no object can hide from it.
 *
 * <ul>
 *   <li>What follows any {@code stream} is unpacked and counted, also of objects and cross-references.
 *   <li>Nothing is packed twice: each {@code /Filter} is one name, and one of those that are counted here.
 *   <li>What says how large a row or picture is, is a number that is not large, and no reference to one.
 *   <li>What is encrypted is not looked through, so it is refused.
 * </ul>
 */
final class PdfTrap {

    static final long MAX_UNPACKED = 96L * 1024 * 1024;

    private static final int MAX_STREAMS = 20_000;
    static final long MAX_PIXELS = 25_000_000;
    private static final int MAX_SIDE = 10_000;

    /** Two bytes say how it is packed. */
    private static final int ZLIB_HEADER = 2;

    private static final String SPACE = "[\\x00\\t\\n\\f\\r ]*+";
    private static final String END = "(?![A-Za-z0-9])";

    private static final Pattern ESCAPE = Pattern.compile("#([0-9a-fA-F]{2})");
    private static final Pattern FILTER = Pattern.compile("/Filter" + END + SPACE);
    private static final String COUNTED = "/(?:FlateDecode|DCTDecode|ASCIIHexDecode|ASCII85Decode)" + END;
    private static final Pattern ONE_FILTER =
            Pattern.compile("(?:" + COUNTED + "|\\[" + SPACE + "(?:" + COUNTED + SPACE + ")?])");
    private static final Pattern PARAMETERS = Pattern.compile("/(?:DecodeParms|DP)" + END + SPACE);
    private static final Pattern OWN_PARAMETERS = Pattern.compile("<<|null|\\[" + SPACE + "(?:<<|null|])");
    private static final Pattern SIZE =
            Pattern.compile("/(?:Columns|Colors|BitsPerComponent|Width|Height)" + END + SPACE);
    private static final Pattern NUMBER = Pattern.compile("(\\d{1,6})(?![\\d.])(?!" + SPACE + "\\d+" + SPACE + "R)");

    private final byte[] file;
    private final byte[] sink = new byte[64 * 1024];
    private long unpacked;

    private PdfTrap(byte[] file) {
        this.file = file;
    }

    /** @throws Rejection when it is encrypted, or anything of it may unpack into more than is good */
    static void refuse(byte[] file) {
        PdfTrap trap = new PdfTrap(file);
        trap.readWords();
        trap.unpackStreams();
    }

    private void readWords() {
        String text = ESCAPE.matcher(new String(file, StandardCharsets.ISO_8859_1))
                .replaceAll(
                        found -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(found.group(1), 16))));
        if (text.contains("/Encrypt")) {
            throw Rejection.of("rejection.plan.locked");
        }
        requireAfter(text, FILTER, ONE_FILTER);
        requireAfter(text, PARAMETERS, OWN_PARAMETERS);
        SIZE.matcher(text).results().forEach(found -> {
            Matcher number = NUMBER.matcher(text).region(found.end(), text.length());
            number.useTransparentBounds(true);
            if (!number.lookingAt() || Integer.parseInt(number.group(1)) > MAX_SIDE) {
                throw trap();
            }
        });
    }

    private static void requireAfter(String text, Pattern key, Pattern value) {
        key.matcher(text).results().forEach(found -> {
            if (!value.matcher(text).region(found.end(), text.length()).lookingAt()) {
                throw trap();
            }
        });
    }

    private static Rejection trap() {
        return Rejection.of("rejection.plan.pdf");
    }

    private void unpackStreams() {
        byte[] word = "stream".getBytes(StandardCharsets.ISO_8859_1);
        int streams = 0;
        for (int at = 0; at + word.length <= file.length; at++) {
            if (startsAt(at, word) && !(at >= 3 && startsAt(at - 3, new byte[] {'e', 'n', 'd'}))) {
                streams++;
                if (streams > MAX_STREAMS) {
                    throw trap();
                }
                look(dataAfter(at + word.length));
            }
        }
    }

    private boolean startsAt(int at, byte[] word) {
        return Arrays.equals(file, at, Math.min(file.length, at + word.length), word, 0, word.length);
    }

    /** Where the data begins after the word, as PDFBox sees it. */
    private int dataAfter(int start) {
        int at = start;
        while (at < file.length && file[at] == ' ') {
            at++;
        }
        if (at < file.length && file[at] == '\r') {
            at++;
        }
        return at < file.length && file[at] == '\n' ? at + 1 : at;
    }

    private void look(int data) {
        unpack(data + ZLIB_HEADER);
        for (int at = data; at < Math.min(data + 2, file.length - 1); at++) {
            if ((file[at] & 0xff) == 0xff && (file[at + 1] & 0xff) == 0xd8) {
                requirePixels(at);
            }
        }
    }

    /** Whatever it says of itself: what is not packed stops at once. */
    private void unpack(int start) {
        if (start >= file.length) {
            return;
        }
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(file, start, file.length - start);
            int count;
            while ((count = inflater.inflate(sink)) > 0) {
                unpacked += count;
                if (unpacked > MAX_UNPACKED) {
                    throw trap();
                }
            }
        } catch (DataFormatException notPackedThisWay) {
            // Then nothing unpacks it this way either.
        } finally {
            inflater.end();
        }
    }

    /** A JPEG has a size of its own, whatever the PDF says around it. */
    private void requirePixels(int start) {
        try (ImageInputStream in =
                new MemoryCacheImageInputStream(new ByteArrayInputStream(file, start, file.length - start))) {
            Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName("jpeg");
            while (readers.hasNext()) {
                ImageReader reader = readers.next();
                reader.setInput(in, true, true);
                long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
                reader.dispose();
                if (pixels > MAX_PIXELS) {
                    throw trap();
                }
                return;
            }
        } catch (IOException noPicture) {
            // Then it is not drawn either.
        }
    }
}
