package nl.onskentons.phone.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import nl.onskentons.phone.CallTopics;
import nl.onskentons.phone.TopicDetails;
import nl.onskentons.phone.TopicKeeping;
import nl.onskentons.phone.TopicLine;
import nl.onskentons.phone.Topics;
import nl.onskentons.school.Schools;
import nl.onskentons.testing.As;
import nl.onskentons.testing.KaribuTest;
import nl.onskentons.testing.SignedIn;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@As("balie")
class UC031DeskTest extends KaribuTest {

    @Autowired
    private CallTopics topics;

    @Autowired
    private TopicKeeping keeping;

    @Autowired
    private Schools schools;

    @Test
    void showsTheTwelveTopicsWithWhoIsCalledForThemNow() {
        open("bellen/balie");

        assertThat(_find(DeskButton.class)).hasSize(12);
        assertThat(text(_find(DeskButton.class).get(2))).isEqualTo("3VerzuimCoby Voorbeeld06 00 00 00 03tot 12.00 uur");
    }

    @Test
    void saysOfWhatTimeItIs() {
        open("bellen/balie");

        assertThat(_get(Span.class, spec -> spec.withClasses("oko-desk-moment")).getText())
                .startsWith("Stand van dinsdag 24 november, 9.");
    }

    @Test
    void answersTheTopicThatIsChosen() {
        open("bellen/balie");
        _click(_find(DeskButton.class).get(1));

        assertThat(text(_get(AnswerCard.class))).contains("Bel nu Con Cierge (conciërge) op");
        assertThat(_find(DeskButton.class).get(1).getElement().getAttribute("aria-pressed"))
                .isEqualTo("true");
    }

    @Test
    void followsWhatIsChangedOfTheTopicsMeanwhile() {
        open("bellen/balie");
        DeskView desk = _get(DeskView.class);
        TopicLine truancy = Topics.of(topics, Topics.north(schools), "Verzuim");
        TopicLine fight = Topics.of(topics, Topics.north(schools), "Vechtpartij");
        SignedIn.as("coordinator", () -> {
            keeping.change(truancy.id(), truancy.version(), named(truancy.details(), "Spijbelen"));
            return keeping.change(fight.id(), fight.version(), withoutKey(fight.details()));
        });
        try {
            desk.renew();

            assertThat(_find(DeskButton.class)).hasSize(11);
            assertThat(text(_find(DeskButton.class).get(1))).startsWith("3SpijbelenCoby Voorbeeld");
        } finally {
            SignedIn.as("coordinator", () -> {
                keeping.change(
                        truancy.id(), topics.find(truancy.id()).orElseThrow().version(), truancy.details());
                return keeping.change(
                        fight.id(), topics.find(fight.id()).orElseThrow().version(), fight.details());
            });
        }
    }

    @Test
    void saysThatNothingIsFoundAndHidesTheAnswerOfBefore() {
        open("bellen/balie");
        _click(_find(DeskButton.class).get(1));
        TopicSearchField search = _get(TopicSearchField.class);
        search.setValue("zzqq");

        assertThat(_get(Paragraph.class, spec -> spec.withClasses("oko-desk-nothing"))
                        .getText())
                .startsWith("Geen onderwerp gevonden bij „zzqq”.");
        assertThat(_get(DeskView.class).hasClassName("oko-desk-searching")).isTrue();
        search.clear();
        assertThat(_get(DeskView.class).hasClassName("oko-desk-searching")).isFalse();
        assertThat(_find(Paragraph.class, spec -> spec.withClasses("oko-desk-nothing")))
                .isEmpty();
    }

    @Test
    void keepsWhatItKnewAndSaysSoWhenItCannotAsk() {
        open("bellen/balie");
        DeskView desk = _get(DeskView.class);
        SignedIn.nobody();
        desk.renew();

        assertThat(desk.hasClassName(DeskView.STALE)).isTrue();
        assertThat(text(_find(DeskButton.class).get(2))).contains("Coby Voorbeeld");

        SignedIn.as("balie");
        desk.renew();
        assertThat(desk.hasClassName(DeskView.STALE)).isFalse();
    }

    private static TopicDetails named(TopicDetails details, String name) {
        return new TopicDetails(
                name,
                details.parent(),
                details.words().stream()
                        .filter(word -> !word.equalsIgnoreCase(name))
                        .toList(),
                details.urgentFirst(),
                details.urgentNumber(),
                details.deskKey(),
                details.lastResort());
    }

    private static TopicDetails withoutKey(TopicDetails details) {
        return new TopicDetails(
                details.name(),
                details.parent(),
                details.words(),
                details.urgentFirst(),
                details.urgentNumber(),
                Optional.empty(),
                details.lastResort());
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }
}
