package nl.onskentons.phone.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.validate.ValidationEntry;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.onskentons.common.PhoneNumber;
import nl.onskentons.common.Translations;
import nl.onskentons.directory.CallCard;
import nl.onskentons.directory.EntryId;
import nl.onskentons.directory.EntryKind;
import nl.onskentons.directory.EntryStatus;
import nl.onskentons.directory.Freshness;
import nl.onskentons.directory.NumberLine;
import nl.onskentons.directory.PointId;
import nl.onskentons.phone.FeedContents.OverWeeks;
import nl.onskentons.phone.FeedId;
import nl.onskentons.phone.FeedStretch;
import nl.onskentons.phone.FeedWindow;
import nl.onskentons.phone.TopicId;
import nl.onskentons.phone.schedule.RandomSchedules;
import nl.onskentons.phone.schedule.Resolver;
import nl.onskentons.phone.schedule.Rung;
import org.junit.jupiter.api.Test;

/** The calendar of a link, read back with two readers that know nothing of how it was made. */
class FeedCalendarTest {

    private static final Instant NOW = Instant.parse("2026-11-24T08:12:00Z");
    private static final FeedWindow WINDOW = FeedWindow.at(NOW);

    private final FeedCalendar calendars = new FeedCalendar(new Translations());

    /** For every schedule: with random rules, absences, rosters and holidays, also in the nights the clocks change. */
    @Property(tries = 60)
    void saysAtEveryMomentWhatTheResolverSays(@ForAll long seed) {
        Resolver resolver = RandomSchedules.of(seed).resolver();
        Random random = new Random(seed);
        FeedWindow window = FeedWindow.at(RandomSchedules.moment(random));
        List<StrictReader.Entry> entries = StrictReader.read(
                        calendars.write(content(window, stretches(resolver, window, Optional.empty()))))
                .entries();
        for (int i = 0; i < 60; i++) {
            Instant at = window.from()
                    .plusSeconds(random.nextLong(
                            Duration.between(window.from(), window.until()).toSeconds()));
            for (TopicId topic : RandomSchedules.TOPICS) {
                assertThat(entries.stream()
                                .filter(entry -> entry.uid().startsWith(topic.toString()))
                                .filter(entry -> !at.isBefore(entry.start()) && at.isBefore(entry.end()))
                                .map(StrictReader.Entry::summary))
                        .as("%s at %s", topic, at)
                        .containsExactlyElementsOf(resolver.resolve(topic, at).first().map(Rung::person).stream()
                                .map(person -> about(topic) + ": " + name(person))
                                .toList());
            }
        }
    }

    @Property(tries = 20)
    void ofOnePersonSaysWhenThatPersonIsFirst(@ForAll long seed) {
        Resolver resolver = RandomSchedules.of(seed).resolver();
        FeedWindow window = FeedWindow.at(RandomSchedules.moment(new Random(seed)));
        List<FeedStretch> all = stretches(resolver, window, Optional.empty());
        all.stream()
                .map(FeedStretch::person)
                .distinct()
                .forEach(person -> assertThat(stretches(resolver, window, Optional.of(person)))
                        .isEqualTo(all.stream()
                                .filter(stretch -> stretch.person().equals(person))
                                .toList()));
    }

    /** A day later the same stretches have the same identification, for all that both calendars know whole. */
    @Property(tries = 20)
    void aStretchKeepsItsIdentificationWhenTheWindowMoves(@ForAll long seed) {
        Resolver resolver = RandomSchedules.of(seed).resolver();
        Instant moment = RandomSchedules.moment(new Random(seed));
        FeedWindow before = FeedWindow.at(moment);
        FeedWindow after = FeedWindow.at(moment.plus(Duration.ofDays(7)));
        List<StrictReader.Entry> old = entries(resolver, before);
        List<StrictReader.Entry> young = entries(resolver, after);

        assertThat(young)
                .filteredOn(entry ->
                        entry.start().isAfter(after.from()) && entry.end().isBefore(before.until()))
                .isSubsetOf(old);
        assertThat(FeedWindow.at(moment.plus(Duration.ofHours(1)))).isIn(before, after);
    }

    @Test
    void isReadByTheParserOfTheLibraryToo() throws IOException, ParserException {
        Resolver resolver = RandomSchedules.of(7).resolver();
        byte[] bytes = calendars.write(content(WINDOW, stretches(resolver, WINDOW, Optional.empty())));
        Calendar parsed = new CalendarBuilder().build(new ByteArrayInputStream(bytes));

        // With an organiser the entries would be invitations, which nobody is to answer.
        assertThat(parsed.validate().getEntries())
                .extracting(ValidationEntry::getMessage)
                .allMatch(message -> message.endsWith(": ORGANIZER"));
        List<VEvent> events = parsed.getComponents(Component.VEVENT);
        assertThat(events)
                .extracting(
                        event -> event.getUid().orElseThrow().getValue(),
                        event -> Instant.from(event.getStartDate().orElseThrow().getDate()),
                        event -> Instant.from(event.getEndDate().orElseThrow().getDate()),
                        event -> event.getProperty("SUMMARY").orElseThrow().getValue())
                .containsExactlyElementsOf(StrictReader.read(bytes).entries().stream()
                        .map(entry -> tuple(entry.uid(), entry.start(), entry.end(), entry.summary()))
                        .toList());
    }

    @Test
    void escapesAndFoldsWhateverANameHolds() {
        String odd = "Zoë; d’Órléans, \\ \"Ψ\" 🚲 " + "é".repeat(90);
        FeedStretch stretch = stretch("Ruzie; of erger, echt", odd, Optional.of(number("12")));
        StrictReader.Entry entry = StrictReader.read(calendars.write(content(WINDOW, List.of(stretch))))
                .entries()
                .getFirst();

        assertThat(entry.summary()).isEqualTo("Ruzie; of erger, echt: " + odd + ", 06 00 00 00 01 toestel 12");
        assertThat(entry.description()).isEqualTo("Mentor, bovenbouw");
        assertThat(entry.free()).isTrue();
    }

    @Test
    void hasAName() {
        StrictReader.Read read = StrictReader.read(calendars.write(
                new OverWeeks(FeedId.random(), "Voorbeeldschool, Noord", "Verzuim", WINDOW, List.of())));

        assertThat(StrictReader.unescaped(read.properties().getOrDefault("X-WR-CALNAME", "")))
                .isEqualTo("Wie bel ik: Verzuim, Voorbeeldschool, Noord");
        assertThat(read.properties())
                .containsEntry("REFRESH-INTERVAL", "PT1H")
                .containsEntry("X-PUBLISHED-TTL", "PT1H");
        assertThat(read.entries()).isEmpty();
    }

    @Test
    void isTheSameTextWheneverItIsMade() {
        List<FeedStretch> stretches = List.of(stretch("Verzuim", "Coby Voorbeeld", Optional.of(number(""))));
        FeedId id = FeedId.random();

        assertThat(calendars.write(new OverWeeks(id, "School", "", WINDOW, stretches)))
                .isEqualTo(calendars.write(
                        new OverWeeks(id, "School", "", FeedWindow.at(NOW.plus(Duration.ofDays(4))), stretches)));
    }

    @Test
    void reachesAWeekBackAndEightWeeksAhead() {
        for (int day = 0; day < 7; day++) {
            Instant now = NOW.plus(Duration.ofDays(day));
            FeedWindow window = FeedWindow.at(now);
            assertThat(window.from()).isBeforeOrEqualTo(now.minus(Duration.ofDays(7)));
            assertThat(window.until()).isAfterOrEqualTo(now.plus(Duration.ofDays(8 * 7)));
        }
    }

    private static List<FeedStretch> stretches(Resolver resolver, FeedWindow window, Optional<EntryId> only) {
        return RandomSchedules.TOPICS.stream()
                .flatMap(topic ->
                        FeedStretch.of(resolver, topic, about(topic), window, only, FeedCalendarTest::card).stream())
                .toList();
    }

    private List<StrictReader.Entry> entries(Resolver resolver, FeedWindow window) {
        return StrictReader.read(calendars.write(content(window, stretches(resolver, window, Optional.empty()))))
                .entries();
    }

    private static OverWeeks content(FeedWindow window, List<FeedStretch> stretches) {
        return new OverWeeks(FeedId.random(), "Voorbeeldschool", "", window, stretches);
    }

    private static FeedStretch stretch(String about, String name, Optional<NumberLine> number) {
        return new FeedStretch(
                RandomSchedules.TOPICS.getFirst(),
                about,
                Instant.parse("2026-11-24T07:00:00Z"),
                Instant.parse("2026-11-24T11:00:00Z"),
                EntryId.random(),
                name,
                "Mentor, bovenbouw",
                number);
    }

    private static NumberLine number(String extension) {
        return new NumberLine(
                PointId.random(),
                PhoneNumber.parse("06 00 00 00 01"),
                extension,
                "",
                Freshness.of(NOW, "Bea Heer", null, null, LocalDate.parse("2026-11-24"), 90));
    }

    private static CallCard card(EntryId person) {
        return new CallCard(person, EntryKind.CONTACT, name(person), "", EntryStatus.ACTIVE, true, List.of());
    }

    private static String name(EntryId person) {
        return "Persoon, " + person.value().getLeastSignificantBits();
    }

    private static String about(TopicId topic) {
        return "Onderwerp; " + topic.value().getLeastSignificantBits();
    }
}
