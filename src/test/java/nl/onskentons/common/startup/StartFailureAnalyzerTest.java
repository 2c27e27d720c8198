package nl.onskentons.common.startup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.mock.env.MockEnvironment;

@ExtendWith(OutputCaptureExtension.class)
class StartFailureAnalyzerTest {

    private final StartFailureAnalyzer analyzer = new StartFailureAnalyzer();

    @Test
    void saysTheSentenceOfARefusalHoweverDeepItLies() {
        Throwable failure = new IllegalStateException(new RuntimeException(new StartRefused("Dit kan zo niet.")));

        assertThat(analyzer.analyze(failure))
                .extracting(FailureAnalysis::getDescription)
                .isEqualTo("Dit kan zo niet.");
    }

    @Test
    void namesThePortThatIsTaken() {
        assertThat(analyzer.analyze(new IllegalStateException(new PortInUseException(8080))))
                .extracting(FailureAnalysis::getDescription)
                .isEqualTo("Poort 8080 is al in gebruik; kies een andere met --port.");
    }

    @Test
    void leavesOtherFailuresToOthers() {
        assertThat(analyzer.analyze(new IllegalStateException("onverwacht"))).isNull();
    }

    @Test
    void reportsInOneLineOnTheConsole(CapturedOutput output) {
        new ConsoleReporter()
                .report(new FailureAnalysis("Dit kan zo niet.", null, new StartRefused("Dit kan zo niet.")));

        assertThat(output.getErr()).isEqualTo("[portal] Dit kan zo niet.\n");
    }

    @Test
    void checksNoKeyWhenAnotherDatabaseIsNamed(CapturedOutput output) {
        MockEnvironment settings = new MockEnvironment()
                .withProperty("spring.datasource.url", "jdbc:postgresql://voorbeeld.test/portal")
                .withProperty("portal.key", "geen sleutel");

        new KeyCheck().postProcessEnvironment(settings, new SpringApplication());

        assertThat(output.getAll()).isEmpty();
    }
}
