package nl.onskentons.phone.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.onskentons.directory.EntryId;
import nl.onskentons.phone.TopicId;

/** What holds for every schedule: with random rules, absences, rosters and holidays over two years. */
class ResolverPropertiesTest {

    private static final int MOMENTS = 25;

    @Property(tries = 200)
    void saysWhatTheBookSays(@ForAll long seed) {
        Schedules made = RandomSchedules.of(seed);
        Resolver resolver = made.resolver();
        ByTheBook book = new ByTheBook(made);
        Random random = new Random(seed);
        for (int i = 0; i < MOMENTS; i++) {
            Instant at = RandomSchedules.moment(random);
            for (TopicId topic : RandomSchedules.TOPICS) {
                assertThat(people(resolver.resolve(topic, at).ladder()))
                        .as("%s at %s", topic, at)
                        .isEqualTo(book.ladder(topic, at));
            }
        }
    }

    @Property(tries = 100)
    void changesItsFirstAnswerAtTheBoundaryThatItNamesAndNotBefore(@ForAll long seed) {
        Schedules made = RandomSchedules.of(seed);
        Resolver resolver = made.resolver();
        ByTheBook book = new ByTheBook(made);
        Random random = new Random(seed);
        for (int i = 0; i < MOMENTS; i++) {
            Instant at = RandomSchedules.moment(random);
            TopicId topic = RandomSchedules.TOPICS.get(random.nextInt(RandomSchedules.TOPICS.size()));
            Resolution answer = resolver.resolve(topic, at);
            Optional<EntryId> first = answer.first().map(Rung::person);
            Instant until = answer.until().orElse(at.plus(Duration.ofDays(Resolver.HORIZON_DAYS - 1L)));

            assertThat(until).isAfter(at);
            assertThat(first(book, topic, until.minusMillis(1))).isEqualTo(first);
            for (int j = 0; j < 10; j++) {
                Instant between = at.plusMillis((long)
                        (random.nextDouble() * Duration.between(at, until).toMillis()));
                assertThat(first(book, topic, between))
                        .as("%s until %s", between, until)
                        .isEqualTo(first);
            }
            answer.until().ifPresent(boundary -> {
                assertThat(first(book, topic, boundary)).isNotEqualTo(first);
                assertThat(first(book, topic, boundary)).isEqualTo(answer.then().map(Rung::person));
            });
        }
    }

    @Property(tries = 100)
    void changesItsLadderAtTheBoundaryThatItNamesAndNotBefore(@ForAll long seed) {
        Schedules made = RandomSchedules.of(seed);
        Resolver resolver = made.resolver();
        Random random = new Random(seed);
        for (int i = 0; i < MOMENTS; i++) {
            Instant at = RandomSchedules.moment(random);
            TopicId topic = RandomSchedules.TOPICS.get(random.nextInt(RandomSchedules.TOPICS.size()));
            Resolution answer = resolver.resolve(topic, at);
            List<Rung> ladder = answer.ladder();

            answer.changes().ifPresent(change -> {
                assertThat(resolver.resolve(topic, change.minusMillis(1)).ladder())
                        .isEqualTo(ladder);
                assertThat(resolver.resolve(topic, change).ladder()).isNotEqualTo(ladder);
            });
        }
    }

    @Property(tries = 60)
    void coversEveryInstantExactlyOnceAndSaysThereWhatItSaysWhenAsked(@ForAll long seed) {
        Resolver resolver = RandomSchedules.of(seed).resolver();
        Random random = new Random(seed);
        for (TopicId topic : RandomSchedules.TOPICS) {
            Instant from = RandomSchedules.moment(random);
            Instant until = from.plus(Duration.ofDays(1 + random.nextInt(90))).plusSeconds(random.nextInt(86_400));
            List<FirstStretch> firsts = resolver.firsts(topic, from, until);

            assertThat(firsts.getFirst().from()).isEqualTo(from);
            assertThat(firsts.getLast().until()).isEqualTo(until);
            for (int i = 1; i < firsts.size(); i++) {
                assertThat(firsts.get(i).from()).isEqualTo(firsts.get(i - 1).until());
                assertThat(firsts.get(i).first().map(Rung::person))
                        .isNotEqualTo(firsts.get(i - 1).first().map(Rung::person));
            }
            for (FirstStretch each : firsts) {
                assertThat(each.from()).isBefore(each.until());
                assertThat(resolver.resolve(topic, each.from()).first()).isEqualTo(each.first());
                assertThat(person(resolver.resolve(topic, each.until().minusMillis(1))))
                        .isEqualTo(each.first().map(Rung::person));
            }
        }
    }

    @Property(tries = 60)
    void neverCallsWhoIsAbsentOutsideARosterNorWhoIsGone(@ForAll long seed) {
        Schedules made = RandomSchedules.of(seed);
        Resolver resolver = made.resolver();
        Random random = new Random(seed);
        for (int i = 0; i < MOMENTS; i++) {
            Instant at = RandomSchedules.moment(random);
            for (TopicId topic : RandomSchedules.TOPICS) {
                for (Rung rung : resolver.resolve(topic, at).ladder()) {
                    assertThat(made.stateOf(rung.person()).there()).isTrue();
                    boolean absent = made.absences.stream()
                            .anyMatch(absence -> absence.person().equals(rung.person()) && absence.contains(at));
                    if (absent) {
                        assertThat(rung.turn().reason()).isInstanceOf(Turn.OnRoster.class);
                    }
                }
            }
        }
    }

    @Property(tries = 100)
    void namesNobodyButThoseWhoMayComeUpInTheStretchThatItLooksAt(@ForAll long seed) {
        Schedules made = RandomSchedules.of(seed);
        Resolver resolver = made.resolver();
        Timetable timetable = made.timetable();
        Random random = new Random(seed);
        for (int i = 0; i < MOMENTS; i++) {
            Instant at = RandomSchedules.moment(random);
            for (TopicId topic : RandomSchedules.TOPICS) {
                Resolution answer = resolver.resolve(topic, at);
                assertThat(timetable.peopleOf(topic, Resolver.ahead(at)))
                        .containsAll(Stream.concat(answer.ladder().stream(), answer.then().stream())
                                .flatMap(ResolverPropertiesTest::namedBy)
                                .collect(Collectors.toSet()));
            }
        }
    }

    /** The person, and who is absent when they stand in. */
    private static Stream<EntryId> namedBy(Rung rung) {
        return rung.turn().reason() instanceof Turn.StandsIn(EntryId absent, Optional<EntryId> alsoAbsent)
                ? Stream.concat(Stream.of(rung.person(), absent), alsoAbsent.stream())
                : Stream.of(rung.person());
    }

    private static List<EntryId> people(List<Rung> ladder) {
        return ladder.stream().map(Rung::person).toList();
    }

    private static Optional<EntryId> person(Resolution resolution) {
        return resolution.first().map(Rung::person);
    }

    private static Optional<EntryId> first(ByTheBook book, TopicId topic, Instant at) {
        return book.ladder(topic, at).stream().findFirst();
    }
}
