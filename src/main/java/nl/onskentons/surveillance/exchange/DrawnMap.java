package nl.onskentons.surveillance.exchange;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import nl.onskentons.surveillance.GeoPoint;

/**
 * A drawing of where places lie to each other, for paper: numbered, with the route, a scale and the north. It asks no server
 * for a map, so nobody learns what is looked at.
 */
public final class DrawnMap {

    /** Lines as wide as this would be seen on paper, in pixels. */
    private static final float THIN = 2;

    private static final double MARK = 17;
    private static final double TYPE = 21;
    private static final Color PAPER = new Color(0xFB, 0xFA, 0xF7);
    private static final Color GRID = new Color(0xE4, 0xE1, 0xD8);
    private static final Color INK = new Color(0x1C, 0x24, 0x27);
    private static final Color ACCENT = new Color(0x1F, 0x5F, 0x6B);
    private static final Color CALM = new Color(0x2F, 0x6B, 0x3C);
    private static final Color TROUBLE = new Color(0x9A, 0x3B, 0x12);

    private final MapFrame frame;
    private final Graphics2D drawing;
    private final List<Point2D> taken = new ArrayList<>();

    private DrawnMap(MapFrame frame, Graphics2D drawing) {
        this.frame = frame;
        this.drawing = drawing;
    }

    /**
     * Draws it.
     *
     * @param marks at least one
     * @param route the points between which one walks; may be empty
     * @return a PNG
     */
    public static byte[] png(List<MapMark> marks, List<GeoPoint> route, int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D drawing = image.createGraphics();
        try {
            drawing.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            drawing.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            MapFrame frame = MapFrame.around(marks.stream().map(MapMark::point).toList(), width, height);
            new DrawnMap(frame, drawing).draw(marks, route);
        } finally {
            drawing.dispose();
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private void draw(List<MapMark> marks, List<GeoPoint> route) {
        drawing.setColor(PAPER);
        drawing.fill(new Rectangle2D.Double(0, 0, frame.width(), frame.height()));
        double metres = frame.roundMetres(0.22);
        grid(metres / frame.metresPerPixel());
        line(route);
        marks.forEach(this::mark);
        scale(metres);
        north();
    }

    /** Squares as wide as the scale, so that a distance can be read anywhere. */
    private void grid(double step) {
        drawing.setColor(GRID);
        drawing.setStroke(new BasicStroke(THIN));
        for (double x = step; x < frame.width(); x += step) {
            drawing.draw(new Line2D.Double(x, 0, x, frame.height()));
        }
        for (double y = step; y < frame.height(); y += step) {
            drawing.draw(new Line2D.Double(0, y, frame.width(), y));
        }
    }

    private void line(List<GeoPoint> route) {
        if (route.size() < 2) {
            return;
        }
        Path2D path = new Path2D.Double();
        for (GeoPoint point : route) {
            Point2D at = frame.at(point);
            if (path.getCurrentPoint() == null) {
                path.moveTo(at.getX(), at.getY());
            } else {
                path.lineTo(at.getX(), at.getY());
            }
        }
        drawing.setColor(ACCENT);
        drawing.setStroke(new BasicStroke(
                2.5f * THIN, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND, 1, new float[] {14, 10}, 0));
        drawing.draw(path);
    }

    /** At its point, or beside it with a line to it when something is there already. */
    private void mark(MapMark mark) {
        Point2D point = frame.at(mark.point());
        Point2D at = free(point);
        taken.add(at);
        if (at.distance(point) > 1) {
            drawing.setColor(INK);
            drawing.setStroke(new BasicStroke(THIN));
            drawing.draw(new Line2D.Double(point, at));
            drawing.fill(new Ellipse2D.Double(point.getX() - 4, point.getY() - 4, 8, 8));
        }
        shape(mark.shape(), at);
        DrawnLetters.centred(drawing, String.valueOf(mark.number()), at.getX(), at.getY(), TYPE);
    }

    private Point2D free(Point2D point) {
        for (int ring = 0; ring < 8; ring++) {
            for (int turn = 0; turn < (ring == 0 ? 1 : 8 * ring); turn++) {
                double angle = turn * Math.PI / (4 * Math.max(1, ring));
                Point2D at = new Point2D.Double(
                        point.getX() + 2.2 * MARK * ring * Math.sin(angle),
                        point.getY() - 2.2 * MARK * ring * Math.cos(angle));
                if (isInside(at) && taken.stream().allMatch(other -> other.distance(at) > 2.1 * MARK)) {
                    return at;
                }
            }
        }
        return point;
    }

    private boolean isInside(Point2D at) {
        return at.getX() > MARK
                && at.getY() > MARK
                && at.getX() < frame.width() - MARK
                && at.getY() < frame.height() - MARK;
    }

    /** Leaves the colour of the number in it. */
    private void shape(MapMark.Shape shape, Point2D at) {
        Ellipse2D circle = new Ellipse2D.Double(at.getX() - MARK, at.getY() - MARK, 2 * MARK, 2 * MARK);
        switch (shape) {
            case PLACE -> filled(circle, ACCENT);
            case NOT_CALM ->
                filled(new Rectangle2D.Double(at.getX() - MARK, at.getY() - MARK, 2 * MARK, 2 * MARK), TROUBLE);
            case CALM -> edged(circle, CALM, new BasicStroke(2.5f * THIN));
            case NOT_PASSED ->
                edged(
                        circle,
                        INK,
                        new BasicStroke(THIN, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] {6, 5}, 0));
        }
    }

    private void filled(java.awt.Shape shape, Color color) {
        drawing.setColor(color);
        drawing.fill(shape);
        drawing.setColor(Color.WHITE);
        drawing.setStroke(new BasicStroke(THIN));
        drawing.draw(shape);
    }

    private void edged(java.awt.Shape shape, Color color, BasicStroke edge) {
        drawing.setColor(Color.WHITE);
        drawing.fill(shape);
        drawing.setColor(color);
        drawing.setStroke(edge);
        drawing.draw(shape);
    }

    private void scale(double metres) {
        double wide = metres / frame.metresPerPixel();
        double x = 18;
        double y = frame.height() - 18.0;
        String text = metres >= 1000 ? Math.round(metres / 1000) + " km" : Math.round(metres) + " m";
        drawing.setColor(PAPER);
        drawing.fill(new Rectangle2D.Double(0, y - 36, wide + 36, 54));
        drawing.setColor(INK);
        drawing.setStroke(new BasicStroke(2 * THIN));
        Path2D bar = new Path2D.Double();
        bar.moveTo(x, y - 8);
        bar.lineTo(x, y);
        bar.lineTo(x + wide, y);
        bar.lineTo(x + wide, y - 8);
        drawing.draw(bar);
        DrawnLetters.centred(drawing, text, x + wide / 2, y - 16, TYPE);
    }

    private void north() {
        double x = frame.width() - 32.0;
        Path2D arrow = new Path2D.Double();
        arrow.moveTo(x, 16);
        arrow.lineTo(x + 11, 50);
        arrow.lineTo(x, 41);
        arrow.lineTo(x - 11, 50);
        arrow.closePath();
        drawing.setColor(PAPER);
        drawing.fill(new Rectangle2D.Double(x - 22, 0, 54, 84));
        drawing.setColor(INK);
        drawing.fill(arrow);
        DrawnLetters.centred(drawing, "N", x, 66, TYPE);
    }
}
