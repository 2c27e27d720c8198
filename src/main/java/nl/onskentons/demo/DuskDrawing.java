package nl.onskentons.demo;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import nl.onskentons.common.UploadedPicture;

/** Draws places at dusk, in the stead of photos: nobody is on them, and nobody takes them for real. */
final class DuskDrawing {

    private static final int WIDTH = 960;
    private static final int HEIGHT = 640;
    private static final int HORIZON = 400;

    private static final Color NIGHT = new Color(0x27364A);
    private static final Color DUSK = new Color(0xC98F6B);
    private static final Color GROUND = new Color(0x4A4F52);
    private static final Color DARK = new Color(0x1E2428);
    private static final Color METAL = new Color(0x8795A0);
    private static final Color GLASS = new Color(0x9FD3B4);

    private DuskDrawing() {}

    /** Bicycles under a roof, the lamp beside it out. */
    static byte[] bicycles() {
        BufferedImage picture = scene();
        Graphics2D graphics = brush(picture);
        graphics.setColor(DARK);
        graphics.fillRect(120, 190, 640, 26);
        for (int post = 0; post < 4; post++) {
            graphics.fillRect(140 + post * 196, 210, 14, 260);
        }
        graphics.setColor(METAL);
        graphics.setStroke(new BasicStroke(7));
        for (int bicycle = 0; bicycle < 4; bicycle++) {
            int left = 180 + bicycle * 140;
            graphics.drawOval(left, 400, 62, 62);
            graphics.drawOval(left + 78, 400, 62, 62);
            graphics.drawPolyline(
                    new int[] {left + 31, left + 55, left + 108, left + 70}, new int[] {431, 376, 378, 431}, 4);
        }
        graphics.setColor(DARK);
        graphics.fillRect(850, 120, 12, 350);
        graphics.fillOval(832, 100, 48, 34);
        return done(picture, graphics);
    }

    /** A bench with bottles and bits of glass in front of it. */
    static byte[] litter() {
        BufferedImage picture = scene();
        Graphics2D graphics = brush(picture);
        graphics.setColor(DARK);
        graphics.fillRect(260, 340, 430, 22);
        graphics.fillRect(260, 300, 430, 16);
        graphics.fillRect(290, 362, 16, 100);
        graphics.fillRect(644, 362, 16, 100);
        graphics.setColor(GLASS);
        for (int bottle = 0; bottle < 5; bottle++) {
            graphics.fillRoundRect(230 + bottle * 118, 492 + bottle % 2 * 34, 54, 18, 12, 12);
            graphics.fillRect(284 + bottle * 118, 498 + bottle % 2 * 34, 16, 7);
        }
        for (int bit = 0; bit < 16; bit++) {
            graphics.fillRect(200 + bit * 37 % 560, 540 + bit * 13 % 60, 7, 5);
        }
        return done(picture, graphics);
    }

    private static BufferedImage scene() {
        BufferedImage picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = brush(picture);
        graphics.setPaint(new GradientPaint(0, 0, NIGHT, 0, HORIZON, DUSK));
        graphics.fillRect(0, 0, WIDTH, HORIZON);
        graphics.setColor(GROUND);
        graphics.fillRect(0, HORIZON, WIDTH, HEIGHT - HORIZON);
        graphics.dispose();
        return picture;
    }

    private static Graphics2D brush(BufferedImage picture) {
        Graphics2D graphics = picture.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        return graphics;
    }

    private static byte[] done(BufferedImage picture, Graphics2D graphics) {
        graphics.dispose();
        return UploadedPicture.jpeg(picture);
    }
}
