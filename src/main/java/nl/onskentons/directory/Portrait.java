package nl.onskentons.directory;

import nl.onskentons.common.Rejection;
import nl.onskentons.common.UploadedPicture;

/**
 * A picture of somebody, made small and square. It is drawn anew, so that nothing of what a camera wrote into the file
 * (place, time, device) is kept.
 */
final class Portrait {

    static final int SIZE_PX = 256;

    private static final UploadedPicture.Refusals REFUSALS =
            new UploadedPicture.Refusals("rejection.photo.format", "rejection.photo.size");

    private Portrait() {}

    /**
     * Makes a portrait of an uploaded file.
     *
     * @return a JPEG of {@value #SIZE_PX} pixels square
     * @throws Rejection {@code rejection.photo.format} when it is no JPEG or PNG, whatever its name says,
     *     {@code rejection.photo.size} when the picture is too large
     */
    static byte[] from(byte[] file) {
        return UploadedPicture.jpeg(new UploadedPicture(file, REFUSALS).square(SIZE_PX));
    }
}
