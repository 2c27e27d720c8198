package nl.onskentons.surveillance;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Random;
import nl.onskentons.common.UploadedPicture;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;

/** Files for tests: drawings of which the left half is red. */
final class Drawings {

    private Drawings() {}

    static BufferedImage leftHalfRed(int width, int height) {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = picture.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, width, height);
        graphics.setColor(Color.RED);
        graphics.fillRect(0, 0, width / 2, height);
        graphics.dispose();
        return picture;
    }

    static byte[] png(int width, int height) {
        return UploadedPicture.png(leftHalfRed(width, height));
    }

    static byte[] jpeg(int width, int height) {
        return UploadedPicture.jpeg(leftHalfRed(width, height));
    }

    /** What cannot be made smaller, as leaves and gravel can hardly. */
    static byte[] noise(int width, int height) {
        Random random = new Random(20261128);
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < width; x++) {
            for (int y = 0; y < height; y++) {
                picture.setRGB(x, y, random.nextInt(0x1000000));
            }
        }
        return UploadedPicture.jpeg(picture);
    }

    static byte[] pdf(float width, float height) {
        return pdf(width, height, false);
    }

    /** One that everybody opens without a password, and that is encrypted all the same. */
    static byte[] lockedPdf() {
        return pdf(400, 300, true);
    }

    private static byte[] pdf(float width, float height, boolean locked) {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(new PDRectangle(width, height));
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.setNonStrokingColor(Color.RED);
                content.addRect(0, 0, width / 2, height);
                content.fill();
                content.drawImage(
                        LosslessFactory.createFromImage(document, leftHalfRed(20, 20)),
                        width - 30,
                        height - 30,
                        20,
                        20);
            }
            if (locked) {
                document.protect(new StandardProtectionPolicy("eigenaar", "", new AccessPermission()));
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
