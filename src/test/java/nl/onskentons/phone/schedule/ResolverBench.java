package nl.onskentons.phone.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import nl.onskentons.common.PortalClock;
import nl.onskentons.phone.TopicId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What the resolver costs by itself, without a database, for a school year of 60 topics, 80 people and 400 absences (issue 3).
 * It prints and never judges.
 */
@Tag("bench")
class ResolverBench {

    private static final int TOPICS = 60;
    private static final int PEOPLE = 80;
    private static final int ABSENCES = 400;
    private static final int PEOPLE_PER_TOPIC = 6;
    private static final int LOOK_UPS = 20_000;
    private static final Period YEAR = new Period(LocalDate.parse("2026-08-01"), LocalDate.parse("2027-07-31"));

    private final Random random = new Random(20261124);

    @Test
    void resolvesASchoolYear() {
        Schedules year = year(ABSENCES);
        Schedules decade = year(10 * ABSENCES);
        lookUps(year);
        System.out.printf("%n  The resolver by itself: %d topics, %d people%n", TOPICS, PEOPLE);
        System.out.printf("  look-up, %4d absences: %s%n", ABSENCES, lookUps(year));
        System.out.printf("  look-up, %4d absences: %s%n", 10 * ABSENCES, lookUps(decade));
        gaps(year);
        System.out.printf("  gap report of the year: %d ms (wanted: at most 300)%n", gaps(year) / 1_000_000);
    }

    private String lookUps(Schedules made) {
        Resolver resolver = made.resolver();
        long[] nanos = new long[LOOK_UPS];
        for (int i = 0; i < LOOK_UPS; i++) {
            TopicId topic = topic(random.nextInt(TOPICS));
            Instant at = moment();
            long start = System.nanoTime();
            Resolution answer = resolver.resolve(topic, at);
            nanos[i] = System.nanoTime() - start;
            assertThat(answer.ladder()).hasSizeLessThanOrEqualTo(PEOPLE_PER_TOPIC);
        }
        Arrays.sort(nanos);
        return "median %.3f ms, p99 %.3f ms (wanted: at most 1)"
                .formatted(nanos[LOOK_UPS / 2] / 1e6, nanos[LOOK_UPS * 99 / 100] / 1e6);
    }

    private static long gaps(Schedules made) {
        Gaps gaps = new Gaps(made.resolver(), Schedules.office(), made::kindOf);
        long start = System.nanoTime();
        long found = IntStream.range(0, TOPICS)
                .mapToLong(i -> gaps.of(topic(i), YEAR).size())
                .sum();
        long nanos = System.nanoTime() - start;
        assertThat(found).isPositive();
        return nanos;
    }

    private Schedules year(int absences) {
        Schedules made = new Schedules();
        for (int topic = 0; topic < TOPICS; topic++) {
            for (int i = 0; i < PEOPLE_PER_TOPIC; i++) {
                made.rule(
                        topic(topic),
                        Schedules.person(1 + random.nextInt(PEOPLE)),
                        i,
                        Schedules.weekdays("%02d:00".formatted(8 + i), "%02d:30".formatted(9 + i)));
            }
        }
        LongStream.range(0, absences).forEach(i -> {
            Instant from = moment();
            made.absences.add(new Absence(
                    Schedules.person(1 + random.nextInt(PEOPLE)),
                    from,
                    from.plusSeconds(86_400L * (1 + random.nextInt(4))),
                    Optional.of(Schedules.person(1 + random.nextInt(PEOPLE)))));
        });
        return made;
    }

    private Instant moment() {
        return YEAR.first().atStartOfDay(PortalClock.ZONE).toInstant().plusSeconds(random.nextInt(300 * 86_400));
    }

    private static TopicId topic(int number) {
        return Schedules.topic(100 + number);
    }
}
