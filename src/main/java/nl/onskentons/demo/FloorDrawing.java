package nl.onskentons.demo;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.List;
import nl.onskentons.common.UploadedPicture;

/** Draws a floor: rooms as rectangles with a word in each. */
final class FloorDrawing {

    private static final int WIDTH = 1600;
    private static final int HEIGHT = 1000;
    private static final int UNIT = 100;
    private static final int MARGIN = 100;
    private static final int LETTERS = 34;

    private static final Color WALL = new Color(0x3A4A57);
    private static final Color ROOM = new Color(0xEEF3F6);
    private static final Color HALL = new Color(0xFAF5E6);

    /**
     * A room; its place and size in units of which the floor has 14 by 8.
     *
     * @param hall whether people walk through it
     */
    record Room(String name, int x, int y, int width, int height, boolean hall) {

        static Room of(String name, int x, int y, int width, int height) {
            return new Room(name, x, y, width, height, false);
        }

        static Room hall(String name, int x, int y, int width, int height) {
            return new Room(name, x, y, width, height, true);
        }
    }

    private FloorDrawing() {}

    static byte[] of(List<Room> rooms) {
        BufferedImage picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = picture.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, WIDTH, HEIGHT);
        graphics.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, LETTERS));
        graphics.setStroke(new BasicStroke(6));
        rooms.forEach(room -> draw(graphics, room));
        graphics.dispose();
        return UploadedPicture.png(picture);
    }

    private static void draw(Graphics2D graphics, Room room) {
        int x = MARGIN + room.x() * UNIT;
        int y = MARGIN + room.y() * UNIT;
        int width = room.width() * UNIT;
        int height = room.height() * UNIT;
        graphics.setColor(room.hall() ? HALL : ROOM);
        graphics.fillRect(x, y, width, height);
        graphics.setColor(WALL);
        graphics.drawRect(x, y, width, height);
        int wide = graphics.getFontMetrics().stringWidth(room.name());
        graphics.drawString(room.name(), x + (width - wide) / 2, y + height / 2 + LETTERS / 3);
    }
}
