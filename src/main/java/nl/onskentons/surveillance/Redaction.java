package nl.onskentons.surveillance;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.Serializable;
import java.util.List;

/**
 * A part of a photo that nobody is to see, such as a face, in parts of the width and height of the photo as it is upright.
 *
 * @param x of its left side, 0 to 1
 * @param y of its upper side, 0 to 1
 */
public record Redaction(double x, double y, double width, double height) implements Serializable {

    /** As many as a photo has at most. */
    public static final int MAX = 40;

    /** @throws IllegalArgumentException when no part of it can be on a photo */
    public Redaction {
        if (!(x >= 0 && y >= 0 && width > 0 && height > 0 && x + width <= 1.001 && y + height <= 1.001)) {
            throw new IllegalArgumentException("not on a photo");
        }
    }

    /** Paints these parts over for good, each a little larger rather than smaller. */
    static void paint(BufferedImage photo, List<Redaction> parts) {
        Graphics2D graphics = photo.createGraphics();
        graphics.setColor(Color.BLACK);
        for (Redaction part : parts) {
            int left = (int) Math.floor(part.x * photo.getWidth());
            int top = (int) Math.floor(part.y * photo.getHeight());
            int right = (int) Math.ceil((part.x + part.width) * photo.getWidth());
            int bottom = (int) Math.ceil((part.y + part.height) * photo.getHeight());
            graphics.fillRect(left, top, right - left, bottom - top);
        }
        graphics.dispose();
    }
}
