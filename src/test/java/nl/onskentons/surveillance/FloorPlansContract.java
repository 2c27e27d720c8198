package nl.onskentons.surveillance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.persistence.EntityManager;
import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Random;
import nl.onskentons.common.Rejection;
import nl.onskentons.common.SchoolId;
import nl.onskentons.common.StaleEdit;
import nl.onskentons.common.UploadedPicture;
import nl.onskentons.school.Schools;
import nl.onskentons.testing.As;
import nl.onskentons.testing.ExampleSchools;
import nl.onskentons.testing.SignedIn;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.annotation.Transactional;

/** UC-047: the drawings of floors, who keeps them and who sees them (R1). */
@Transactional
@As("coordinator")
abstract class FloorPlansContract {

    @Autowired
    private FloorPlans plans;

    @Autowired
    private FloorPlanKeeping keeping;

    @Autowired
    private HotspotKeeping places;

    @Autowired
    private Categories categories;

    @Autowired
    private Schools schools;

    @Autowired
    private EntityManager database;

    private SchoolId north = SchoolId.random();
    private FloorPlanLine ground = new FloorPlanLine(FloorPlanId.random(), north, 0, "", 1, 1, "", Instant.EPOCH);

    @BeforeEach
    void drawAFloor() {
        north = ExampleSchools.north(schools);
        ground = add("Kelder");
    }

    @Test
    void keepsTheDrawingAndItsSize() {
        FloorPlanLine found = find("Kelder");

        assertThat(found.width()).isEqualTo(60);
        assertThat(found.height()).isEqualTo(40);
        assertThat(plans.picture(found.id()).orElseThrow().kind()).isEqualTo("png");
    }

    /** Larger than the picture of a person may be. */
    @Test
    void keepsALargeDrawing() {
        BufferedImage noise = new BufferedImage(900, 900, BufferedImage.TYPE_INT_RGB);
        Random random = new Random(47);
        for (int at = 0; at < 900 * 900; at++) {
            noise.setRGB(at % 900, at / 900, random.nextInt());
        }
        byte[] file = UploadedPicture.png(noise);

        FloorPlanLine replaced = keeping.replace(ground.id(), ground.version(), file);
        refresh();

        assertThat(plans.picture(replaced.id()).orElseThrow().content().length).isGreaterThan(400_000);
    }

    @Test
    void isAddedOnceHoweverOftenItIsSaved() {
        keeping.add(ground.id(), north, new FloorPlanName("Kelder"), Drawings.png(60, 40));

        assertThat(plans.of(north))
                .filteredOn(plan -> plan.name().equals("Kelder"))
                .hasSize(1);
    }

    @Test
    void isRefusedAtItsField() {
        assertRefused(() -> add("Kelder"), "rejection.plan.taken", "name");
        assertRefused(() -> new FloorPlanName(" – "), "rejection.plan.name", "name");
        byte[] words = "geen tekening".getBytes(StandardCharsets.UTF_8);
        assertRefused(
                () -> keeping.add(FloorPlanId.random(), north, new FloorPlanName("Zolder"), words),
                "rejection.plan.format",
                "file");
        assertThat(plans.of(north)).extracting(FloorPlanLine::name).doesNotContain("Zolder");
    }

    /** R2: short labels of who keeps the school; nobody needs a pupil's name in one. */
    @Test
    void isNotCalledAfterAPupil() {
        assertRefused(() -> add("Gang van Kees Voorbeeld"), "rejection.pupil.label", "name");
        assertRefused(
                () -> keeping.rename(ground.id(), ground.version(), new FloorPlanName("leerling Kees")),
                "rejection.pupil.label",
                "name");
        assertThat(add("Verdieping 2B").name()).isEqualTo("Verdieping 2B");
    }

    @Test
    void areTwelveAtMost() {
        for (int count = plans.of(north).size(); count < FloorPlanKeeping.MAX_PLANS; count++) {
            add("Laag " + count);
        }
        assertThatExceptionOfType(Rejection.class)
                .isThrownBy(() -> add("Nog een"))
                .withMessage("rejection.plan.many");
    }

    @Test
    void areMovedAmongTheOthers() {
        add("Zolder");
        int last = plans.of(north).size() - 1;
        keeping.move(find("Zolder").id(), -1);
        refresh();
        assertThat(plans.of(north).get(last).name()).isEqualTo("Kelder");

        keeping.move(find("Zolder").id(), 99);
        refresh();
        assertThat(plans.of(north).get(last).name()).isEqualTo("Zolder");
    }

    @Test
    void isNotChangedOverSomebodyElse() {
        FloorPlanLine renamed = keeping.rename(ground.id(), ground.version(), new FloorPlanName("Souterrain"));
        refresh();

        assertThatExceptionOfType(StaleEdit.class)
                .isThrownBy(() -> keeping.rename(ground.id(), ground.version(), new FloorPlanName("Kruipruimte")));
        assertThatExceptionOfType(StaleEdit.class)
                .isThrownBy(() -> keeping.replace(ground.id(), ground.version(), Drawings.png(10, 10)));
        assertThatExceptionOfType(StaleEdit.class).isThrownBy(() -> keeping.remove(ground.id(), ground.version()));
        assertThat(find("Souterrain").version()).isEqualTo(renamed.version());
    }

    @Test
    void isAnotherDrawingForBrowsersOnceItIsReplaced() {
        String before = plans.picture(ground.id()).orElseThrow().tag();

        keeping.replace(ground.id(), ground.version(), Drawings.jpeg(80, 20));
        refresh();

        assertThat(find("Kelder").width()).isEqualTo(80);
        assertThat(plans.picture(ground.id()).orElseThrow().tag()).isNotEqualTo(before);
    }

    @Test
    void isNotRemovedUnderAPlaceAndComesBackWhenItWas() {
        HotspotId place = HotspotId.random();
        CategoryLine kind = categories.of(north).getFirst();
        HotspotCard card = places.add(
                place,
                north,
                HotspotDetails.named("Kluisjes", kind.id(), new Place.Inside(ground.id(), 0.5, 0.5), Layer.SCHOOL),
                false);
        assertThatExceptionOfType(Rejection.class)
                .isThrownBy(() -> keeping.remove(ground.id(), ground.version()))
                .withMessage("rejection.plan.used")
                .satisfies(refused -> assertThat(refused.arguments()).containsExactly(1L));

        places.remove(place, card.version());
        FloorPlanRemoval removed = keeping.remove(ground.id(), ground.version());
        refresh();
        assertThat(plans.picture(ground.id())).isEmpty();

        keeping.restore(removed);
        refresh();
        assertThat(find("Kelder").id()).isEqualTo(ground.id());
        assertThat(plans.picture(ground.id())).isPresent();
    }

    /** R1: the people and the police of the school see it, nobody else. */
    @ParameterizedTest
    @CsvSource({"beheer,true", "balie,true", "wijkagent,true", "docent,true", "partner,false"})
    void isSeenByWhoSeesThePlacesOfTheSchool(String account, boolean seen) {
        SignedIn.as(account);
        if (account.equals("partner")) {
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> plans.picture(ground.id()));
        } else {
            assertThat(plans.picture(ground.id()).isPresent()).isEqualTo(seen);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"balie", "wijkagent", "docent", "partner"})
    void isKeptByNobodyElse(String account) {
        SignedIn.as(account);
        assertDenied(() -> add("Zolder"));
        assertDenied(() -> keeping.rename(ground.id(), ground.version(), new FloorPlanName("Zolder")));
        assertDenied(() -> keeping.replace(ground.id(), ground.version(), Drawings.png(10, 10)));
        assertDenied(() -> keeping.move(ground.id(), 1));
        assertDenied(() -> keeping.remove(ground.id(), ground.version()));
    }

    /** R1: a role at one school is no role at the other. */
    @Test
    void isNotKeptByWhoKeepsAnotherSchool() {
        SchoolId south = ExampleSchools.south(schools);
        byte[] file = Drawings.png(10, 10);
        assertDenied(() -> keeping.add(FloorPlanId.random(), south, new FloorPlanName("Kelder"), file));
        SignedIn.as("beheer");
        FloorPlanLine other = keeping.add(FloorPlanId.random(), south, new FloorPlanName("Kelder"), file);

        SignedIn.as("balie");
        assertThat(plans.picture(other.id())).isEmpty();
        SignedIn.as("coordinator");
        assertDenied(() -> keeping.remove(other.id(), other.version()));
        assertDenied(() -> keeping.replace(other.id(), other.version(), file));
        assertThat(plans.picture(other.id())).isEmpty();
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

    private FloorPlanLine add(String name) {
        FloorPlanLine added = keeping.add(FloorPlanId.random(), north, new FloorPlanName(name), Drawings.png(60, 40));
        refresh();
        return added;
    }

    private FloorPlanLine find(String name) {
        return plans.of(north).stream()
                .filter(plan -> plan.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private void refresh() {
        database.flush();
        database.clear();
    }
}
