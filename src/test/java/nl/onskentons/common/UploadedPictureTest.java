package nl.onskentons.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UploadedPictureTest {

    private static final UploadedPicture.Refusals REFUSALS = new UploadedPicture.Refusals("no.picture", "too.large");

    @Test
    void isMadeSmallWholeAndStaysSmallWhenItIs() {
        BufferedImage wide = picture(UploadedPicture.png(leftHalfRed(900, 300))).within(300);
        BufferedImage small = picture(UploadedPicture.png(leftHalfRed(90, 30))).within(300);

        assertThat(size(wide)).isEqualTo("300x100");
        assertThat(red(wide, 10, 50)).isTrue();
        assertThat(red(wide, 290, 50)).isFalse();
        assertThat(size(small)).isEqualTo("90x30");
    }

    /** A phone that was held upright keeps the picture on its side, and says so. */
    @ParameterizedTest
    @CsvSource({
        "1,300x200,10,100",
        "2,300x200,290,100",
        "3,300x200,290,100",
        "4,300x200,10,100",
        "5,200x300,100,10",
        "6,200x300,100,10",
        "7,200x300,100,290",
        "8,200x300,100,290"
    })
    void isTurnedUpright(int orientation, String size, int x, int y) {
        byte[] file = withOrientation(UploadedPicture.jpeg(leftHalfRed(300, 200)), orientation);

        BufferedImage upright = picture(file).within(300);

        assertThat(size(upright)).isEqualTo(size);
        assertThat(red(upright, x, y)).isTrue();
        assertThat(red(upright, upright.getWidth() - x, upright.getHeight() - y))
                .isFalse();
    }

    @Test
    void keepsNothingOfWhatTheCameraWrote() {
        byte[] file = withOrientation(UploadedPicture.jpeg(leftHalfRed(30, 20)), 6);
        assertThat(latin(file)).contains("Exif");

        assertThat(latin(UploadedPicture.jpeg(picture(file).within(300)))).doesNotContain("Exif");
    }

    @ParameterizedTest
    @CsvSource({"30000,1000,too.large", "1000,30000,too.large", "8000,8000,too.large", "-1,10,no.picture"})
    void isRefusedBeforeItUnpacks(int width, int height, String key) throws IOException {
        assertRefused(claiming(width, height), key);
    }

    /** A note of 200 bytes that would unpack into 64 MB is not read. */
    @Test
    void doesNotUnpackWhatStandsBesideThePicture() throws IOException {
        ByteArrayOutputStream note = new ByteArrayOutputStream();
        note.write("zTXtComment\0\0".getBytes(StandardCharsets.ISO_8859_1));
        try (DeflaterOutputStream packed = new DeflaterOutputStream(note, new Deflater(9))) {
            packed.write(new byte[64 * 1024 * 1024]);
        }
        byte[] file = UploadedPicture.png(leftHalfRed(30, 20));
        ByteArrayOutputStream with = new ByteArrayOutputStream();
        with.write(file, 0, 33);
        chunk(with, note.toByteArray());
        with.write(file, 33, file.length - 33);

        long before = allocated();
        assertThat(size(picture(with.toByteArray()).within(300))).isEqualTo("30x20");
        assertThat(allocated() - before).isLessThan(20_000_000);
    }

    @Test
    void isRefusedWhenItIsNone() {
        assertRefused("GIF89a of iets anders".getBytes(StandardCharsets.UTF_8), "no.picture");
        assertRefused(new byte[0], "no.picture");
        byte[] half = UploadedPicture.png(leftHalfRed(300, 200));
        assertRefused(Arrays.copyOf(half, 60), "no.picture");
    }

    private static long allocated() {
        return ((com.sun.management.ThreadMXBean) java.lang.management.ManagementFactory.getThreadMXBean())
                .getCurrentThreadAllocatedBytes();
    }

    private static void assertRefused(byte[] file, String key) {
        assertThatExceptionOfType(Rejection.class)
                .isThrownBy(() -> picture(file).within(300))
                .extracting(Rejection::key)
                .isEqualTo(key);
    }

    private static UploadedPicture picture(byte[] file) {
        return new UploadedPicture(file, REFUSALS);
    }

    private static BufferedImage leftHalfRed(int width, int height) {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = picture.createGraphics();
        graphics.setColor(Color.RED);
        graphics.fillRect(0, 0, width / 2, height);
        graphics.dispose();
        return picture;
    }

    private static String size(BufferedImage picture) {
        return picture.getWidth() + "x" + picture.getHeight();
    }

    private static boolean red(BufferedImage picture, int x, int y) {
        return new Color(picture.getRGB(x, y)).getRed() > 200;
    }

    private static String latin(byte[] file) {
        return new String(file, StandardCharsets.ISO_8859_1);
    }

    private static byte[] withOrientation(byte[] jpeg, int orientation) {
        byte[] exif = HexFormat.of()
                .parseHex("ffe10022" + "457869660000" + "49492a0008000000" + "0100"
                        + "12010300010000000%d000000".formatted(orientation) + "00000000");
        return ByteBuffer.allocate(jpeg.length + exif.length)
                .put(jpeg, 0, 2)
                .put(exif)
                .put(jpeg, 2, jpeg.length - 2)
                .array();
    }

    /** A PNG whose header says how large it is. */
    private static byte[] claiming(int width, int height) throws IOException {
        byte[] file = UploadedPicture.png(leftHalfRed(10, 10));
        byte[] header = ByteBuffer.allocate(17)
                .put(file, 12, 4)
                .putInt(width)
                .putInt(height)
                .put(file, 24, 5)
                .array();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(file, 0, 8);
        chunk(out, header);
        out.write(file, 33, file.length - 33);
        return out.toByteArray();
    }

    private static void chunk(ByteArrayOutputStream out, byte[] typeAndData) {
        CRC32 checksum = new CRC32();
        checksum.update(typeAndData);
        try (DataOutputStream data = new DataOutputStream(out)) {
            data.writeInt(typeAndData.length - 4);
            data.write(typeAndData);
            data.writeInt((int) checksum.getValue());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
