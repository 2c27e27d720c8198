package nl.onskentons.directory.ui.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.onskentons.common.SchoolId;
import nl.onskentons.common.WorkingPattern;
import nl.onskentons.directory.AddressBookImport;
import nl.onskentons.directory.Audience;
import nl.onskentons.directory.CommonDetails;
import nl.onskentons.directory.ContactDetails;
import nl.onskentons.directory.DirectoryKeeping;
import nl.onskentons.directory.EntryId;
import nl.onskentons.directory.PointDetails;
import nl.onskentons.directory.PointKind;
import nl.onskentons.testing.BrowserTest;
import nl.onskentons.testing.SignedIn;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** UC-014: taking the directory along, as a file and on paper. */
class UC014ExportAndPrintTest extends BrowserTest {

    private static final List<String> FORMATS = List.of("vcf", "csv", "json");

    @Autowired
    private DirectoryKeeping keeping;

    @Autowired
    private AddressBookImport imports;

    @Autowired
    private JdbcTemplate jdbc;

    @Test
    @Tag("UC-014.main")
    void downloadsTheWholeListInEveryFormat() {
        EntryId id = person("Xena Export", "06 00 03 10 01", Audience.STAFF);
        for (String format : FORMATS) {
            APIResponse file = get("docent", "partners/export." + format);
            assertThat(file.status()).isEqualTo(200);
            assertThat(file.headers().get("content-disposition"))
                    .startsWith("attachment; filename=\"partners." + format + "\"");
            assertThat(file.text()).contains("Xena Export", id.toString());
        }
    }

    @Test
    @Tag("UC-014.A1")
    void givesNobodyANumberThatTheyMayNotSee() {
        EntryId id = person("Yara Balienummer", "06 00 03 20 01", Audience.DESK);
        for (String account : List.of("partner", "wijkagent", "docent")) {
            for (String path : List.of(
                    "partners/export.vcf",
                    "partners/export.csv",
                    "partners/export.json",
                    "partners/" + id + "/export.vcf",
                    "partners/print")) {
                assertThat(digits(get(account, path).text()))
                        .as(account + " " + path)
                        .contains("Yara")
                        .doesNotContain("600032001");
            }
        }
        assertThat(digits(get("balie", "partners/export.vcf").text())).contains("600032001");
    }

    @Test
    @Tag("UC-014.A2")
    void downloadsARingOfTheOwnSchoolOnly() {
        EntryId member = person("Zoraya Ring", "06 00 03 30 01", Audience.STAFF);
        UUID ring = ring(school(), "Zorg/overleg", member);
        UUID elsewhere = ring(otherSchool(), "Elders", member);

        APIResponse file = get("docent", "partners/export.vcf?ring=" + ring);
        assertThat(file.headers().get("content-disposition")).contains("zorg-overleg.vcf");
        assertThat(file.text()).containsOnlyOnce("BEGIN:VCARD").contains("Zoraya Ring");
        assertThat(get("docent", "partners/export.vcf?ring=" + elsewhere).status())
                .isEqualTo(404);
        assertThat(get("docent", "partners/export.vcf?ring=" + UUID.randomUUID())
                        .status())
                .isEqualTo(404);
    }

    /** R1: who stands in a ring says what the school is busy with. */
    @Test
    @Tag("UC-014.A2")
    void r1KeepsRingsFromPartners() {
        UUID ring = ring(school(), "Crisisteam", person("Zus Ring", "06 00 03 30 02", Audience.PUBLIC));

        for (String account : List.of("wijkagent", "partner")) {
            APIResponse file = get(account, "partners/export.vcf?ring=" + ring);
            assertThat(file.status()).as(account).isEqualTo(404);
            assertThat(file.headers().toString() + file.text()).doesNotContainIgnoringCase("crisisteam");
        }
    }

    @Test
    @Tag("UC-014.A2")
    void downloadsARingInItsOwnOrder() {
        EntryId last = person("Aap Ring", "06 00 03 30 03", Audience.STAFF);
        UUID ring = ring(school(), "Volgorde", person("Zebra Ring", "06 00 03 30 04", Audience.STAFF));
        jdbc.update("insert into ring_member (ring_id, position, entry_id) values (?, 1, ?)", ring, last.value());

        assertThat(get("docent", "partners/export.vcf?ring=" + ring).text())
                .containsSubsequence("Zebra Ring", "Aap Ring");
    }

    @Test
    @Tag("UC-014.A3")
    void downloadsOneCardUnderItsName() {
        EntryId id = person("../Abel \"Pad\"", "06 00 03 40 01", Audience.STAFF);

        APIResponse file = get("docent", "partners/" + id + "/export.vcf");

        assertThat(file.headers().get("content-disposition"))
                .doesNotContain("/", "..")
                .contains("abel");
        assertThat(get("docent", "partners/" + UUID.randomUUID() + "/export.vcf")
                        .status())
                .isEqualTo(404);
    }

    @Test
    @Tag("UC-014.A4")
    void printsTheListWithItsDates() {
        person("Berend Papier", "06 00 03 50 01", Audience.STAFF);
        onEveryScreen("docent", "partners/print?zoek=papier", page -> {
            assertThat(page.locator("main").innerText())
                    .contains("Berend Papier", "06 00 03 50 01", "nog niet bevestigd")
                    .contains("Afgedrukt op 24 november 2026", "Geldig tot 24 december 2026");
            isAccessible(page);
        });
        assertThat(get("docent", "partners/print?zoek=papier&sector=police").text())
                .doesNotContain("Berend Papier");
    }

    @ParameterizedTest
    @ValueSource(strings = {"partners/export.vcf", "partners/export.csv", "partners/export.json", "partners/print"})
    void asksAVisitorToSignIn(String path) {
        APIResponse answer =
                visitor().request().get(url(path), RequestOptions.create().setMaxRedirects(0));

        assertThat(answer.status()).isEqualTo(302);
        assertThat(answer.headers().get("location")).endsWith("/inloggen");
    }

    private APIResponse get(String account, String path) {
        Page page = signedIn(account);
        return page.request().get(url(path));
    }

    private static String digits(String text) {
        return text.replaceAll("(?<=\\d) (?=\\d)", "");
    }

    private EntryId person(String name, String number, Audience audience) {
        EntryId id = EntryId.random();
        SchoolId school = school();
        return SignedIn.as("coordinator", () -> {
            keeping.add(
                    id,
                    new ContactDetails(
                            new CommonDetails(
                                    name,
                                    "",
                                    WorkingPattern.none(),
                                    Set.of(school),
                                    List.of(PointDetails.phone(PointKind.MOBILE, number, audience))),
                            List.of(),
                            "",
                            false));
            return id;
        });
    }

    private SchoolId school() {
        return SignedIn.as("coordinator", () -> imports.schools().iterator().next());
    }

    private SchoolId otherSchool() {
        SchoolId own = school();
        return SignedIn.as("beheer", () -> imports.schools()).stream()
                .filter(school -> !school.equals(own))
                .findFirst()
                .orElseThrow();
    }

    private UUID ring(SchoolId school, String name, EntryId member) {
        UUID ring = UUID.randomUUID();
        jdbc.update("insert into ring (id, school_id, name, version) values (?, ?, ?, 0)", ring, school.value(), name);
        jdbc.update("insert into ring_member (ring_id, position, entry_id) values (?, 0, ?)", ring, member.value());
        return ring;
    }
}
