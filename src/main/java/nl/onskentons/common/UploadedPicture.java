package nl.onskentons.common;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Locale;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * A picture that somebody sent, read in a way that no file fills the memory, upright, and drawn anew, so that nothing of what
 * a camera wrote into the file (place, time, device) is kept. What it is, is told by its content, never by its name.
 */
public final class UploadedPicture {

    /** A camera's picture; more is a trap: a small file can unpack into a huge picture. */
    private static final long MAX_PIXELS = 50_000_000;

    private static final int MAX_SIDE = 20_000;

    private static final Set<String> FORMATS = Set.of("jpeg", "png");

    private final byte[] file;
    private final Refusals refusals;

    /** @param file as it was sent; how large it may be is looked at before */
    public UploadedPicture(byte[] file, Refusals refusals) {
        this.file = file;
        this.refusals = refusals;
    }

    /**
     * What is said when it cannot be read.
     *
     * @param format the translation key for what is no JPEG or PNG
     * @param size the translation key for a picture that has more pixels than any camera takes
     */
    public record Refusals(String format, String size) {}

    /**
     * The whole picture, at most so many pixels wide and high; a small one stays as it is.
     *
     * @throws Rejection see {@link Refusals}
     */
    public BufferedImage within(int side) {
        return read((width, height) -> {
            double scale = Math.min(1, (double) side / Math.max(width, height));
            return new Cut(new Rectangle(width, height), pixels(width * scale), pixels(height * scale));
        });
    }

    /**
     * The middle of the picture, so many pixels wide and high.
     *
     * @throws Rejection see {@link Refusals}
     */
    public BufferedImage square(int side) {
        return read((width, height) -> {
            int middle = Math.min(width, height);
            return new Cut(new Rectangle((width - middle) / 2, (height - middle) / 2, middle, middle), side, side);
        });
    }

    /** A picture as a file. */
    public static byte[] jpeg(BufferedImage picture) {
        return written(picture, "jpeg");
    }

    /** A picture as a file, every pixel as it is. */
    public static byte[] png(BufferedImage picture) {
        return written(picture, "png");
    }

    private static byte[] written(BufferedImage picture, String format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, format, out);
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return out.toByteArray();
    }

    private static int pixels(double size) {
        return Math.max(1, (int) Math.round(size));
    }

    /** What of a picture is wanted, and how large, as it lies in the file. */
    private record Cut(Rectangle part, int width, int height) {}

    @FunctionalInterface
    private interface Wanted {
        Cut of(int width, int height);
    }

    private BufferedImage read(Wanted wanted) {
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw Rejection.of(refusals.format());
            }
            ImageReader reader = readers.next();
            try {
                return read(reader, in, wanted);
            } finally {
                reader.dispose();
            }
        } catch (Rejection rejection) {
            throw rejection;
        } catch (IOException | RuntimeException unreadable) {
            throw Rejection.of(refusals.format());
        }
    }

    private BufferedImage read(ImageReader reader, ImageInputStream in, Wanted wanted) throws IOException {
        String format = reader.getFormatName().toLowerCase(Locale.ROOT);
        if (!FORMATS.contains(format)) {
            throw Rejection.of(refusals.format());
        }
        reader.setInput(in, true, true);
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        if (Math.max(width, height) > MAX_SIDE || (long) width * height > MAX_PIXELS) {
            throw Rejection.of(refusals.size());
        }
        Cut cut = wanted.of(width, height);
        CameraTurn turn = format.equals("jpeg") ? CameraTurn.of(file) : CameraTurn.UPRIGHT;
        return upright(reader.read(0, coarse(reader, cut)), cut, turn);
    }

    /** Reads no more points than a sharp picture needs. */
    private static ImageReadParam coarse(ImageReader reader, Cut cut) {
        int step = Math.max(1, Math.min(cut.part().width / (2 * cut.width()), cut.part().height / (2 * cut.height())));
        ImageReadParam parameters = reader.getDefaultReadParam();
        parameters.setSourceRegion(cut.part());
        parameters.setSourceSubsampling(step, step, 0, 0);
        return parameters;
    }

    private static BufferedImage upright(BufferedImage picture, Cut cut, CameraTurn turn) {
        int width = turn.isOnItsSide() ? cut.height() : cut.width();
        int height = turn.isOnItsSide() ? cut.width() : cut.height();
        BufferedImage upright = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = upright.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        graphics.setBackground(Color.WHITE);
        graphics.clearRect(0, 0, width, height);
        graphics.transform(turn.upright(cut.width(), cut.height()));
        graphics.drawImage(picture, 0, 0, cut.width(), cut.height(), null);
        graphics.dispose();
        return upright;
    }
}
