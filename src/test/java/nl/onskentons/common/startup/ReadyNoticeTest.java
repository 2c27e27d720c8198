package nl.onskentons.common.startup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReadyNoticeTest {

    @Test
    void tellsTheAddressAndTheExampleSignIns() {
        ReadyNotice notice =
                new ReadyNotice(List.of("balie@voorbeeld.test", "docent@voorbeeld.test"), "ons-kent-ons-demo");

        assertThat(notice.text("8081"))
                .contains("http://localhost:8081", "balie@voorbeeld.test", "docent@voorbeeld.test")
                .contains("met het wachtwoord ons-kent-ons-demo");
    }

    @Test
    void tellsNoSignInsWhereThereIsNoExample() {
        assertThat(new ReadyNotice(List.of(), "").text("8080"))
                .contains("http://localhost:8080")
                .doesNotContain("Inloggen", "wachtwoord");
    }
}
