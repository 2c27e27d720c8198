package nl.onskentons.home.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import nl.onskentons.common.ui.EmergencyStrip;
import nl.onskentons.testing.As;
import nl.onskentons.testing.KaribuTest;
import nl.onskentons.testing.SignedIn;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Views that are for others look as if they were not there. */
@As("wijkagent")
class MishapsTest extends KaribuTest {

    @ParameterizedTest
    @ValueSource(strings = {"beheer/accounts", "partners/importeren"})
    void r7ShowsThePhonesOfAnEmergencyWhereThereIsNoPage(String address) {
        open(address);

        assertThat(_get(H1.class).getText()).isEqualTo("Deze pagina is er niet");
        assertThat(_find(Anchor.class)).extracting(Anchor::getHref).contains("tel:112", "tel:09008844", "tel:08002000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"inloggen", "uitnodiging/abc"})
    void r7ShowsThePhonesOfAnEmergencyToWhoDidNotSignIn(String address) {
        SignedIn.nobody();
        restart();

        open(address);

        assertThat(_find(Anchor.class)).extracting(Anchor::getHref).contains("tel:112", "tel:09008844", "tel:08002000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "partners", "afkortingen", "mijn-account"})
    void r7HasThePhonesOfAnEmergencyInTheFrameOfEveryPage(String address) {
        open(address);

        assertThat(_find(_get(EmergencyStrip.class), Anchor.class))
                .extracting(Anchor::getHref)
                .containsExactly("tel:112", "tel:09008844", "tel:08002000");
    }
}
