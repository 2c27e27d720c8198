package nl.onskentons.directory;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.exif.ExifIFD0Directory;
import java.awt.geom.AffineTransform;
import java.io.ByteArrayInputStream;
import java.io.IOException;

/**
 * How a camera was held: a phone keeps what it saw, and writes beside it how to turn that.
 *
 * @param orientation 1 to 8, as Exif 2.3 (CIPA DC-008) numbers them; 1 is upright
 */
record CameraTurn(int orientation) {

    private static final CameraTurn UPRIGHT = new CameraTurn(1);

    /** What the file says of it; upright when it says nothing that makes sense. */
    static CameraTurn of(byte[] file) {
        try {
            ExifIFD0Directory exif = ImageMetadataReader.readMetadata(new ByteArrayInputStream(file))
                    .getFirstDirectoryOfType(ExifIFD0Directory.class);
            Integer orientation = exif == null ? null : exif.getInteger(ExifIFD0Directory.TAG_ORIENTATION);
            return orientation == null ? UPRIGHT : new CameraTurn(orientation);
        } catch (ImageProcessingException | IOException unreadable) {
            return UPRIGHT;
        }
    }

    /** What turns a square of that many pixels upright. */
    AffineTransform upright(int side) {
        AffineTransform turn = new AffineTransform();
        turn.quadrantRotate(quarters(), side / 2.0, side / 2.0);
        if (orientation == 2 || orientation == 4 || orientation == 5 || orientation == 7) {
            turn.translate(side, 0);
            turn.scale(-1, 1);
        }
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
