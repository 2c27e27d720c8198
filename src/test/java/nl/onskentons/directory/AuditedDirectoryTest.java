package nl.onskentons.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.imageio.ImageIO;
import nl.onskentons.audit.AuditLine;
import nl.onskentons.audit.AuditLog;
import nl.onskentons.common.AccountId;
import nl.onskentons.directory.exchange.AddressBookWriter;
import nl.onskentons.testing.As;
import nl.onskentons.testing.ExampleSchools;
import nl.onskentons.testing.PortalTest;
import nl.onskentons.testing.SignedIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;

/** What is done to cards, numbers and what belongs to them can be found back. */
@PortalTest
@Transactional
@As("beheer")
class AuditedDirectoryTest extends CardFixture {

    private static final PointDetails MOBILE =
            PointDetails.phone(PointKind.MOBILE, "06 99 88 75 01", Audience.PARTNERS);

    private final EntryId card = EntryId.random();

    @Autowired
    private Photos photos;

    @Autowired
    private Rings rings;

    @Autowired
    private Cooperations cooperations;

    @Autowired
    private DirectoryExport export;

    @Autowired
    private AuditLog log;

    @Autowired
    private JdbcTemplate jdbc;

    @BeforeEach
    void addACard() {
        keeping.add(card, People.person("Quirijn Spoor", Set.of(north), MOBILE));
        refresh();
    }

    @Test
    void remembersWhatIsDoneToACard() throws IOException {
        keeping.change(card, version(), People.person("Quirijn Spoor-Later", Set.of(north), MOBILE));
        photos.put(card, picture());
        photos.remove(card);
        owners.give(card, SignedIn.as("privacy", () -> currentUser.require().id()));
        keeping.become(card, EntryStatus.ENDED, Optional.empty());
        keeping.remove(card);
        keeping.restore(card);

        assertThat(actions(card.value()))
                .containsExactlyInAnyOrder(
                        "entry.added",
                        "entry.changed",
                        "photo.changed",
                        "photo.removed",
                        "entry.owner",
                        "entry.changed",
                        "entry.removed",
                        "entry.restored");
    }

    @Test
    void remembersWhatIsSaidOfANumber() {
        trust.confirm(MOBILE.id(), MOBILE.text());
        trust.dispute(MOBILE.id(), MOBILE.text(), "Niemand neemt op");
        trust.accept(MOBILE.id(), proposed("06 99 88 71 02"));
        trust.decline(MOBILE.id(), proposed("06 99 88 71 03"));

        assertThat(actions(card.value()))
                .contains("number.confirmed", "number.disputed", "number.accepted", "number.declined");
    }

    /** The owner of the card proposes another number. */
    private String proposed(String number) {
        AccountId owner = SignedIn.as("privacy", () -> currentUser.require().id());
        SignedIn.as("beheer", () -> {
            owners.give(card, owner);
            return owner;
        });
        refresh();
        SignedIn.as("privacy", () -> {
            keeping.change(
                    card,
                    version(),
                    Partners.with(People.person("Quirijn Spoor", Set.of(north)), Partners.moved(MOBILE, number)));
            return card;
        });
        refresh();
        return Partners.moved(MOBILE, number).text();
    }

    @Test
    void remembersWhatIsDoneWithARing() throws IOException {
        RingId ring = RingId.random();
        rings.add(ring, north, "Spoorzoekers", List.of());
        rings.put(ring, card);
        refresh();
        export.write(
                new ExportSelection.Ring(ring.value()), AddressBookWriter.vCard(), false, new ByteArrayOutputStream());
        rings.remove(ring, 1);

        assertThat(actions(ring.value()))
                .containsExactlyInAnyOrder("ring.added", "ring.changed", "ring.exported", "ring.removed");
    }

    @Test
    void remembersWhoTookTheWholeListAlong() throws IOException {
        export.write(new ExportSelection.Everything(), AddressBookWriter.csv(), false, new ByteArrayOutputStream());

        assertThat(actions(currentUser.require().id().value())).contains("directory.exported");
    }

    @Test
    void remembersWhatIsWrittenDownAboutWorkingTogether() {
        EntryId organisation = EntryId.random();
        keeping.add(organisation, People.organisation("Stichting Spoor", Set.of(north)));
        cooperations.save(
                organisation,
                north,
                CooperationLine.NEW,
                new CooperationDetails("Elke dinsdag.", "", "", Optional.empty()));
        refresh();
        UUID written = jdbc.queryForObject(
                "select id from cooperation where organisation_id = ?", UUID.class, organisation.value());

        assertThat(written).satisfies(id -> assertThat(actions(id)).containsExactly("cooperation.changed"));
    }

    /** The log keeps no names (R12): whoever reads it sees those that they may see now. */
    @Test
    void callsWhatALineIsAboutByItsNameForWhoMaySeeIt() {
        EntryId organisation = EntryId.random();
        keeping.add(organisation, People.organisation("Stichting Spoor", Set.of(ExampleSchools.south(schools))));
        RingId ring = RingId.random();
        rings.add(ring, north, "Spoorzoekers", List.of());
        refresh();

        assertThat(names(card.value())).containsExactly("Quirijn Spoor");
        assertThat(names(ring.value())).containsExactly("Spoorzoekers");
        assertThat(names(organisation.value())).containsExactly("Stichting Spoor");
        SignedIn.as("privacy");
        assertThat(names(card.value())).containsExactly("Quirijn Spoor");
        assertThat(names(organisation.value())).isEmpty();
    }

    @Test
    void isReadAtTheSchoolsThatItConcerns() throws IOException {
        EntryId elsewhere = added(People.person("Quirijn Zuid", Set.of(south)));
        export.write(
                new ExportSelection.OneCard(elsewhere), AddressBookWriter.vCard(), false, new ByteArrayOutputStream());
        keeping.change(card, version(), People.person("Quirijn Spoor", Set.of(north, south), MOBILE));

        assertThat(actions(elsewhere.value())).containsExactlyInAnyOrder("entry.added", "entry.exported");
        assertThat(log.of(card.value(), 50).getFirst().schools()).containsExactlyInAnyOrder(north, south);
        SignedIn.as("privacy");
        assertThat(actions(elsewhere.value())).isEmpty();
        assertThat(actions(card.value())).containsExactlyInAnyOrder("entry.added", "entry.changed");
    }

    private List<String> names(UUID subject) {
        return log.of(subject, 50).stream()
                .map(AuditLine::subjectName)
                .map(name -> name == null ? "" : name)
                .distinct()
                .toList();
    }

    private List<String> actions(UUID subject) {
        refresh();
        return log.of(subject, 50).stream().map(AuditLine::action).toList();
    }

    private long version() {
        return directory.card(card).orElseThrow().version();
    }

    private static byte[] picture() throws IOException {
        ByteArrayOutputStream picture = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(300, 300, BufferedImage.TYPE_INT_RGB), "png", picture);
        return picture.toByteArray();
    }
}
