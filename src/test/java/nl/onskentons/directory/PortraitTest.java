package nl.onskentons.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import nl.onskentons.common.Rejection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PortraitTest {

    @Test
    void makesASmallSquareOfAnyPicture() throws IOException {
        byte[] portrait = Portrait.from(png(640, 480));

        BufferedImage read = ImageIO.read(new ByteArrayInputStream(portrait));
        assertThat(read.getWidth()).isEqualTo(Portrait.SIZE_PX);
        assertThat(read.getHeight()).isEqualTo(Portrait.SIZE_PX);
    }

    @Test
    void takesTheMiddleOfATallPicture() throws IOException {
        BufferedImage tall = new BufferedImage(100, 300, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = tall.createGraphics();
        graphics.setColor(Color.RED);
        graphics.fillRect(0, 100, 100, 100);
        graphics.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(tall, "png", out);

        BufferedImage read = ImageIO.read(new ByteArrayInputStream(Portrait.from(out.toByteArray())));

        assertThat(Side.values())
                .allSatisfy(side -> assertThat(new Color(read.getRGB(side.x, side.y)).getRed())
                        .isGreaterThan(200));
    }

    @Test
    void keepsNothingOfWhatTheCameraWrote() throws IOException {
        byte[] file = png(300, 300);
        byte[] text = "tEXtComment\0N52 05 E05 07".getBytes(StandardCharsets.ISO_8859_1);

        byte[] portrait = Portrait.from(withChunk(file, text));

        assertThat(new String(portrait, StandardCharsets.ISO_8859_1)).doesNotContain("N52 05");
    }

    /** A phone that was held upright keeps the picture on its side, and says so. */
    @ParameterizedTest
    @CsvSource({"1,LEFT", "2,RIGHT", "3,RIGHT", "4,LEFT", "5,TOP", "6,TOP", "7,BOTTOM", "8,BOTTOM"})
    void turnsAPictureUpright(int orientation, Side red) throws IOException {
        byte[] portrait = Portrait.from(withOrientation(redOnTheLeft(), orientation));

        BufferedImage read = ImageIO.read(new ByteArrayInputStream(portrait));
        assertThat(Side.values())
                .filteredOn(side -> new Color(read.getRGB(side.x, side.y)).getRed() > 200)
                .containsExactly(red);
    }

    private enum Side {
        LEFT(10, 128),
        RIGHT(246, 128),
        TOP(128, 10),
        BOTTOM(128, 246);

        private final int x;
        private final int y;

        Side(int x, int y) {
            this.x = x;
            this.y = y;
        }
    }

    private static byte[] redOnTheLeft() throws IOException {
        BufferedImage picture = new BufferedImage(300, 300, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = picture.createGraphics();
        graphics.setColor(Color.RED);
        graphics.fillRect(0, 0, 75, 300);
        graphics.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(picture, "jpeg", out);
        return out.toByteArray();
    }

    /** Puts an Exif segment with nothing but the orientation after the first two bytes of a JPEG. */
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

    @Test
    void refusesWhatIsNoPictureWhateverItsName() {
        assertRefused("GIF89a of iets anders".getBytes(StandardCharsets.UTF_8), "rejection.photo.format");
        assertRefused(new byte[0], "rejection.photo.format");
        assertRefused("<svg onload='alert(1)'/>".getBytes(StandardCharsets.UTF_8), "rejection.photo.format");
    }

    @Test
    void refusesASmallFileThatUnpacksIntoAHugePicture() throws IOException {
        byte[] file = png(10, 10);
        // The header says how large the picture is: 60,000 by 60,000.
        for (int at : new int[] {16, 20}) {
            file[at] = 0;
            file[at + 1] = 0;
            file[at + 2] = (byte) (60_000 >> 8);
            file[at + 3] = (byte) 60_000;
        }
        CRC32 checksum = new CRC32();
        checksum.update(file, 12, 17);
        for (int i = 0; i < 4; i++) {
            file[29 + i] = (byte) (checksum.getValue() >> (24 - 8 * i));
        }

        assertRefused(file, "rejection.photo.size");
    }

    private static void assertRefused(byte[] file, String key) {
        assertThatThrownBy(() -> Portrait.from(file))
                .asInstanceOf(type(Rejection.class))
                .extracting(Rejection::key)
                .isEqualTo(key);
    }

    private static byte[] png(int width, int height) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "png", out);
        return out.toByteArray();
    }

    /** Puts a chunk after the header of a PNG. */
    private static byte[] withChunk(byte[] file, byte[] typeAndData) throws IOException {
        int header = 33;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(file, 0, header);
        writeInt(out, typeAndData.length - 4);
        out.write(typeAndData);
        CRC32 checksum = new CRC32();
        checksum.update(typeAndData);
        writeInt(out, (int) checksum.getValue());
        out.write(file, header, file.length - header);
        return out.toByteArray();
    }

    private static void writeInt(ByteArrayOutputStream out, int number) {
        for (int shift = 24; shift >= 0; shift -= 8) {
            out.write(number >> shift);
        }
    }
}
