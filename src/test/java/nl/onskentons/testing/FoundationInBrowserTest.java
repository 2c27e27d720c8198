package nl.onskentons.testing;

import org.junit.jupiter.api.Test;

class FoundationInBrowserTest extends BrowserTest {

    @Test
    void showsTheStartPageOnEveryScreen() {
        onEveryScreen("coordinator", "", BrowserTest::isAccessible);
    }

    @Test
    void showsTheSignInPageOnEveryScreen() {
        onEveryScreen("inloggen", BrowserTest::isAccessible);
    }
}
