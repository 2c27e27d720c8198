package nl.onskentons.phone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.onskentons.common.LastChange;
import nl.onskentons.common.PhoneNumber;
import nl.onskentons.common.Rejection;
import nl.onskentons.common.SchoolId;
import nl.onskentons.common.StaleEdit;
import nl.onskentons.directory.EntryId;
import nl.onskentons.school.SchoolDetails;
import nl.onskentons.school.Schools;
import nl.onskentons.testing.As;
import nl.onskentons.testing.SignedIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.annotation.Transactional;

/** The topics of a school, and who changes them. */
@Transactional
@As("coordinator")
abstract class CallTopicsContract {

    private static final TopicDetails WHOLE = new TopicDetails(
            "Quidditchruzie",
            Optional.empty(),
            List.of("zwerkbal", "bezems"),
            "Bel eerst 112.",
            Optional.of(PhoneNumber.parse("112")),
            Optional.empty(),
            Optional.of(new LastResort.Card(EntryId.random())));

    @Autowired
    private CallTopics topics;

    @Autowired
    private TopicKeeping keeping;

    @Autowired
    private Schools schools;

    @Autowired
    private StartingTopics starting;

    @Autowired
    private JdbcTemplate jdbc;

    private SchoolId north;

    @BeforeEach
    void findTheSchool() {
        north = SignedIn.as("beheer", () -> Topics.north(schools));
    }

    @Test
    void aNewSchoolHasTopicsToStartFromInTheirOrder() {
        SignedIn.as("beheer");
        SchoolId added = schools.create(SchoolDetails.named("Voorbeeldschool, locatie Onderwerp"));
        // Whoever adds a school is its administrator from the next request on.
        SignedIn.as("beheer");
        List<TopicLine> tree = topics.of(Set.of(added));

        assertThat(tree).hasSize(StartingTopics.read().size());
        assertThat(tree)
                .extracting(TopicLine::name)
                .startsWith("Gevaar op dit moment", "Brand of ongeval", "Wapen", "Vechtpartij")
                .containsSubsequence("Verzuim", "Te laat komen", "Zorgen om een leerling", "Drank en drugs");
        assertThat(tree.stream().flatMap(topic -> topic.details().deskKey().stream()))
                .containsExactlyInAnyOrder(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12);
    }

    @Test
    void aSchoolThatIsOlderThanTheTopicsHasThemFromTheNextStartOn() {
        UUID older = UUID.randomUUID();
        jdbc.update(
                "insert into school (id, name, police_label, confirmation_days, version) values (?, ?, ?, ?, 0)",
                older,
                "Voorbeeldschool, locatie Ouder",
                "wijkagent",
                90);
        starting.run(new DefaultApplicationArguments());
        starting.run(new DefaultApplicationArguments());

        assertThat(jdbc.queryForObject("select count(*) from phone_topic where school_id = ?", Integer.class, older))
                .isEqualTo(StartingTopics.read().size());
    }

    @Test
    void readsNoMoreOfATextThanAnybodyTypes() {
        assertThat(topics.find(Set.of(north), "mijn fiets is gestolen", 3)).isNotEmpty();
        assertThat(topics.find(Set.of(north), "een twee drie vier vijf zes zeven acht negen tien elf twaalf fiets", 3))
                .isEmpty();
        assertThat(topics.find(Set.of(north), "x".repeat(100) + " fiets", 3)).isEmpty();
    }

    @ParameterizedTest(name = "\"{0}\" finds {1} by \"{2}\"")
    @CsvSource({
        "spijbelen, Verzuim, spijbelen",
        "Spijbeln, Verzuim, spijbelen",
        "verz, Verzuim, ''",
        "JEUGDARTS, 'Eten, slapen, gezondheid', jeugdarts",
        "suicide, Verdriet of gedachten aan de dood, suïcide",
        "mijn fiets is gestolen, Diefstal, gestolen",
        "er loopt een journalist rond, Pers en media, journalist"
    })
    void findsATopicByWhatPeopleSay(String typed, String name, String word) {
        FoundTopic first = topics.find(Set.of(north), typed, 5).getFirst();

        assertThat(first.topic().name()).isEqualTo(name);
        assertThat(first.word().orElse("")).isEqualTo(word);
    }

    @Test
    void readsAllTopicsWithTheirWordsAtOnce() {
        TopicId id = TopicId.random();
        keeping.add(id, north, WHOLE);

        assertThat(topics.find(id).orElseThrow().details()).isEqualTo(WHOLE);
        assertThat(topics.of(Set.of(north)).getLast().details()).isEqualTo(WHOLE);
    }

    @Test
    void addingTwiceAddsOnce() {
        TopicId id = TopicId.random();
        keeping.add(id, north, WHOLE);
        keeping.add(id, north, WHOLE);

        assertThat(topics.of(Set.of(north)))
                .filteredOn(topic -> topic.id().equals(id))
                .hasSize(1);
    }

    @Test
    void movesAmongThoseWithTheSameParent() {
        TopicLine wapen = named("Wapen");
        keeping.move(wapen.id(), -1);
        assertThat(names()).startsWith("Gevaar op dit moment", "Wapen", "Brand of ongeval");

        keeping.move(wapen.id(), -1);
        assertThat(names()).startsWith("Gevaar op dit moment", "Wapen", "Brand of ongeval");

        keeping.move(named("Verzuim").id(), -9);
        assertThat(names()).startsWith("Verzuim", "Te laat komen").containsSubsequence("Gevaar op dit moment", "Wapen");
    }

    @Test
    void whoIsChangingATopicIsNotDisturbedByItsMove() {
        TopicLine read = named("Wapen");
        keeping.move(read.id(), 2);

        keeping.change(read.id(), read.version(), read.details().withWords(List.of("dolk")));

        assertThat(named("Wapen").details().words()).containsExactly("dolk");
    }

    @Test
    void standsUnderAnotherTopicAndAtTheTopAgain() {
        TopicLine media = named("Pers en media");
        TopicLine moved = keeping.change(
                media.id(),
                media.version(),
                media.details().under(named("Ouders").id()));
        assertThat(names()).containsSubsequence("Ouders", "Boze bezoeker", "Pers en media", "Partners van de school");

        keeping.change(media.id(), moved.version(), media.details());
        assertThat(names()).endsWith("Pers en media");
    }

    @Test
    void refusesAThirdLevelAndACircle() {
        TopicLine danger = named("Gevaar op dit moment");
        TopicLine weapon = named("Wapen");
        TopicLine parents = named("Ouders");
        TopicLine media = named("Pers en media");

        assertRefused(media, media.details().under(weapon.id()), "parent", "rejection.topic.thirdLevel");
        assertRefused(danger, danger.details().under(weapon.id()), "parent", "rejection.topic.ownSubTopic");
        assertRefused(danger, danger.details().under(danger.id()), "parent", "rejection.topic.itself");
        assertRefused(parents, parents.details().under(danger.id()), "parent", "rejection.topic.keepsSubTopics");
        assertRefused(media, media.details().under(TopicId.random()), "parent", "rejection.topic.parentGone");
    }

    @Test
    void refusesATopicOfAnotherSchoolAsParent() {
        SignedIn.as("beheer");
        TopicId south =
                Topics.named(topics.of(Set.of(Topics.south(schools))), "Ouders").id();
        TopicLine media = named("Pers en media");

        assertRefused(media, media.details().under(south), "parent", "rejection.topic.parentGone");
    }

    @Test
    void saysEverythingAtOnceThatAnotherTopicIsInTheWayOf() {
        TopicDetails wanted = new TopicDetails(
                "DIEFSTAL",
                Optional.of(named("Wapen").id()),
                List.of("Spijbelen", "ouders", "nieuw"),
                "",
                Optional.empty(),
                Optional.of(3),
                Optional.empty());

        assertThat(topics.problems(TopicId.random(), north, wanted))
                .extracting(Rejection::key, problem -> problem.field().orElse(""))
                .containsExactly(
                        tuple("rejection.topic.taken", "name"),
                        tuple("rejection.topic.thirdLevel", "parent"),
                        tuple("rejection.topic.wordTaken", "words"),
                        tuple("rejection.topic.wordIsName", "words"),
                        tuple("rejection.topic.deskKeyTaken", "deskKey"));
        assertThat(topics.problems(TopicId.random(), north, Topics.called("spijbelen")))
                .extracting(Rejection::key)
                .containsExactly("rejection.topic.nameIsWord");
    }

    @Test
    void removesATopicAndPutsItBackWhole() {
        TopicId id = TopicId.random();
        keeping.add(id, north, WHOLE);
        keeping.move(id, -3);
        List<String> before = names();

        TopicRemoval removal = keeping.remove(id, topics.find(id).orElseThrow().version());
        assertThat(topics.find(id)).isEmpty();

        keeping.restore(removal);
        keeping.restore(removal);
        assertThat(names()).isEqualTo(before);
        assertThat(topics.find(id).orElseThrow().details()).isEqualTo(WHOLE);
    }

    @Test
    void isNotPutBackBesideAnotherOfItsName() {
        TopicLine media = named("Scheiding of gezag");
        TopicRemoval removal = keeping.remove(media.id(), media.version());
        keeping.add(TopicId.random(), north, Topics.called("Scheiding of gezag"));

        assertThatThrownBy(() -> keeping.restore(removal))
                .isInstanceOf(Rejection.class)
                .hasMessage("rejection.topic.taken");
    }

    @Test
    void keepsATopicThatOthersStandUnder() {
        TopicLine parents = named("Ouders");

        assertThatThrownBy(() -> keeping.remove(parents.id(), parents.version()))
                .isInstanceOfSatisfying(Rejection.class, refused -> {
                    assertThat(refused.key()).isEqualTo("rejection.topic.hasSubTopics");
                    assertThat(refused.arguments()).containsExactly("Boze bezoeker");
                });
    }

    @Test
    void tellsTheSecondEditorWhatTheFirstSaved() {
        TopicLine read = named("Pers en media");
        SignedIn.as(
                "beheer",
                () -> keeping.change(read.id(), read.version(), read.details().withWords(List.of("lokale omroep"))));

        assertThatThrownBy(() -> keeping.change(
                        read.id(),
                        read.version(),
                        read.details().withDeskKey(12).withWords(List.of())))
                .isInstanceOfSatisfying(StaleEdit.class, changed -> {
                    TopicLine current = changed.current(TopicLine.class).orElseThrow();
                    assertThat(current.details().words()).containsExactly("lokale omroep");
                    assertThat(changed.change()).contains(new LastChange("Bea Heer", current.changedAt()));
                });
        assertThatThrownBy(() -> keeping.remove(read.id(), read.version())).isInstanceOf(StaleEdit.class);
    }

    @Test
    void tellsThatSomebodyElseRemovedIt() {
        TopicLine read = named("Scheiding of gezag");
        keeping.remove(read.id(), read.version());

        assertThatThrownBy(() -> keeping.change(read.id(), read.version(), WHOLE))
                .isInstanceOfSatisfying(
                        StaleEdit.class,
                        changed -> assertThat(changed.isRemoved()).isTrue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"leiding", "docent", "balie", "privacy", "wijkagent", "partner"})
    void everybodyOfTheSchoolReadsThemAndNobodyElseChangesThem(String account) {
        TopicLine read = named("Pers en media");
        TopicRemoval removal = SignedIn.as("coordinator", () -> {
            TopicLine added = keeping.add(TopicId.random(), north, WHOLE);
            return keeping.remove(added.id(), added.version());
        });
        SignedIn.as(account);

        assertThat(topics.of(Set.of(north))).contains(read);
        assertThat(topics.find(Set.of(north), "krant", 5))
                .extracting(FoundTopic::topic)
                .containsExactly(read);
        assertThat(topics.keptSchools()).isEmpty();
        assertThatThrownBy(() -> keeping.change(read.id(), read.version(), WHOLE))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> keeping.add(TopicId.random(), north, WHOLE)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> keeping.move(read.id(), 1)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> keeping.remove(read.id(), read.version())).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> keeping.restore(removal)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> keeping.settle(north, topics.settings(north), topics.settings(north)))
                .isInstanceOf(AccessDeniedException.class);
    }

    /** Coby Voorbeeld is co-ordinator, but of the other school alone. */
    @Test
    void isOfNoUseToWhoIsNotOfTheSchool() {
        SchoolId south = Topics.south(schools);
        TopicLine theirs = SignedIn.as("beheer", () -> Topics.named(topics.of(Set.of(south)), "Ouders"));

        assertThat(topics.of(Set.of(south))).isEmpty();
        assertThat(topics.find(theirs.id())).isEmpty();
        assertThat(topics.find(Set.of(south), "ouders", 5)).isEmpty();
        assertThatThrownBy(() -> topics.settings(south)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> keeping.add(TopicId.random(), south, WHOLE)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> keeping.change(theirs.id(), theirs.version(), WHOLE))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> keeping.move(theirs.id(), 1)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> keeping.remove(theirs.id(), theirs.version()))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void callsTheDeskLastAndThePoliceWhileNoDeskIsSet() {
        SignedIn.as("beheer");
        SchoolId south = Topics.south(schools);
        PhoneSettings start = topics.settings(south);
        EntryId desk = EntryId.random();
        PhoneSettings wanted = new PhoneSettings(Optional.of(desk), new LastResort.Desk());

        assertThat(start.reached()).isEqualTo(LastResort.NO_HURRY);
        keeping.settle(south, start, wanted);

        assertThat(topics.settings(south)).isEqualTo(wanted);
        assertThat(topics.settings(south).reached()).isEqualTo(new LastResort.Card(desk));
        assertThatThrownBy(() -> keeping.settle(south, start, start))
                .isInstanceOf(Rejection.class)
                .hasMessage("rejection.topic.settingsChanged");

        keeping.settle(south, wanted, new PhoneSettings(Optional.of(desk), LastResort.NO_HURRY));
        assertThat(topics.settings(south).reached()).isEqualTo(LastResort.NO_HURRY);
    }

    private void assertRefused(TopicLine topic, TopicDetails wanted, String field, String key) {
        assertThatThrownBy(() -> keeping.change(topic.id(), topic.version(), wanted))
                .isInstanceOfSatisfying(Rejection.class, refused -> {
                    assertThat(refused.key()).isEqualTo(key);
                    assertThat(refused.field()).contains(field);
                });
    }

    private TopicLine named(String name) {
        return Topics.named(topics.of(Set.of(north)), name);
    }

    private List<String> names() {
        return topics.of(Set.of(north)).stream().map(TopicLine::name).toList();
    }
}
