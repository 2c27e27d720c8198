package nl.onskentons.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.onskentons.common.Rejection;
import nl.onskentons.common.Sector;
import nl.onskentons.common.Translations;
import nl.onskentons.common.WeekParity;
import nl.onskentons.common.WorkingPattern;
import nl.onskentons.common.WorkingTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a card refuses, per field, and with which message. {@code docs/bad-input.md} has the same table. */
class BadInputTest {

    private static final Path DOCUMENT = Path.of("docs/bad-input.md");
    private static final String BEGIN = "<!-- cards -->";
    private static final String END = "<!-- /cards -->";

    record Case(String card, String field, String input, String key, Runnable attempt) {

        String line() {
            return "| %s | `%s` | %s | `%s` |".formatted(card, field, input, key);
        }

        @Override
        public String toString() {
            return card + " " + field + ": " + input;
        }
    }

    static Stream<Case> cases() {
        return Stream.of(
                number("nothing", "", "rejection.phone.empty"),
                number("41 digits", "0".repeat(41), "rejection.phone.toolong"),
                number("`06 tst. twaalf`", "06 tst. twaalf", "rejection.phone.letters"),
                number("`06=00000001`", "06=00000001", "rejection.phone.characters"),
                number("`2000002`, without area code", "2000002", "rejection.phone.areacode"),
                number("`06 00 00`", "06 00 00", "rejection.phone.length"),
                number("`0906 0000`", "0906 0000", "rejection.phone.premium"),
                number("`+32 1`", "+32 1", "rejection.phone.foreign"),
                email("nothing", "", "rejection.email.empty"),
                email("255 characters", "a".repeat(255), "rejection.email.toolong"),
                email("`jan bakker@voorbeeld.test`", "jan bakker@voorbeeld.test", "rejection.email.characters"),
                email("`janvoorbeeld.test`", "janvoorbeeld.test", "rejection.email.syntax"),
                email("`jan@voorbeeld`", "jan@voorbeeld", "rejection.email.domain"),
                new Case("number", "extension", "11 digits", "rejection.text.long", () -> point("1".repeat(11), "")),
                new Case("number", "extension", "`12a`", "rejection.point.extension", () -> point("12a", "")),
                new Case("number", "label", "61 characters", "rejection.text.long", () -> point("", "x".repeat(61))),
                common("name", "nothing", "rejection.entry.name", () -> common(" ", "", 0)),
                common("name", "161 characters", "rejection.text.long", () -> common("x".repeat(161), "", 0)),
                common("purpose", "2,001 characters", "rejection.text.long", () -> common("Jan", "x".repeat(2001), 0)),
                common("points", "21 numbers", "rejection.entry.points", () -> common("Jan", "", 21)),
                new Case("every card", "hours", "51 times", "rejection.entry.times", BadInputTest::manyTimes),
                organisation("shortName", "61 characters", "rejection.text.long", "x".repeat(61), "", "", "", ""),
                organisation("website", "201 characters", "rejection.text.long", "", "x".repeat(201), "", "", ""),
                organisation(
                        "website",
                        "`javascript:alert(1)`",
                        "rejection.organisation.website",
                        "",
                        "javascript:alert(1)",
                        "",
                        "",
                        ""),
                organisation("website", "`geen adres`", "rejection.organisation.website", "", "geen adres", "", "", ""),
                organisation("street", "121 characters", "rejection.text.long", "", "", "x".repeat(121), "", ""),
                organisation("postalCode", "13 characters", "rejection.text.long", "", "", "", "x".repeat(13), ""),
                organisation("city", "81 characters", "rejection.text.long", "", "", "", "", "x".repeat(81)),
                new Case(
                        "person",
                        "languages",
                        "121 characters",
                        "rejection.text.long",
                        () -> contact(List.of(), "x".repeat(121))),
                new Case(
                        "person",
                        "positions",
                        "11 organisations",
                        "rejection.contact.positions",
                        () -> contact(positions(11), "")),
                new Case(
                        "person",
                        "positions",
                        "one organisation twice",
                        "rejection.contact.positionTwice",
                        () -> contact(twice(), "")),
                new Case(
                        "person",
                        "roleTitle",
                        "121 characters",
                        "rejection.text.long",
                        () -> Position.at(EntryId.random(), "x".repeat(121))),
                new Case("every card", "hours", "from 9 until 9", "rejection.workingtime.empty", () -> time(9, 9)),
                new Case(
                        "every card",
                        "hours",
                        "8–12 and 11–14 on one day",
                        "rejection.workingtime.overlap",
                        () -> new WorkingPattern(List.of(time(8, 12), time(11, 14)))));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void refusesWithItsOwnMessage(Case bad) {
        Rejection rejection = catchThrowableOfType(Rejection.class, bad.attempt()::run);

        assertThat(rejection.key()).isEqualTo(bad.key());
        for (var language : List.of(Translations.DUTCH, Translations.ENGLISH)) {
            assertThat(new Translations()
                            .getTranslation(
                                    rejection.key(),
                                    language,
                                    rejection.arguments().toArray()))
                    .doesNotContain("!", "{");
        }
    }

    /** Names are text: what would be markup or a formula elsewhere is shown as the characters it is. */
    @Test
    void keepsTextsThatOnlyLookDangerous() {
        assertThat(common("<script>alert(1)</script>", "=1+1", 0).name()).isEqualTo("<script>alert(1)</script>");
        assertThat(common("Jan\u202Etxt.exe\u0000 Bakker", "", 0).name()).isEqualTo("Jan txt.exe Bakker");
    }

    @Test
    void theDocumentHasTheSameTable() throws IOException {
        String table = cases().map(Case::line)
                .collect(Collectors.joining("\n", "| card | field | refused | message |\n|---|---|---|---|\n", "\n"));
        String document = Files.readString(DOCUMENT);

        assertThat(document.substring(document.indexOf(BEGIN) + BEGIN.length(), document.indexOf(END))
                        .strip())
                .isEqualTo(table.strip());
    }

    private static Case number(String input, String text, String key) {
        return new Case(
                "number", "number", input, key, () -> PointDetails.phone(PointKind.FIXED, text, Audience.STAFF));
    }

    private static Case email(String input, String text, String key) {
        return new Case("e-mail address", "number", input, key, () -> PointDetails.email(text, Audience.STAFF));
    }

    private static Case common(String field, String input, String key, Runnable attempt) {
        return new Case("every card", field, input, key, attempt);
    }

    private static Case organisation(
            String field,
            String input,
            String key,
            String shortName,
            String website,
            String street,
            String code,
            String city) {
        return new Case(
                "organisation",
                field,
                input,
                key,
                () -> new OrganisationDetails(
                        common("Bureau", "", 0), shortName, Sector.OTHER, website, street, code, city));
    }

    private static PointDetails point(String extension, String label) {
        return new PointDetails(PointId.random(), PointKind.FIXED, "030 000 00 01", extension, label, Audience.STAFF);
    }

    private static void manyTimes() {
        List<WorkingTime> times = IntStream.range(0, 51)
                .mapToObj(i -> new WorkingTime(
                        DayOfWeek.of(1 + i / 10),
                        LocalTime.of(8, i % 10),
                        LocalTime.of(8, i % 10 + 1),
                        WeekParity.EVERY))
                .toList();
        assertThat(new CommonDetails("Jan", "", new WorkingPattern(times), Set.of(), List.of())
                        .hours()
                        .times())
                .hasSize(51);
    }

    private static CommonDetails common(String name, String purpose, int points) {
        return new CommonDetails(
                name,
                purpose,
                WorkingPattern.none(),
                Set.of(),
                IntStream.range(0, points).mapToObj(i -> point("", "")).toList());
    }

    private static void contact(List<Position> positions, String languages) {
        assertThat(new ContactDetails(common("Jan", "", 0), positions, languages, false).positions())
                .isEqualTo(positions);
    }

    private static List<Position> positions(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> Position.at(EntryId.random(), ""))
                .toList();
    }

    private static List<Position> twice() {
        EntryId organisation = EntryId.random();
        return List.of(Position.at(organisation, "arts"), Position.at(organisation, "chef"));
    }

    private static WorkingTime time(int from, int until) {
        return new WorkingTime(DayOfWeek.MONDAY, LocalTime.of(from, 0), LocalTime.of(until, 0), WeekParity.EVERY);
    }
}
