package nl.onskentons.phone.ui;

import static com.github.mvysny.kaributesting.v10.BasicUtilsKt._fireDomEvent;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import nl.onskentons.common.Quarter;
import nl.onskentons.common.SchoolId;
import nl.onskentons.common.SearchSource.Hit;
import nl.onskentons.common.ui.FilterChip;
import nl.onskentons.home.SearchEverything;
import nl.onskentons.phone.CallAnswer;
import nl.onskentons.phone.CallLog;
import nl.onskentons.phone.CallTopics;
import nl.onskentons.phone.Calls;
import nl.onskentons.phone.PhoneSchedule;
import nl.onskentons.phone.Topics;
import nl.onskentons.school.Schools;
import nl.onskentons.testing.As;
import nl.onskentons.testing.KaribuTest;
import nl.onskentons.testing.SignedIn;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;

/** UC-036, see docs/use-cases/UC-036-transfers-and-test-calls.md. */
@As("balie")
@Transactional
class UC036TransfersAndTestCallsTest extends KaribuTest {

    private static final String ASK = "Hoe ging dit gesprek?";

    @Autowired
    private CallLog log;

    @Autowired
    private PhoneSchedule schedule;

    @Autowired
    private CallTopics topics;

    @Autowired
    private Schools schools;

    @Autowired
    private SearchEverything everything;

    @Autowired
    private JdbcTemplate jdbc;

    @Test
    @Tag("UC-036.main")
    void notesHowACallWentInOneTap() {
        TransferBar bar = bar();
        assertThat(said(bar)).isEqualTo(ASK);
        int before = noted();

        click("Goed, 1 keer doorverbonden");

        assertThat(said(bar)).isEqualTo("Genoteerd: Goed, 1 keer doorverbonden");
        assertThat(noted()).isEqualTo(before + 1);
    }

    @Test
    @Tag("UC-036.main")
    void eachChoiceHasItsOwnWayInForTheKeysOfTheDesk() {
        TransferBar bar = bar();
        int before = noted();
        List<Runnable> keys = List.of(bar::helpedHere, bar::oneTransfer, bar::moreTransfers, bar::wrongPerson);
        keys.forEach(key -> {
            key.run();
            _fireDomEvent(bar, "oko-late");
            click("Nog een gesprek noteren");
        });

        assertThat(noted()).isEqualTo(before + 4);
    }

    @Test
    @Tag("UC-036.BR5")
    void pressingTwiceNotesOnce() {
        TransferBar bar = bar();
        int before = noted();
        bar.oneTransfer();
        bar.oneTransfer();
        bar.wrongPerson();

        assertThat(noted()).isEqualTo(before + 1);
        assertThat(said(bar)).isEqualTo("Genoteerd: Goed, 1 keer doorverbonden");
    }

    @Test
    @Tag("UC-036.A1")
    void takesBackAndAsksAgain() {
        TransferBar bar = bar();
        int before = noted();
        bar.wrongPerson();
        bar.undo();

        assertThat(noted()).isEqualTo(before);
        assertThat(said(bar)).isEqualTo("Ongedaan gemaakt. " + ASK);

        bar.helpedHere();
        assertThat(noted()).isEqualTo(before + 1);
    }

    @Test
    @Tag("UC-036.A2")
    void asksAnewForTheNextCallAboutTheSameTopic() {
        TransferBar bar = bar();
        int before = noted();
        bar.oneTransfer();
        _fireDomEvent(bar, "oko-late");
        click("Nog een gesprek noteren");
        assertThat(said(bar)).isEqualTo(ASK);

        bar.oneTransfer();
        assertThat(noted()).isEqualTo(before + 2);
    }

    @Test
    @As("wijkagent")
    @Tag("UC-036.BR7")
    void asksPoliceNothing() {
        TransferBar bar = bar();
        int before = noted();
        bar.oneTransfer();

        assertThat(bar.isVisible()).isFalse();
        assertThat(noted()).isEqualTo(before);
    }

    @Test
    @As("coordinator")
    @Tag("UC-036.main")
    void showsTheShareOfEachTopicWithItsNumberOfCalls() {
        open("bellen/meter");

        assertThat(table("Onderwerp")).contains("Verzuim63", "Drank en drugs4te weinig");
        assertThat(_find(Anchor.class)).extracting(Anchor::getText).contains("november 2026", "4e kwartaal 2026");
        assertThat(text()).contains("Anke Rust", "5× niet de goede", "4× vaker doorverbonden", "van 17 in totaal");
    }

    @Test
    @As("coordinator")
    @Tag("UC-036.A3")
    void narrowsToAMonthByTheAddress() {
        open("bellen/meter?periode=2026-11");
        String november = text();
        open("bellen/meter");

        assertThat(november).contains("In één keer goed: november 2026").isNotEqualTo(text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"periode=2026-Q9", "periode=gisteren", "school=verzonnen", "periode="})
    @As("coordinator")
    void showsEverythingForAnAddressThatMeansNothing(String query) {
        open("bellen/meter?" + query);

        assertThat(text()).contains("In één keer goed: Het hele jaar tot nu");
    }

    @Test
    @As("beheer")
    void saysWhatToDoWhileNothingWasNoted() {
        open("bellen/meter?school=" + Topics.south(schools));

        assertThat(text()).contains("Er is nog geen gesprek genoteerd.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"docent", "wijkagent", "partner", "privacy"})
    @Tag("UC-036.BR7")
    void isNotShownToOthers(String account) {
        SignedIn.as(account);
        restart();
        for (String page : List.of("bellen/meter", "bellen/belproef")) {
            open(page);
            assertThat(_find(H1.class)).extracting(H1::getText).doesNotContain("Doorverbonden", "Belproef");
        }
    }

    @Test
    @Tag("UC-036.main")
    void notesATestCallThatReached() {
        open("bellen/belproef?toon=open");
        String before = count();
        _click(button("Gelukt: Vermist"));

        assertThat(count()).isNotEqualTo(before);
        assertThat(row("Vermist").getElement().getTextRecursively())
                .contains("Gelukt", "gebeld door Bas Lie", "Opnieuw");
    }

    @Test
    @Tag("UC-036.A4")
    void asksWhyATestCallFailed() {
        open("bellen/belproef");
        _click(button("Niet gelukt: Vermist"));
        _click(button("Verkeerd nummer: Vermist"));

        assertThat(row("Vermist").getElement().getTextRecursively()).contains("Verkeerd nummer");
        assertThat(shown()).contains("Vermist");
    }

    @Test
    @Tag("UC-036.A6")
    void callsAgainAndTheLastOneCounts() {
        open("bellen/belproef?toon=mislukt");
        assertThat(shown()).contains("Pesten en online");
        _click(button("Opnieuw: Pesten en online"));
        _click(button("Gelukt: Pesten en online"));
        open("bellen/belproef?toon=mislukt");

        assertThat(shown()).doesNotContain("Pesten en online");
    }

    @Test
    @Tag("UC-036.A7")
    void narrowsToWhatIsLeftAndPutsItInTheAddress() {
        open("bellen/belproef");
        _click(_get(FilterChip.class, spec -> spec.withText("Nog te doen")));

        assertThat(UI.getCurrent().getInternals().getLastHandledLocation().getPathWithQueryParameters())
                .isEqualTo("bellen/belproef?kwartaal=2026-Q4&toon=open");
        assertThat(shown()).isNotEmpty().doesNotContain("Verzuim", "Pesten en online");
    }

    @Test
    @Tag("UC-036.A8")
    void showsAnEarlierQuarterWithoutButtons() {
        open("bellen/belproef?kwartaal=2026-Q3");

        assertThat(count()).isEqualTo("15 gebeld: 15 gelukt, 0 mislukt.");
        assertThat(_find(TestCallRow.class)).hasSize(15);
        assertThat(_find(Button.class, spec -> spec.withText("Gelukt"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"kwartaal=2026-Q9", "kwartaal=1999-Q1", "kwartaal=2031-Q1", "toon=wat", "school=x"})
    void showsThisQuarterForAnAddressThatMeansNothing(String query) {
        open("bellen/belproef?" + query);

        assertThat(_get(Select.class, spec -> spec.withLabel("Kwartaal")).getValue())
                .isEqualTo(new Quarter(2026, 4));
        assertThat(_find(TestCallRow.class)).isNotEmpty();
    }

    @Test
    void findsBothPagesInTheSearchOverEverything() {
        for (String page : List.of("Belproef", "Doorverbonden")) {
            assertThat(everything.search(page).stream().flatMap(group -> group.hits().stream()))
                    .extracting(Hit::title)
                    .contains(page);
        }
    }

    private TransferBar bar() {
        SchoolId school = SignedIn.as("beheer", () -> Topics.north(schools));
        CallAnswer answer = Calls.answer(schedule, topics, school, "Verzuim");
        TransferBar bar = new TransferBar(log, answer);
        UI.getCurrent().add(bar);
        return bar;
    }

    private int noted() {
        return jdbc.queryForList("select count(*) from phone_call", Integer.class)
                .getFirst();
    }

    private static String said(TransferBar bar) {
        return _get(bar, Paragraph.class).getText();
    }

    private static String text() {
        return _get(CallMeterView.class).getElement().getTextRecursively();
    }

    private static String table(String of) {
        return _find(NativeTable.class).stream()
                .map(table -> table.getElement().getTextRecursively())
                .filter(text -> text.startsWith(of))
                .findFirst()
                .orElseThrow();
    }

    private static String count() {
        return _get(
                        Paragraph.class,
                        spec -> spec.withClasses("oko-lead")
                                .withPredicate(each ->
                                        "status".equals(each.getElement().getAttribute("role"))))
                .getText();
    }

    private static List<String> shown() {
        return _find(TestCallRow.class).stream()
                .map(row -> row.getChildren().findFirst().orElseThrow())
                .map(what -> what.getChildren()
                        .findFirst()
                        .orElseThrow()
                        .getElement()
                        .getText())
                .toList();
    }

    private static TestCallRow row(String topic) {
        return _find(TestCallRow.class).stream()
                .filter(row -> row.getElement().getTextRecursively().startsWith(topic))
                .findFirst()
                .orElseThrow();
    }
}
