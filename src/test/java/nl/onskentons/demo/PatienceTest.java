package nl.onskentons.demo;

import static org.assertj.core.api.Assertions.assertThat;

import nl.onskentons.common.Translations;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class PatienceTest {

    private final Patience patience = new Patience(new Translations());
    private final MockHttpServletRequest request = new MockHttpServletRequest("GET", "/partners");
    private final MockHttpServletResponse response = new MockHttpServletResponse();
    private final MockFilterChain portal = new MockFilterChain();

    @Test
    void asksToWaitUntilTheExampleSchoolIsThere() throws Exception {
        patience.doFilter(request, response, portal);

        assertThat(portal.getRequest()).isNull();
        assertThat(response.getStatus()).isEqualTo(503);
        assertThat(response.getHeader("Refresh")).isEqualTo("1");
        assertThat(response.getContentAsString()).contains("Even wachten");
    }

    @Test
    void isNotThereAnyMoreAfterThat() throws Exception {
        patience.end();

        patience.doFilter(request, response, portal);

        assertThat(portal.getRequest()).isSameAs(request);
        assertThat(response.getStatus()).isEqualTo(200);
    }
}
