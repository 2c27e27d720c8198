package nl.onskentons.home.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.NotificationsKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import nl.onskentons.testing.As;
import nl.onskentons.testing.KaribuTest;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.annotation.Transactional;

/** UC-004: what each school chooses for itself, on screen. */
@As("beheer")
@Transactional
class UC004SchoolSettingsScreenTest extends KaribuTest {

    @Test
    void addsASchoolAndSaysSoBesideItsForm() {
        open("beheer/scholen");

        _setValue(last(_find(TextField.class, spec -> spec.withLabel("Naam"))), "Voorbeeldschool, locatie Oost");
        _click(last(_find(Button.class, spec -> spec.withText("School toevoegen"))));

        assertThat(NotificationsKt.getNotifications())
                .extracting(notice -> _get(notice, Span.class).getText())
                .containsExactly("Voorbeeldschool, locatie Oost is toegevoegd.");
        assertThat(_find(H2.class)).extracting(H2::getText).contains("Voorbeeldschool, locatie Oost");
    }

    @Test
    void saysAtTheFieldWhatIsNotRight() {
        open("beheer/scholen");

        _click(last(_find(Button.class, spec -> spec.withText("School toevoegen"))));

        TextField name = last(_find(TextField.class, spec -> spec.withLabel("Naam")));
        assertThat(name.getErrorMessage()).isEqualTo("Geef de school een naam van 1 tot 120 tekens.");
    }

    /** An impatient second click must not add a second school. */
    @Test
    void takesOneClickAtATime() {
        open("beheer/scholen");

        assertThat(_find(Button.class, spec -> spec.withText("School toevoegen")))
                .allMatch(Button::isDisableOnClick);
    }

    private static <T> T last(List<T> found) {
        return found.getLast();
    }
}
