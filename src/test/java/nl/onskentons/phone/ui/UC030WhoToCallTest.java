package nl.onskentons.phone.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.util.List;
import java.util.Set;
import nl.onskentons.common.ui.FilterChip;
import nl.onskentons.directory.Directory;
import nl.onskentons.directory.EntryFilter;
import nl.onskentons.directory.EntryId;
import nl.onskentons.phone.CallTopics;
import nl.onskentons.phone.OpenHoursKeeping;
import nl.onskentons.phone.RuleDetails;
import nl.onskentons.phone.RuleId;
import nl.onskentons.phone.RuleKeeping;
import nl.onskentons.phone.TopicId;
import nl.onskentons.phone.Topics;
import nl.onskentons.school.Schools;
import nl.onskentons.testing.As;
import nl.onskentons.testing.KaribuTest;
import nl.onskentons.testing.SignedIn;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@As("balie")
class UC030WhoToCallTest extends KaribuTest {

    @Autowired
    private CallTopics topics;

    @Autowired
    private Schools schools;

    @Autowired
    private RuleKeeping rules;

    @Autowired
    private OpenHoursKeeping openHours;

    @Autowired
    private Directory directory;

    @Test
    void findsATopicByTheWordsThatPeopleUse() {
        open("bellen");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Waar gaat het over?")), "spijbelen");

        assertThat(chips()).containsExactly("Verzuimspijbelen");
    }

    @Test
    void answersInOneSentence() {
        openTopic("Verzuim", "");

        assertThat(sentence())
                .isEqualTo("Bel nu Coby Voorbeeld (zorgcoördinator) op 06 00 00 00 03, tot 12.00 uur."
                        + " Daarna: Lotte Leerplicht.");
    }

    @Test
    void saysWhomToCallWhenThereIsNoAnswer() {
        openTopic("Verzuim", "");

        assertThat(ladder())
                .hasSize(3)
                .first()
                .asString()
                .startsWith("Lotte Leerplicht")
                .contains("06 00 00 00 28");
        assertThat(ladder().getLast()).contains("0900-8844");
    }

    @Test
    void answersAboutAnotherMoment() {
        openTopic("Verzuim", "&om=2026-11-25T14:00");

        assertThat(sentence())
                .isEqualTo("Dan bel je Lotte Leerplicht (leerplichtambtenaar Noord) op 06 00 00 00 28, tot 17.00 uur."
                        + " Daarna: Voorbeeldschool, locatie Noord.");
    }

    @Test
    void namesTheLastResortWhenNobodyIsThere() {
        openTopic("Verzuim", "&om=2026-11-28T10:00");

        assertThat(sentence())
                .startsWith("Dan is er niemand. Bel Voorbeeldschool, locatie Noord op 088 000 00 01, tot maandag");
    }

    @Test
    void namesAnEmergencyNumberByItsDigits() {
        openTopic("Vechtpartij", "&om=2026-11-28T10:00");

        assertThat(sentence()).startsWith("Dan is er niemand. Bel 112 (Direct gevaar), tot maandag");
    }

    @Test
    void saysOnWhichDayWhenAnotherDayIsLookedAt() {
        openTopic("Verzuim", "&om=2026-11-28T10:00");
        assertThat(sentence()).contains("tot maandag 30 november, 8.00 uur");

        openTopic("Verzuim", "&om=2027-02-01T10:00");
        assertThat(_get(AnswerCard.class).getElement().getTextRecursively())
                .startsWith("Verzuim · maandag 1 februari 2027, 10.00 uur");
    }

    @Test
    void asksAtOnceAboutTheMomentInTheFieldsOfAnotherMoment() {
        openTopic("Verzuim", "");
        _click(_get(FilterChip.class, spec -> spec.withText("Ander moment")));

        assertThat(sentence()).startsWith("Dan bel je Coby Voorbeeld");
        assertThat(_get(TimePicker.class).getValue()).isEqualTo("10:00");
        assertThat(_get(FilterChip.class, spec -> spec.withText("Nu"))
                        .getElement()
                        .getAttribute("aria-pressed"))
                .isEqualTo("false");
    }

    @Test
    void saysThatItDoesNotKnowWhatIsFarAway() {
        openTopic("Verzuim", "&om=2025-03-29T02:30");

        assertThat(_find(Paragraph.class))
                .anySatisfy(text -> assertThat(text.getText()).startsWith("Zo ver weg weet het portaal het niet."));
    }

    @Test
    void knowsStudyDays() {
        openTopic("Verzuim", "&om=2026-11-27T10:00");

        assertThat(sentence()).startsWith("Dan is er niemand.");
    }

    @Test
    void asksTheTopicAboveWhenNobodyServesATopicItself() {
        openTopic("Thuiszitter", "");

        assertThat(sentence()).startsWith("Bel nu Coby Voorbeeld");
    }

    @Test
    void saysWhatToDoFirstWhenItIsUrgent() {
        openTopic("Vechtpartij", "");

        assertThat(_get(Paragraph.class, spec -> spec.withClasses("oko-answer-urgent"))
                        .getElement()
                        .getTextRecursively())
                .startsWith("Wordt er nu gevochten? Bel eerst 112.");
        assertThat(_get(_get(Paragraph.class, spec -> spec.withClasses("oko-answer-urgent")), CallLink.class)
                        .getHref())
                .isEqualTo("tel:112");
    }

    @Test
    @Tag("UC-030.A1")
    void saysWhoseStandInItIs() {
        openTopic("Pesten en online", "");

        assertThat(sentence()).startsWith("Bel nu Mees Ter");
        assertThat(_get(Paragraph.class, spec -> spec.withClasses("oko-answer-facts"))
                        .getElement()
                        .getTextRecursively())
                .startsWith("Je spreekt Mees Ter, omdat Anke Rust afwezig is.");
    }

    @Test
    @Transactional
    @Tag("UC-030.A5")
    void marksWhoseNumberNobodyConfirmedAndCallsThemLast() {
        TopicId truancy = Topics.of(topics, Topics.north(schools), "Verzuim").id();
        SignedIn.as("coordinator", () -> {
            EntryId bieke = directory
                    .find(EntryFilter.all(Set.of(Topics.north(schools))).withText("Bieke Logie"), 0, 1)
                    .rows()
                    .getFirst()
                    .id();
            RuleId id = RuleId.random();
            rules.add(id, truancy, RuleDetails.atSchool(bieke, openHours.openHours(Topics.north(schools))));
            rules.move(id, -9);
            return id;
        });
        openTopic("Verzuim", "");

        assertThat(sentence()).startsWith("Bel nu Coby Voorbeeld");
        assertThat(ladder().get(1)).startsWith("Bieke Logie").contains("niet bevestigd");
    }

    @Test
    @As("wijkagent")
    void sendsThePoliceToTheSchoolWhenANumberIsNotForThem() {
        openTopic("Vechtpartij", "");

        assertThat(sentence())
                .startsWith(
                        "Bel nu Voorbeeldschool, locatie Noord op 088 000 00 01 en vraag naar Con Cierge (conciërge)");
    }

    @Test
    void saysThatATopicIsGone() {
        open("bellen?over=00000000-0000-0000-0000-000000000001");

        assertThat(_find(Paragraph.class))
                .anySatisfy(
                        text -> assertThat(text.getText()).isEqualTo("Dit onderwerp is er niet meer. Kies een ander."));
    }

    @Test
    void saysNothingOfTopicsOfAnotherSchool() {
        String south = SignedIn.as(
                "beheer",
                () -> Topics.of(topics, Topics.south(schools), "Verzuim").id().toString());

        open("bellen?over=" + south);

        assertThat(_find(Paragraph.class))
                .anySatisfy(
                        text -> assertThat(text.getText()).isEqualTo("Dit onderwerp is er niet meer. Kies een ander."));
    }

    @Test
    void passesOverNonsenseInTheAddress() {
        open("bellen?over=x&school=y&om=z");

        assertThat(chips()).hasSize(12);
    }

    private void openTopic(String name, String more) {
        open("bellen?over=" + Topics.of(topics, Topics.north(schools), name).id() + more);
    }

    /** Without the marks that keep a comma with the number before it. */
    private static String sentence() {
        return _get(Paragraph.class, spec -> spec.withClasses("oko-answer"))
                .getElement()
                .getTextRecursively()
                .replace("\u2060", "");
    }

    private static List<String> ladder() {
        return _find(StepLine.class).stream()
                .map(line -> line.getElement().getTextRecursively())
                .toList();
    }

    private static List<String> chips() {
        return _find(_find(TopicChips.class).getFirst(), NativeButton.class).stream()
                .map(chip -> chip.getElement().getTextRecursively())
                .toList();
    }
}
