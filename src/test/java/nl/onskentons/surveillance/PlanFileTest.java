package nl.onskentons.surveillance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;
import nl.onskentons.common.Rejection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is made of a drawing that somebody sends, and what is not even opened. */
class PlanFileTest {

    @Test
    void keepsADrawingAsItIs() throws IOException {
        PlanPicture plan = PlanFile.read(Drawings.png(600, 400));

        assertThat(plan.kind()).isEqualTo("png");
        assertShows(plan, 600, 400);
    }

    @Test
    void makesALargeOneSmall() throws IOException {
        assertShows(PlanFile.read(Drawings.jpeg(3000, 6000)), 1200, 2400);
    }

    @Test
    void drawsTheFirstPageOfAPdf() throws IOException {
        assertShows(PlanFile.read(Drawings.pdf(842, 595)), 2400, 1695);
    }

    @ParameterizedTest
    @CsvSource({"10,300", "300,10", "20000,300"})
    void refusesAPageThatIsNoPage(float width, float height) {
        assertRefused(Drawings.pdf(width, height), "rejection.plan.page");
    }

    @Test
    void refusesWhatIsNoDrawingWhateverItsName() {
        assertRefused(new byte[0], "rejection.plan.format");
        assertRefused(bytes("<svg onload='alert(1)'/>"), "rejection.plan.format");
        assertRefused(bytes("%PDF-1.7\nniets"), "rejection.plan.pdf");
        assertRefused(new byte[FloorPlanKeeping.MAX_UPLOAD + 1], "rejection.plan.size");
    }

    @Test
    void refusesWhatIsEncryptedAlsoWithoutAPassword() {
        assertRefused(Drawings.lockedPdf(), "rejection.plan.locked");
    }

    @Test
    void opensWhatHidesNothing() throws IOException {
        PlanPicture plan = PlanFile.read(pdf("/Filter /FlateDecode", packed(0)));

        assertThat(plan.width() + "x" + plan.height()).isEqualTo("2400x1800");
    }

    /** Half a megabyte that would unpack into 200. */
    @ParameterizedTest
    @ValueSource(strings = {"", "/Type /ObjStm /N 1 /First 5", "/Type /XRef /Size 9 /W [1 2 1]"})
    void refusesAStreamThatUnpacksIntoTooMuch(String kind) {
        assertRefused(pdf("/Filter /FlateDecode " + kind, packed(200)), "rejection.plan.pdf");
    }

    /** Whatever it says of itself, and however it writes that down. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/Filter [/FlateDecode /FlateDecode]",
                "/Filter [ /ASCII85Decode /FlateDecode ]",
                "/F#69lter [/FlateDecode /Flate#44ecode]",
                "/Filter /LZWDecode",
                "/Filter /RunLengthDecode",
                "/Filter /CCITTFaxDecode",
                "/Filter /JBIG2Decode",
                "/Filter 7 0 R",
                "/Filter%\n7 0 R",
                "/Filter /FlateDecode /DecodeParms 7 0 R",
                "/Filter /FlateDecode /DecodeParms [7 0 R]",
                "/Filter /FlateDecode /DecodeParms << /Predictor 12 /Columns 2000000000 >>",
                "/Filter /FlateDecode /DecodeParms << /Predictor 12 /Columns 7 0 R >>",
                "/Subtype /Image /Width 60000 /Height 60000",
                "/Subtype /Image /Width 7 0 R /Height 10"
            })
    void refusesWhatItCannotCount(String dictionary) {
        assertRefused(pdf(dictionary, packed(0)), "rejection.plan.pdf");
    }

    /** The PDF says ten by ten; the picture itself says otherwise. */
    @Test
    void refusesAHugeJpegWithinAPdf() {
        byte[] jpeg = Drawings.jpeg(40, 40);
        for (int at = 2; at < jpeg.length - 9; at++) {
            if ((jpeg[at] & 0xff) == 0xff && (jpeg[at + 1] & 0xff) == 0xc0) {
                jpeg[at + 5] = (byte) 0xf0;
                jpeg[at + 7] = (byte) 0xf0;
            }
        }
        assertRefused(pdf("/Subtype /Image /Filter /DCTDecode /Width 10 /Height 10", jpeg), "rejection.plan.pdf");
    }

    @Test
    void stopsWhenItTakesTooLong() {
        byte[] plan = Drawings.pdf(842, 595);
        assertThatExceptionOfType(Rejection.class)
                .isThrownBy(() -> PdfFirstPage.draw(plan, PlanFile.SIDE_PX, Duration.ZERO))
                .withMessage("rejection.plan.pdf");
    }

    private static void assertShows(PlanPicture plan, int width, int height) throws IOException {
        BufferedImage shown = ImageIO.read(new ByteArrayInputStream(plan.content()));
        assertThat(plan.width() + "x" + plan.height()).isEqualTo(width + "x" + height);
        assertThat(shown.getWidth() + "x" + shown.getHeight()).isEqualTo(width + "x" + height);
        assertThat(new Color(shown.getRGB(width / 4, height / 2)).getGreen()).isLessThan(30);
        assertThat(new Color(shown.getRGB(width * 3 / 4, height / 2)).getGreen())
                .isGreaterThan(225);
    }

    private static void assertRefused(byte[] file, String key) {
        assertThatExceptionOfType(Rejection.class)
                .isThrownBy(() -> PlanFile.read(file))
                .withMessage(key)
                .satisfies(refused -> assertThat(refused.field()).contains("file"));
    }

    private static byte[] packed(int megabytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DeflaterOutputStream packing = new DeflaterOutputStream(out, new Deflater(9))) {
            byte[] megabyte = new byte[1024 * 1024];
            for (int i = 0; i < megabytes; i++) {
                packing.write(megabyte);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** A page with one stream more. */
    private static byte[] pdf(String dictionary, byte[] data) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(bytes("%PDF-1.7\n"));
        int[] starts = new int[4];
        String[] objects = {
            "<< /Type /Catalog /Pages 2 0 R >>",
            "<< /Type /Pages /Count 1 /Kids [3 0 R] >>",
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 400 300] /Contents 4 0 R >>",
            "<< /Length " + data.length + " " + dictionary + " /Note (1 0 obj) >>\nstream\r\n"
        };
        for (int i = 0; i < objects.length; i++) {
            starts[i] = out.size();
            out.writeBytes(bytes((i + 1) + " 0 obj\n" + objects[i]));
            if (i == 3) {
                out.writeBytes(data);
                out.writeBytes(bytes("\nendstream"));
            }
            out.writeBytes(bytes("\nendobj\n"));
        }
        int table = out.size();
        out.writeBytes(bytes("xref\n0 5\n0000000000 65535 f \n"));
        for (int start : starts) {
            out.writeBytes(bytes("%010d 00000 n \n".formatted(start)));
        }
        out.writeBytes(bytes("trailer\n<< /Root 1 0 R /Size 5 >>\nstartxref\n" + table + "\n%%EOF\n"));
        return out.toByteArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
