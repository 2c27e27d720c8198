package nl.onskentons.phone.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import nl.onskentons.testing.As;
import nl.onskentons.testing.KaribuTest;
import org.junit.jupiter.api.Test;

@As("balie")
class UC031DeskTest extends KaribuTest {

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

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }
}
