package nl.onskentons.surveillance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import javax.imageio.ImageIO;
import nl.onskentons.common.Rejection;
import nl.onskentons.common.SchoolId;
import nl.onskentons.common.StaleEdit;
import nl.onskentons.school.Schools;
import nl.onskentons.testing.As;
import nl.onskentons.testing.ExampleSchools;
import nl.onskentons.testing.SignedIn;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.annotation.Transactional;

/** UC-047: photos of places, who sees them (R1), and that nobody is on them (R2). */
@Transactional
@As("balie")
abstract class HotspotPhotosContract {

    private static final Redaction MIDDLE = new Redaction(0.4, 0.4, 0.2, 0.2);

    @Autowired
    private HotspotPhotos photos;

    @Autowired
    private HotspotKeeping keeping;

    @Autowired
    private Categories categories;

    @Autowired
    private Schools schools;

    private final HotspotId shared = HotspotId.random();
    private final HotspotId ofSchool = HotspotId.random();

    @BeforeEach
    void markPlaces() {
        SchoolId north = ExampleSchools.north(schools);
        CategoryLine kind = categories.of(north).getFirst();
        keeping.add(shared, north, Places.outside("Gedeeld", kind, Places.SQUARE, Layer.POLICE), false);
        keeping.add(ofSchool, north, Places.outside("Van school", kind, Places.SQUARE, Layer.SCHOOL), false);
    }

    /** R2: what is covered is gone from the file itself. */
    @Test
    void keepsNothingOfWhatIsCovered() throws IOException {
        photos.put(shared, Drawings.png(1000, 500), List.of(MIDDLE), true);

        BufferedImage kept = kept(shared);
        assertThat(brightest(kept, 405, 205, 595, 295)).isLessThan(40);
        assertThat(new Color(kept.getRGB(300, 250)).getRed()).isGreaterThan(200);
        assertThat(new Color(kept.getRGB(700, 250)).getGreen()).isGreaterThan(200);
    }

    @Test
    void keepsNothingOfWhatTheCameraWroteAndNoMoreThanItNeeds() throws IOException {
        byte[] jpeg = Drawings.jpeg(2560, 1280);
        byte[] exif = HexFormat.of()
                .parseHex("ffe10022" + "457869660000" + "49492a0008000000" + "0100" + "120103000100000006000000"
                        + "00000000");
        byte[] file = ByteBuffer.allocate(jpeg.length + exif.length)
                .put(jpeg, 0, 2)
                .put(exif)
                .put(jpeg, 2, jpeg.length - 2)
                .array();

        photos.put(shared, file, List.of(), true);

        BufferedImage kept = kept(shared);
        assertThat(kept.getWidth() + "x" + kept.getHeight()).isEqualTo("640x1280");
        assertThat(new Color(kept.getRGB(320, 100)).getGreen()).isLessThan(60);
        assertThat(new String(photos.find(shared).orElseThrow().jpeg(), StandardCharsets.ISO_8859_1))
                .doesNotContain("Exif");
    }

    @Test
    void isShownAsItWillBeKeptBeforeItIs() throws IOException {
        byte[] prepared = photos.prepare(shared, Drawings.png(2560, 1280));

        assertThat(ImageIO.read(new ByteArrayInputStream(prepared)).getWidth()).isEqualTo(1280);
        assertThat(photos.exists(shared)).isFalse();
    }

    @Test
    void isNotKeptUntilSomebodyLooked() {
        assertRefused(
                () -> photos.put(shared, Drawings.png(10, 10), List.of(), false),
                "rejection.placePhoto.nobody",
                "nobody");
        assertRefused(
                () -> photos.put(shared, "geen foto".getBytes(StandardCharsets.UTF_8), List.of(), true),
                "rejection.placePhoto.format",
                "file");
        assertRefused(
                () -> photos.put(shared, new byte[HotspotPhotos.MAX_UPLOAD + 1], List.of(), true),
                "rejection.placePhoto.size",
                "file");
        assertThat(photos.exists(shared)).isFalse();
    }

    @Test
    void isTakenAwayAndComesBack() {
        photos.put(shared, Drawings.png(10, 10), List.of(), true);
        HotspotPhotos.Removal removed = photos.remove(shared).orElseThrow();
        assertThat(photos.exists(shared)).isFalse();
        assertThat(photos.remove(shared)).isEmpty();

        photos.restore(removed);
        assertThat(photos.exists(shared)).isTrue();
    }

    @Test
    void goesWithItsPlace() {
        photos.put(shared, Drawings.png(10, 10), List.of(), true);
        keeping.remove(shared, 0);

        assertThat(photos.find(shared)).isEmpty();
        assertThatExceptionOfType(StaleEdit.class)
                .isThrownBy(() -> photos.put(shared, Drawings.png(10, 10), List.of(), true));
    }

    /** R1: who sees the place sees the photo; the police nothing of what is of the school alone. */
    @ParameterizedTest
    @CsvSource({"coordinator,true,true", "docent,true,true", "privacy,true,true", "wijkagent,true,false"})
    void isSeenByWhoSeesThePlace(String account, boolean seesShared, boolean seesOfSchool) {
        photos.put(shared, Drawings.png(10, 10), List.of(), true);
        photos.put(ofSchool, Drawings.png(10, 10), List.of(), true);

        SignedIn.as(account);

        assertThat(photos.find(shared).isPresent()).isEqualTo(seesShared);
        assertThat(photos.exists(shared)).isEqualTo(seesShared);
        assertThat(photos.find(ofSchool).isPresent()).isEqualTo(seesOfSchool);
        assertThat(photos.exists(ofSchool)).isEqualTo(seesOfSchool);
    }

    @Test
    void isPutByWhoMarksThePlaceAndNobodyElse() {
        byte[] file = Drawings.png(10, 10);
        photos.put(ofSchool, file, List.of(), true);
        SignedIn.as("wijkagent");
        photos.put(shared, file, List.of(), true);
        assertDenied(() -> photos.put(ofSchool, file, List.of(), true));
        assertDenied(() -> photos.prepare(ofSchool, file));
        assertDenied(() -> photos.remove(ofSchool));
        SignedIn.as("privacy");
        assertDenied(() -> photos.put(shared, file, List.of(), true));
        SignedIn.as("partner");
        assertDenied(() -> photos.find(shared));
        assertDenied(() -> photos.put(shared, file, List.of(), true));
    }

    private static void assertDenied(ThrowingCallable action) {
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(action);
    }

    private static void assertRefused(ThrowingCallable action, String key, String field) {
        assertThatExceptionOfType(Rejection.class)
                .isThrownBy(action)
                .withMessage(key)
                .satisfies(refused -> assertThat(refused.field()).contains(field));
    }

    private BufferedImage kept(HotspotId id) throws IOException {
        return ImageIO.read(
                new ByteArrayInputStream(photos.find(id).orElseThrow().jpeg()));
    }

    private static int brightest(BufferedImage picture, int left, int top, int right, int bottom) {
        int brightest = 0;
        for (int x = left; x < right; x++) {
            for (int y = top; y < bottom; y++) {
                Color color = new Color(picture.getRGB(x, y));
                brightest = Math.max(brightest, Math.max(color.getRed(), Math.max(color.getGreen(), color.getBlue())));
            }
        }
        return brightest;
    }
}
