package nl.onskentons.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Whoever sends a request chooses what it says of its host: no link with a secret may follow that out of the portal. */
class PortalAddressTest {

    private final PortalAddress set = new PortalAddress("https://portaal.voorbeeld.test/");
    private final PortalAddress unset = new PortalAddress("");

    @BeforeEach
    void comeFromElsewhere() {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setServerName("kwaad.test");
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
    }

    @AfterEach
    void leave() {
        RequestContextHolder.resetRequestAttributes();
    }

    @Test
    void mailsTheAddressOfTheSettingAlone() {
        assertThat(set.inMail("uitnodiging/geheim")).isEqualTo("https://portaal.voorbeeld.test/uitnodiging/geheim");
        assertThatIllegalStateException().isThrownBy(() -> unset.inMail("uitnodiging/geheim"));
    }

    @Test
    void showsTheAddressInTheBrowserToWhoeverLooksThere() {
        assertThat(set.onScreen("uitnodiging/geheim")).isEqualTo("https://portaal.voorbeeld.test/uitnodiging/geheim");
        assertThat(unset.onScreen("uitnodiging/geheim")).isEqualTo("http://kwaad.test/uitnodiging/geheim");
    }
}
