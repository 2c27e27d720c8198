package nl.onskentons.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Set;
import javax.imageio.ImageIO;
import nl.onskentons.common.Rejection;
import nl.onskentons.school.Schools;
import nl.onskentons.testing.As;
import nl.onskentons.testing.ExampleSchools;
import nl.onskentons.testing.PortalTest;
import nl.onskentons.testing.SignedIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.annotation.Transactional;

/** Pictures are of who is on them: they go when that person says so, and stay within the schools of the card. */
@PortalTest
@Transactional
@As("beheer")
class PhotosTest {

    @Autowired
    private Photos photos;

    @Autowired
    private EntityManager database;

    @Autowired
    private Directory directory;

    @Autowired
    private DirectoryKeeping keeping;

    @Autowired
    private Schools schools;

    private final EntryId id = EntryId.random();
    private ContactDetails person = People.person("Quirijn Beeld", Set.of());

    @BeforeEach
    void photograph() throws IOException {
        person = People.person("Quirijn Beeld", Set.of(ExampleSchools.south(schools)));
        keeping.add(id, person);
        photos.put(id, picture());
    }

    @Test
    void areSeenAtTheSchoolsOfTheCardOnly() {
        assertThat(photos.find(id)).isPresent();

        SignedIn.as("coordinator");
        assertThat(photos.find(id)).isEmpty();
    }

    @Test
    void goWhenSomebodyWantsNoneAnyMore() {
        long version = directory.card(id).orElseThrow().version();

        keeping.change(id, version, new ContactDetails(person.common(), person.positions(), "", true));
        version = directory.card(id).orElseThrow().version();
        assertThat(photos.find(id)).isEmpty();

        keeping.change(id, version, person);
        assertThat(photos.find(id)).isEmpty();
    }

    /** Somebody says so at the very moment that the picture is put there. */
    @Test
    void areNotShownOfWhoDoesNotWantOneThoughThereIsOne() {
        database.flush();
        database.createNativeQuery("update directory_entry set photo_refused = true where id = ?1")
                .setParameter(1, id.value())
                .executeUpdate();
        database.clear();

        assertThat(photos.find(id)).isEmpty();
    }

    @Test
    void areNotTakenOfWhoDoesNotWantOne() throws IOException {
        long version = directory.card(id).orElseThrow().version();
        keeping.change(id, version, new ContactDetails(person.common(), person.positions(), "", true));

        assertThatThrownBy(() -> photos.put(id, picture()))
                .isInstanceOf(Rejection.class)
                .hasMessage("rejection.photo.refused");
    }

    @Test
    void arePutAndTakenAwayOnlyByWhoKeepsTheCard() throws IOException {
        byte[] picture = picture();
        SignedIn.as("wijkagent");

        assertThatThrownBy(() -> photos.put(id, picture)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> photos.remove(id)).isInstanceOf(AccessDeniedException.class);
        assertThat(photos.find(id)).isPresent();
    }

    private static byte[] picture() throws IOException {
        ByteArrayOutputStream picture = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(300, 300, BufferedImage.TYPE_INT_RGB), "png", picture);
        return picture.toByteArray();
    }
}
