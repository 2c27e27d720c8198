package nl.onskentons.surveillance;

import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import nl.onskentons.common.Rejection;
import nl.onskentons.common.UploadedPicture;

/** Makes the drawing of a floor of a file that somebody sent; what it is, is told by its content. */
final class PlanFile {

    static final int SIDE_PX = 2400;

    /** A drawing has few colours, and stays sharp as a PNG. A photo of one would be large: it is kept as a JPEG. */
    private static final int MAX_PNG = 2_000_000;

    private static final int MAX_KEPT = 4_000_000;

    /** Readers of PDF look so far for its beginning. */
    private static final int HEAD = 1024;

    private static final UploadedPicture.Refusals REFUSALS =
            new UploadedPicture.Refusals("rejection.plan.format", "rejection.plan.pixels");

    private PlanFile() {}

    /**
     * The drawing, at most {@value #SIDE_PX} pixels wide and high.
     *
     * @param file a PNG, a JPEG or a PDF, of which the first page counts
     * @throws Rejection of the field {@code file}
     */
    static PlanPicture read(byte[] file) {
        return Rejection.inField("file", () -> {
            if (file.length > FloorPlanKeeping.MAX_UPLOAD) {
                throw Rejection.of("rejection.plan.size");
            }
            return isPdf(file) ? kept(page(file)) : kept(new UploadedPicture(file, REFUSALS).within(SIDE_PX));
        });
    }

    private static boolean isPdf(byte[] file) {
        return new String(file, 0, Math.min(file.length, HEAD), StandardCharsets.ISO_8859_1).contains("%PDF-");
    }

    private static BufferedImage page(byte[] file) {
        PdfTrap.refuse(file);
        return PdfFirstPage.draw(file, SIDE_PX);
    }

    private static PlanPicture kept(BufferedImage picture) {
        byte[] png = UploadedPicture.png(picture);
        byte[] content = png.length > MAX_PNG ? UploadedPicture.jpeg(picture) : png;
        if (content.length > MAX_KEPT) {
            throw Rejection.of("rejection.plan.size");
        }
        return new PlanPicture(content, content == png ? "png" : "jpeg", picture.getWidth(), picture.getHeight());
    }
}
