package nl.onskentons.surveillance.exchange;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

/**
 * Writes in a picture with the outlines of the font that goes along with PDFBox: a server need not have any font, and
 * without one Java's own text fails.
 */
final class DrawnLetters {

    private static final String FONT_FILE = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final DrawnLetters ALL = new DrawnLetters();

    private final TrueTypeFont font;
    private final CmapLookup glyphs;
    private final double unitsPerEm;

    private DrawnLetters() {
        try (InputStream in = Objects.requireNonNull(PDDocument.class.getResourceAsStream(FONT_FILE))) {
            font = new TTFParser().parse(new RandomAccessReadBuffer(in));
            glyphs = font.getUnicodeCmapLookup();
            unitsPerEm = font.getUnitsPerEm();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static double width(String text, double size) {
        synchronized (ALL) {
            return ALL.widthOf(text) * size / ALL.unitsPerEm;
        }
    }

    /** Puts the middle of a text at a point. */
    static void centred(Graphics2D drawing, String text, double x, double y, double size) {
        // A capital or digit is some seven tenths of the size high.
        at(drawing, text, x - width(text, size) / 2, y + size * 0.36, size);
    }

    /** Begins a text at a point of its base line. */
    static void at(Graphics2D drawing, String text, double x, double y, double size) {
        synchronized (ALL) {
            drawing.fill(ALL.outline(text, x, y, size));
        }
    }

    private Path2D outline(String text, double x, double y, double size) {
        double scale = size / unitsPerEm;
        Path2D outline = new Path2D.Double(Path2D.WIND_NON_ZERO);
        double far = 0;
        for (int letter : text.codePoints().toArray()) {
            GlyphData glyph = glyph(letter);
            if (glyph != null) {
                outline.append(
                        new AffineTransform(scale, 0, 0, -scale, x + far * scale, y)
                                .createTransformedShape(glyph.getPath()),
                        false);
            }
            far += advance(letter);
        }
        return outline;
    }

    private double widthOf(String text) {
        return text.codePoints().mapToDouble(this::advance).sum();
    }

    private double advance(int letter) {
        try {
            return font.getAdvanceWidth(glyphs.getGlyphId(letter));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private @Nullable GlyphData glyph(int letter) {
        try {
            return font.getGlyph().getGlyph(glyphs.getGlyphId(letter));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
