package nl.onskentons.directory;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Locale;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import nl.onskentons.common.Rejection;

/**
 * A picture of somebody, made small and square. It is drawn anew, so that nothing of what a camera wrote into the file
 * (place, time, device) is kept.
 */
final class Portrait {

    static final int SIZE_PX = 256;

    /** A camera's picture; more is a trap: a small file can unpack into a huge picture. */
    private static final long MAX_PIXELS = 50_000_000;

    private static final Set<String> FORMATS = Set.of("jpeg", "png");

    private Portrait() {}

    /**
     * Makes a portrait of an uploaded file.
     *
     * @return a JPEG of {@value #SIZE_PX} pixels square
     * @throws Rejection {@code rejection.photo.format} when it is no JPEG or PNG, whatever its name says,
     *     {@code rejection.photo.size} when the picture is too large
     */
    static byte[] from(byte[] file) {
        try {
            return read(file);
        } catch (Rejection rejection) {
            throw rejection;
        } catch (IOException | RuntimeException unreadable) {
            throw Rejection.of("rejection.photo.format");
        }
    }

    private static byte[] read(byte[] file) throws IOException {
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw Rejection.of("rejection.photo.format");
            }
            ImageReader reader = readers.next();
            try {
                return read(reader, in, CameraTurn.of(file));
            } finally {
                reader.dispose();
            }
        }
    }

    private static byte[] read(ImageReader reader, ImageInputStream in, CameraTurn turn) throws IOException {
        if (!FORMATS.contains(reader.getFormatName().toLowerCase(Locale.ROOT))) {
            throw Rejection.of("rejection.photo.format");
        }
        reader.setInput(in, true, true);
        if ((long) reader.getWidth(0) * reader.getHeight(0) > MAX_PIXELS) {
            throw Rejection.of("rejection.photo.size");
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(square(reader.read(0, coarse(reader)), turn), "jpeg", out);
        return out.toByteArray();
    }

    /** Reads the middle, and no more points than a sharp portrait needs, so that no picture fills the memory. */
    private static ImageReadParam coarse(ImageReader reader) throws IOException {
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        int side = Math.min(width, height);
        int step = Math.max(1, side / (2 * SIZE_PX));
        ImageReadParam parameters = reader.getDefaultReadParam();
        parameters.setSourceRegion(new Rectangle((width - side) / 2, (height - side) / 2, side, side));
        parameters.setSourceSubsampling(step, step, 0, 0);
        return parameters;
    }

    /** The picture, upright. */
    private static BufferedImage square(BufferedImage picture, CameraTurn turn) {
        BufferedImage square = new BufferedImage(SIZE_PX, SIZE_PX, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = square.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        graphics.setBackground(Color.WHITE);
        graphics.clearRect(0, 0, SIZE_PX, SIZE_PX);
        graphics.transform(turn.upright(SIZE_PX));
        graphics.drawImage(picture, 0, 0, SIZE_PX, SIZE_PX, null);
        graphics.dispose();
        return square;
    }
}
