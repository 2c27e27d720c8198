package nl.onskentons.common;

import com.drew.imaging.jpeg.JpegMetadataReader;
import com.drew.imaging.jpeg.JpegProcessingException;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifReader;
import java.awt.geom.AffineTransform;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;

/**
 * How a camera was held: a phone keeps what it saw, and writes beside it how to turn that.
 *
 * @param orientation 1 to 8, as Exif 2.3 (CIPA DC-008) numbers them; 1 is upright
 */
record CameraTurn(int orientation) {

    static final CameraTurn UPRIGHT = new CameraTurn(1);

    /**
     * What a JPEG says of it; upright when it says nothing that makes sense. Nothing else of the file is read: what is
     * packed in a PNG beside its picture may unpack into anything.
     */
    static CameraTurn of(byte[] jpeg) {
        try {
            ExifIFD0Directory exif = JpegMetadataReader.readMetadata(
                            new ByteArrayInputStream(jpeg), List.of(new ExifReader()))
                    .getFirstDirectoryOfType(ExifIFD0Directory.class);
            Integer orientation = exif == null ? null : exif.getInteger(ExifIFD0Directory.TAG_ORIENTATION);
            return orientation == null ? UPRIGHT : new CameraTurn(orientation);
        } catch (JpegProcessingException | IOException unreadable) {
            return UPRIGHT;
        }
    }

    /** Whether what is upright is as wide as the file is high. */
    boolean isOnItsSide() {
        return quarters() % 2 == 1;
    }

    /** What turns a picture of that many pixels upright. */
    AffineTransform upright(int width, int height) {
        AffineTransform turn = new AffineTransform();
        turn.translate((isOnItsSide() ? height : width) / 2.0, (isOnItsSide() ? width : height) / 2.0);
        turn.quadrantRotate(quarters());
        if (orientation == 2 || orientation == 4 || orientation == 5 || orientation == 7) {
            turn.scale(-1, 1);
        }
        turn.translate(-width / 2.0, -height / 2.0);
        return turn;
    }

    /** Quarters of a turn, clockwise. */
    private int quarters() {
        return switch (orientation) {
            case 3, 4 -> 2;
            case 6, 7 -> 1;
            case 5, 8 -> 3;
            default -> 0;
        };
    }
}
