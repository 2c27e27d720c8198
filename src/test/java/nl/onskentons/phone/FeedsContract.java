package nl.onskentons.phone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.onskentons.common.Rejection;
import nl.onskentons.common.SchoolId;
import nl.onskentons.common.WorkingPattern;
import nl.onskentons.common.WorkingTime;
import nl.onskentons.directory.Audience;
import nl.onskentons.directory.CommonDetails;
import nl.onskentons.directory.ContactDetails;
import nl.onskentons.directory.Directory;
import nl.onskentons.directory.DirectoryKeeping;
import nl.onskentons.directory.EntryId;
import nl.onskentons.directory.PointDetails;
import nl.onskentons.directory.PointKind;
import nl.onskentons.phone.FeedContents.AtThisMoment;
import nl.onskentons.phone.FeedContents.OverWeeks;
import nl.onskentons.phone.schedule.DaysServed;
import nl.onskentons.phone.schedule.Period;
import nl.onskentons.school.Schools;
import nl.onskentons.testing.As;
import nl.onskentons.testing.SignedIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.annotation.Transactional;

/** The secret links of a school: who makes them, what they show, and when they end. */
@Transactional
@As("coordinator")
abstract class FeedsContract {

    private static final FeedSubject ALL = new FeedSubject.WholeSchool();

    @Autowired
    private Feeds feeds;

    @Autowired
    private FeedContents contents;

    @Autowired
    private CallTopics topics;

    @Autowired
    private TopicKeeping topicKeeping;

    @Autowired
    private RuleKeeping rules;

    @Autowired
    private PhoneSchedule schedule;

    @Autowired
    private Directory directory;

    @Autowired
    private DirectoryKeeping keeping;

    @Autowired
    private FeedUse use;

    @Autowired
    private Schools schools;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private Clock clock;

    @Autowired
    private EntityManager entityManager;

    private SchoolId north;

    @BeforeEach
    void findTheSchool() {
        north = SignedIn.as("beheer", () -> Topics.north(schools));
    }

    @Test
    void showsTheSecretOnceAndKeepsOnlyItsHash() {
        NewFeed made = feeds.make(north, new FeedDetails(ALL, "  Centrale ", Audience.PARTNERS));

        assertThat(made.secret().value()).matches("[A-Za-z0-9_-]{43}");
        assertThat(made.secret()).asString().doesNotContain(made.secret().value());
        assertThat(feeds.of(north)).contains(made.line());
        assertThat(made.line().label()).isEqualTo("Centrale");
        assertThat(made.line().state()).isEqualTo(FeedLine.State.WORKS);
        jdbc.queryForList(
                        "select * from phone_feed where id = ?",
                        made.line().id().value())
                .forEach(row ->
                        assertThat(row.values()).doesNotContain(made.secret().value()));
    }

    @Test
    void saysWhatTheScreenSays() {
        NewFeed made = feeds.make(north, new FeedDetails(ALL, "Centrale", Audience.STAFF));
        SignedIn.nobody();
        AtThisMoment now = contents.atThisMoment(made.secret()).orElseThrow();
        OverWeeks weeks = contents.overWeeks(made.secret()).orElseThrow();
        SignedIn.as("docent");
        Instant at = clock.instant();

        assertThat(now.school()).isEqualTo("Voorbeeldschool, locatie Noord");
        assertThat(now.answers()).hasSize(topics.of(Set.of(north)).size());
        for (CallAnswer answer : now.answers()) {
            CallAnswer onScreen =
                    schedule.whoIsReachable(north, answer.topic().id(), at).orElseThrow();
            assertThat(answer.ladder()).isEqualTo(onScreen.ladder());
            assertThat(answer.until()).isEqualTo(onScreen.until());
            assertThat(weeks.stretches().stream()
                            .filter(stretch ->
                                    stretch.topic().equals(answer.topic().id()))
                            .filter(stretch -> !at.isBefore(stretch.from()) && at.isBefore(stretch.until()))
                            .map(FeedStretch::person))
                    .containsExactlyElementsOf(
                            onScreen.isLastResort()
                                    ? List.of()
                                    : onScreen.first().card().stream().toList());
        }
    }

    /** R1: nobody passes on by a link what they may not see, and the police not what is of the school. */
    @ParameterizedTest(name = "{0} makes links with the numbers of {1}")
    @CsvSource({
        "coordinator, STAFF PARTNERS PUBLIC",
        "balie, STAFF PARTNERS PUBLIC",
        "docent, STAFF PARTNERS PUBLIC",
        "wijkagent, PARTNERS PUBLIC",
        "partner, PARTNERS PUBLIC"
    })
    void r1ALinkReachesNoFartherThanItsMaker(String account, String reach) {
        TopicId topic = Topics.named(topics.of(Set.of(north)), "Verzuim").id();
        SignedIn.as(account);

        assertThat(feeds.audiences(north)).extracting(Audience::name).containsExactly(reach.split(" "));
        if (!reach.startsWith("STAFF")) {
            assertThatThrownBy(() -> feeds.make(
                            north, new FeedDetails(new FeedSubject.OfTopic(topic), "Agenda", Audience.STAFF)))
                    .isInstanceOf(Rejection.class)
                    .hasMessage("rejection.phone.feed.audience");
        }
        assertThatThrownBy(() -> new FeedDetails(ALL, "Agenda", Audience.DESK)).isInstanceOf(Rejection.class);
    }

    @Test
    void r1HasNoNumberThatItsAudienceMayNotSee() {
        TopicId topic = TopicId.random();
        topicKeeping.add(topic, north, Topics.called("Feedproef"));
        EntryId person = person("Fee Baliestem", Audience.STAFF);
        rules.add(RuleId.random(), topic, new RuleDetails(person, tuesdays(), DaysServed.EVERY_DAY, Period.always()));

        for (Audience audience : List.of(Audience.STAFF, Audience.PARTNERS, Audience.PUBLIC)) {
            FeedSecret secret = feeds.make(north, new FeedDetails(new FeedSubject.OfTopic(topic), "Proef", audience))
                    .secret();
            FeedStretch stretch =
                    contents.overWeeks(secret).orElseThrow().stretches().getFirst();
            CallStep first = contents.atThisMoment(secret)
                    .orElseThrow()
                    .answers()
                    .getFirst()
                    .first();

            assertThat(stretch.name()).isEqualTo("Fee Baliestem");
            assertThat(stretch.number().isPresent()).isEqualTo(audience == Audience.STAFF);
            assertThat(first.number().isPresent()).isEqualTo(audience == Audience.STAFF);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"docent", "balie", "wijkagent", "partner", "leiding", "privacy"})
    void onlyKeepersMakeOneOfTheWholeSchool(String account) {
        SignedIn.as(account);

        assertThatThrownBy(() -> feeds.make(north, new FeedDetails(ALL, "Alles", Audience.PARTNERS)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    @As("wijkagent")
    void isOfOneselfAndOfNobodyElse() {
        EntryId own = directory.ownCard().orElseThrow();
        EntryId other = SignedIn.as("coordinator", () -> person("Iemand Anders", Audience.STAFF));

        assertThat(feeds.ownCard(north)).contains(own);
        NewFeed made =
                feeds.make(north, new FeedDetails(new FeedSubject.OfPerson(own), "Mijn telefoon", Audience.PARTNERS));
        assertThat(made.line().name()).isEqualTo("Sam Voorbeeld");
        assertThat(contents.overWeeks(made.secret()).orElseThrow().stretches())
                .isNotEmpty()
                .allMatch(stretch -> stretch.person().equals(own));
        assertThatThrownBy(() ->
                        feeds.make(north, new FeedDetails(new FeedSubject.OfPerson(other), "Ander", Audience.PARTNERS)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void endsWithTheCard() {
        EntryId own = SignedIn.as("wijkagent", () -> directory.ownCard().orElseThrow());
        NewFeed made = SignedIn.as(
                "wijkagent",
                () -> feeds.make(
                        north, new FeedDetails(new FeedSubject.OfPerson(own), "Mijn telefoon", Audience.PARTNERS)));
        SignedIn.as("beheer");
        keeping.remove(own);
        clear();

        assertThat(contents.overWeeks(made.secret())).isEmpty();
        assertThat(contents.atThisMoment(made.secret())).isEmpty();
    }

    @Test
    void isOfNoUseToWhoIsNotOfTheSchool() {
        SchoolId south = SignedIn.as("beheer", () -> Topics.south(schools));

        assertThat(feeds.of(south)).isEmpty();
        assertThatThrownBy(() -> feeds.make(south, new FeedDetails(ALL, "Alles", Audience.PARTNERS)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> feeds.audiences(south)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void keepersSeeAndRevokeThoseOfOthersAndTheyNotThoseOfKeepers() {
        TopicId topic = Topics.named(topics.of(Set.of(north)), "Verzuim").id();
        FeedDetails details = new FeedDetails(new FeedSubject.OfTopic(topic), "Mijn agenda", Audience.PARTNERS);
        NewFeed ofKeeper = feeds.make(north, details);
        NewFeed ofTeacher = SignedIn.as("docent", () -> feeds.make(north, details));

        assertThat(SignedIn.as("docent", () -> feeds.of(north)))
                .extracting(FeedLine::id)
                .containsExactly(ofTeacher.line().id());
        SignedIn.as("docent", () -> {
            assertThatThrownBy(() -> feeds.revoke(ofKeeper.line().id())).isInstanceOf(AccessDeniedException.class);
            return true;
        });
        assertThat(feeds.of(north))
                .extracting(FeedLine::id)
                .contains(ofTeacher.line().id(), ofKeeper.line().id());

        feeds.revoke(ofTeacher.line().id());
        feeds.revoke(ofTeacher.line().id());

        assertThat(contents.overWeeks(ofTeacher.secret())).isEmpty();
        assertThat(contents.atThisMoment(ofTeacher.secret())).isEmpty();
        assertThat(contents.overWeeks(ofKeeper.secret())).isPresent();
        assertThat(contents.overWeeks(FeedSecret.random())).isEmpty();
    }

    @Test
    void r9EndsWithTheAccountOfItsMaker() {
        NewFeed made = feeds.make(north, new FeedDetails(ALL, "Centrale", Audience.PARTNERS));
        jdbc.update("update account set enabled = false where email = 'coordinator@voorbeeld.test'");
        clear();

        assertThat(contents.overWeeks(made.secret())).isEmpty();
        assertThat(contents.atThisMoment(made.secret())).isEmpty();
        assertThat(SignedIn.as("beheer", () -> feeds.of(north)))
                .filteredOn(line -> line.id().equals(made.line().id()))
                .extracting(FeedLine::state)
                .containsExactly(FeedLine.State.MAKER_LEFT);
    }

    @Test
    void r9EndsWhenItsMakerLeavesTheSchool() {
        NewFeed made = feeds.make(north, new FeedDetails(ALL, "Centrale", Audience.PARTNERS));
        UUID account =
                jdbc.queryForObject("select id from account where email = 'coordinator@voorbeeld.test'", UUID.class);
        jdbc.update("update membership set ends_on = ? where account_id = ?", LocalDate.parse("2026-11-23"), account);
        clear();

        assertThat(contents.overWeeks(made.secret())).isEmpty();
    }

    /** R9: whoever may not make such a link any more has none. */
    @Test
    void r9ALinkOfTheWholeSchoolEndsWhenItsMakerKeepsTheSchoolNoMore() {
        NewFeed all = feeds.make(north, new FeedDetails(ALL, "Centrale", Audience.PARTNERS));
        NewFeed topic = feeds.make(
                north,
                new FeedDetails(
                        new FeedSubject.OfTopic(
                                Topics.of(topics, north, "Verzuim").id()),
                        "Verzuim",
                        Audience.PARTNERS));
        assertThat(contents.overWeeks(all.secret())).isPresent();
        jdbc.update("update membership set role = 'STAFF' where role = 'COORDINATOR' and account_id in"
                + " (select id from account where email = 'coordinator@voorbeeld.test')");
        clear();

        assertThat(contents.overWeeks(all.secret())).isEmpty();
        assertThat(contents.overWeeks(topic.secret())).isPresent();
    }

    /** R9: the card went to somebody else. */
    @Test
    @As("docent")
    void r9ALinkOfAPersonEndsWithTheirOwnCard() {
        EntryId own = feeds.ownCard(north).orElseThrow();
        NewFeed made = feeds.make(north, new FeedDetails(new FeedSubject.OfPerson(own), "Agenda", Audience.PARTNERS));
        assertThat(contents.overWeeks(made.secret())).isPresent();
        jdbc.update("update directory_entry set account_id = null where id = ?", own.value());
        clear();

        assertThat(contents.overWeeks(made.secret())).isEmpty();
    }

    /** R1, R9: who becomes a partner of the school keeps no number of it by a link of before. */
    @Test
    void r1ShrinksWithTheRoleOfItsMaker() {
        TopicId topic = Topics.named(topics.of(Set.of(north)), "Vechtpartij").id();
        FeedSecret secret = SignedIn.as(
                        "docent",
                        () -> feeds.make(
                                north, new FeedDetails(new FeedSubject.OfTopic(topic), "Agenda", Audience.STAFF)))
                .secret();
        assertThat(firstOf(secret).number()).isPresent();

        jdbc.update("update membership set role = 'PARTNER' where account_id ="
                + " (select id from account where email = 'docent@voorbeeld.test')");
        clear();

        assertThat(firstOf(secret).number()).isEmpty();
    }

    @Test
    void endsWithTheTopic() {
        TopicId topic = TopicId.random();
        TopicLine line = topicKeeping.add(topic, north, Topics.called("Tijdelijk"));
        NewFeed made =
                feeds.make(north, new FeedDetails(new FeedSubject.OfTopic(topic), "Tijdelijk", Audience.PARTNERS));
        assertThat(contents.overWeeks(made.secret())).isPresent();

        topicKeeping.remove(topic, line.version());

        assertThat(contents.overWeeks(made.secret())).isEmpty();
        assertThat(contents.atThisMoment(made.secret())).isEmpty();
        assertThat(feeds.of(north))
                .filteredOn(each -> each.id().equals(made.line().id()))
                .extracting(FeedLine::state)
                .containsExactly(FeedLine.State.SUBJECT_GONE);
    }

    @Test
    void remembersTheDayOfItsLastUseAndSinceWhenItSaysSo() {
        NewFeed made = feeds.make(north, new FeedDetails(ALL, "Centrale", Audience.PARTNERS));
        FeedId id = made.line().id();

        Instant first = use.handedOut(id, FeedForm.CALENDAR, "one");
        assertThat(use.handedOut(id, FeedForm.CALENDAR, "one")).isEqualTo(first);
        assertThat(use.handedOut(id, FeedForm.CALENDAR, "other")).isAfter(first);
        assertThat(use.handedOut(id, FeedForm.EXCHANGE, "one").getNano()).isZero();
        assertThat(feeds.of(north))
                .filteredOn(line -> line.id().equals(id))
                .extracting(FeedLine::usedOn)
                .containsExactly(Optional.of(LocalDate.parse("2026-11-24")));
    }

    @Test
    void refusesALabelThatSaysNothingAndATopicThatIsGone() {
        for (String label : List.of("", "  ", "x".repeat(61), "a\u0007b")) {
            assertThat(FeedDetails.labelProblem(label)).map(Rejection::key).contains("rejection.phone.feed.label");
        }
        assertThatThrownBy(() -> feeds.make(
                        north, new FeedDetails(new FeedSubject.OfTopic(TopicId.random()), "Weg", Audience.PARTNERS)))
                .isInstanceOfSatisfying(
                        Rejection.class, refused -> assertThat(refused.field()).contains("subject"));
    }

    @Test
    void refusesMoreThanSomebodyKeepsTrackOf() {
        FeedDetails details = new FeedDetails(ALL, "Centrale", Audience.PARTNERS);
        int before = (int) feeds.of(north).stream().filter(FeedLine::own).count();
        for (int i = before; i < Feeds.MAX_PER_MAKER; i++) {
            feeds.make(north, details);
        }

        assertThatThrownBy(() -> feeds.make(north, details)).hasMessage("rejection.phone.feed.many");
    }

    private CallStep firstOf(FeedSecret secret) {
        return contents.atThisMoment(secret).orElseThrow().answers().getFirst().first();
    }

    private static WorkingPattern tuesdays() {
        return new WorkingPattern(
                List.of(WorkingTime.weekly(DayOfWeek.TUESDAY, LocalTime.of(8, 0), LocalTime.of(17, 0))));
    }

    /** What was changed behind the back of Hibernate is read anew. */
    private void clear() {
        entityManager.flush();
        entityManager.clear();
    }

    private EntryId person(String name, Audience audience) {
        EntryId id = EntryId.random();
        keeping.add(
                id,
                new ContactDetails(
                        new CommonDetails(
                                name,
                                "",
                                WorkingPattern.none(),
                                Set.of(north),
                                List.of(PointDetails.phone(PointKind.MOBILE, "06 00 00 71 01", audience))),
                        List.of(),
                        "",
                        false));
        return id;
    }
}
