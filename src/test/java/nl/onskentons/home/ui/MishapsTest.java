package nl.onskentons.home.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.NotificationsKt;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.ErrorEvent;
import java.util.List;
import nl.onskentons.common.Rejection;
import nl.onskentons.common.ui.EmergencyStrip;
import nl.onskentons.testing.As;
import nl.onskentons.testing.KaribuTest;
import nl.onskentons.testing.SignedIn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.security.access.AccessDeniedException;

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

    @Test
    void saysCalmlyThatAClickCouldNotBeDone() {
        open("");

        new CalmErrors.Calm().error(new ErrorEvent(new IllegalStateException("geheim")));

        assertThat(notices())
                .containsExactly(
                        "Dat lukte niet. Wat je hebt ingevuld, staat er nog. Probeer het over een minuut opnieuw.");
    }

    @Test
    void saysWhyAClickWasRefusedWhereTheViewDidNot() {
        open("");

        new CalmErrors.Calm().error(new ErrorEvent(Rejection.of("rejection.account.gone")));
        assertThat(notices()).containsExactly("Dit account is er niet meer.");

        new CalmErrors.Calm().error(new ErrorEvent(new AccessDeniedException("geheim")));
        assertThat(notices()).containsExactly("Dit mag je niet, of niet meer. Laad de pagina opnieuw.");
    }

    private static List<String> notices() {
        return NotificationsKt.getNotifications().stream()
                .map(notice -> _get(notice, Span.class).getText())
                .toList();
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
