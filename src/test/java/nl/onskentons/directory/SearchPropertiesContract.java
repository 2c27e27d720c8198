package nl.onskentons.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import nl.onskentons.access.AccountPassword;
import nl.onskentons.access.Accounts;
import nl.onskentons.access.Membership;
import nl.onskentons.access.Role;
import nl.onskentons.common.EmailAddress;
import nl.onskentons.common.Folding;
import nl.onskentons.common.SchoolId;
import nl.onskentons.school.Schools;
import nl.onskentons.testing.As;
import nl.onskentons.testing.ExampleSchools;
import nl.onskentons.testing.SignedIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;

/** What holds of every search, for names and numbers that nobody thought of; the same ones in every run. */
@Transactional
@As("coordinator")
abstract class SearchPropertiesContract {

    private static final int HOW_MANY = 30;
    private static final String LETTERS = "aaaeeeiioouubdfghjklmnprstvwzéëïüøçčłß";
    private static final String SEPARATORS = "    -'";

    @Autowired
    private Directory directory;

    @Autowired
    private DirectoryKeeping keeping;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Schools schools;

    @Autowired
    private JdbcTemplate jdbc;

    private final Random random = new Random(20261124);
    private final Map<EntryId, ContactDetails> people = new LinkedHashMap<>();
    private SchoolId north;
    private SchoolId south;

    @BeforeEach
    void addPeople() {
        north = ExampleSchools.north(schools);
        south = ExampleSchools.south(schools);
        SignedIn.as("coordinator", () -> {
            for (int i = 0; i < HOW_MANY; i++) {
                EntryId id = EntryId.random();
                ContactDetails details = People.person(name(), Set.of(north), number(i));
                keeping.add(id, details);
                people.put(id, details);
            }
            return people;
        });
    }

    @Test
    void findsEveryoneByEachBeginningOfEachWord() {
        people.forEach((id, details) -> words(details).forEach(word -> {
            for (int length = 1; length <= word.length(); length++) {
                assertFound(id, word.substring(0, length));
            }
        }));
    }

    @Test
    void findsEveryoneByTheirWordsInAnyOrder() {
        people.forEach((id, details) -> {
            List<String> words = new ArrayList<>(words(details));
            assertFound(id, String.join(" ", words.reversed()));
            assertFound(id, details.common().name().toUpperCase(Locale.ROOT));
        });
    }

    /** Of words on more cards than are counted a database may look for the second in another way. */
    @Test
    void findsWhoHasBothOfTwoVeryCommonWords() {
        List<EntryId> two = people.keySet().stream().limit(2).toList();
        List<Object[]> rows = new ArrayList<>();
        for (int i = 0; i < 1001; i++) {
            rows.add(new Object[] {two.getFirst().value(), "qqa" + i});
            rows.add(new Object[] {two.getLast().value(), "qqa" + i});
            rows.add(new Object[] {two.getLast().value(), "qqb" + i});
        }
        jdbc.batchUpdate("insert into entry_term (entry_id, term, reach, sort_key) values (?, ?, 0, 'q')", rows);

        assertThat(directory
                        .find(EntryFilter.all(Set.of(north)).withText("qqa qqb"), 0, 50)
                        .rows())
                .extracting(EntryRow::id)
                .containsExactly(two.getLast());
    }

    /** A word that was typed right for somebody else is taken at its word: then a typo is not looked for. */
    @Test
    void findsEveryoneInSpiteOfOneTypo() {
        people.forEach((id, details) -> words(details).forEach(word -> {
            for (int length = Folding.SHORTEST_WITH_TYPO; length <= word.length(); length++) {
                String typed = withTypo(word.substring(0, length));
                if (typed.length() >= Folding.SHORTEST_WITH_TYPO && !isBeginningOfSomeWord(typed)) {
                    assertFound(id, typed);
                }
            }
        }));
    }

    @Test
    void findsEveryNumberInAnyNotation() {
        people.forEach((id, details) -> {
            String international = details.common().points().getFirst().text();
            String digits = international.substring(3);
            List.of(
                            international,
                            "0" + digits,
                            "00 31 " + digits,
                            "+31 (0)" + digits,
                            "0" + digits.charAt(0) + "-" + digits.substring(1),
                            "0" + digits.charAt(0) + " "
                                    + String.join(" ", digits.substring(1).split("(?<=\\G..)", -1)),
                            "0" + digits.substring(0, 7))
                    .forEach(typed -> assertFound(id, typed));
        });
    }

    /** R1 */
    @Test
    void nobodyIsFoundByANumberThatMayNotBeSeen() {
        Map<String, Audience> reach = Map.of(
                "docent",
                Audience.STAFF,
                "privacy",
                Audience.STAFF,
                "wijkagent",
                Audience.PARTNERS,
                "partner",
                Audience.PARTNERS);
        reach.forEach((account, audience) -> {
            SignedIn.as(account);
            people.forEach((id, details) -> assertFoundByNumberOnlyWithin(audience, id, details));
        });
    }

    /** R1: what somebody is at one school opens nothing at another. */
    @Test
    void aCoOrdinatorElsewhereIsAPartnerHere() {
        EmailAddress email = EmailAddress.parse("dubbel@voorbeeld.test");
        SignedIn.as(
                "beheer",
                () -> accounts.accept(
                        accounts.invite(
                                "Dub Bel",
                                email,
                                Set.of(Membership.of(north, Role.PARTNER), Membership.of(south, Role.COORDINATOR))),
                        new AccountPassword("een paar losse woorden")));
        SignedIn.as(email.value());

        people.forEach((id, details) -> assertFoundByNumberOnlyWithin(Audience.PARTNERS, id, details));
    }

    private void assertFoundByNumberOnlyWithin(Audience reach, EntryId id, ContactDetails details) {
        PointDetails point = details.common().points().getFirst();
        assertThat(isFound(id, point.text()))
                .as("%s of %s", point.text(), point.audience())
                .isEqualTo(reach.includes(point.audience()));
    }

    private void assertFound(EntryId id, String typed) {
        assertThat(isFound(id, typed)).as("\"%s\" finds %s", typed, id).isTrue();
    }

    private boolean isFound(EntryId id, String typed) {
        EntryFilter filter = EntryFilter.all(Set.of(north)).withText(typed);
        boolean more = true;
        for (int offset = 0; more; offset += Directory.MAX_PAGE) {
            EntryPage page = directory.find(filter, offset, Directory.MAX_PAGE);
            if (page.rows().stream().anyMatch(row -> row.id().equals(id))) {
                return true;
            }
            more = page.more();
        }
        return false;
    }

    private boolean isBeginningOfSomeWord(String typed) {
        return !directory.find(EntryFilter.all(Set.of(north)).withText(typed), 0, 1).rows().stream()
                .filter(row -> Folding.words(row.name() + " " + row.subtitle()).stream()
                        .anyMatch(word -> word.startsWith(typed)))
                .toList()
                .isEmpty();
    }

    private static List<String> words(ContactDetails details) {
        return Folding.words(details.common().name());
    }

    private String name() {
        StringBuilder name = new StringBuilder();
        int words = 1 + random.nextInt(4);
        for (int i = 0; i < words; i++) {
            if (i > 0) {
                name.append(oneOf(SEPARATORS));
            }
            int letters = 2 + random.nextInt(11);
            for (int letter = 0; letter < letters; letter++) {
                name.append(oneOf(LETTERS));
            }
        }
        return name.toString();
    }

    private PointDetails number(int i) {
        Audience[] audiences = Audience.values();
        return PointDetails.phone(
                PointKind.MOBILE,
                "06%08d".formatted(90_000_000 + i * 1_234_567 % 10_000_000),
                audiences[i % audiences.length]);
    }

    /** A wrong letter, one too many, one too few, or two neighbours exchanged. */
    private String withTypo(String text) {
        int at = random.nextInt(text.length() - 1);
        String before = text.substring(0, at);
        return switch (random.nextInt(4)) {
            case 0 -> before + "q" + text.substring(at + 1);
            case 1 -> before + "x" + text.substring(at);
            case 2 -> before + text.substring(at + 1);
            default -> before + text.charAt(at + 1) + text.charAt(at) + text.substring(at + 2);
        };
    }

    private char oneOf(String characters) {
        return characters.charAt(random.nextInt(characters.length()));
    }
}
