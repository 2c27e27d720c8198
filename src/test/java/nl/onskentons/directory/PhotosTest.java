package nl.onskentons.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Set;
import javax.imageio.ImageIO;
import nl.onskentons.school.Schools;
import nl.onskentons.testing.As;
import nl.onskentons.testing.PortalTest;
import nl.onskentons.testing.SignedIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** Pictures are of who is on them: they go when that person says so, and stay within the schools of the card. */
@PortalTest
@Transactional
@As("beheer")
class PhotosTest {

    @Autowired
    private Photos photos;

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
        ByteArrayOutputStream picture = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(300, 300, BufferedImage.TYPE_INT_RGB), "png", picture);
        photos.put(id, picture.toByteArray());
    }

    @Test
    void areSeenAtTheSchoolsOfTheCardOnly() {
        assertThat(photos.find(id)).isPresent();

        SignedIn.as("coordinator");
        assertThat(photos.find(id)).isEmpty();
        assertThat(photos.exists(id)).isFalse();
    }

    @Test
    void goWhenSomebodyWantsNoneAnyMore() {
        long version = directory.card(id).orElseThrow().version();

        keeping.change(id, version, new ContactDetails(person.common(), person.positions(), "", true));
        version = directory.card(id).orElseThrow().version();
        assertThat(photos.find(id)).isEmpty();

        keeping.change(id, version, person);
        assertThat(photos.exists(id)).isFalse();
    }
}
