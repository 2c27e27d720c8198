package nl.onskentons.testing;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.H1;
import nl.onskentons.access.ui.SignInView;
import org.junit.jupiter.api.Test;

/** Tests of views run as somebody, and those who are nobody are shown the door. */
class FoundationTest extends KaribuTest {

    @Test
    @As("coordinator")
    void opensTheStartPageOfWhoeverIsSignedIn() {
        open("");

        assertThat(_get(H1.class).getText()).isEqualTo("Goedemorgen");
    }

    @Test
    void leadsAVisitorToTheSignInPage() {
        open("");

        assertThat(_get(SignInView.class).getPageTitle()).isEqualTo("Inloggen");
    }
}
