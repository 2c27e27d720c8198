package nl.onskentons.common.startup;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.web.server.PortInUseException;

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

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            08001 | De databaseserver is niet bereikbaar; draait die, en klopt PORTAL_DB_URL?
            28P01 | De databaseserver laat het portaal niet toe; kloppen PORTAL_DB_USER en PORTAL_DB_PASSWORD?
            """)
    void saysWhatToLookAtWhenTheDatabaseServerDoesNotAnswer(String state, String sentence) {
        assertThat(analyzer.analyze(new IllegalStateException(new SQLException("not now", state))))
                .extracting(FailureAnalysis::getDescription)
                .isEqualTo(sentence);
    }

    @Test
    void leavesOtherFailuresToOthers() {
        assertThat(analyzer.analyze(new IllegalStateException("onverwacht"))).isNull();
        assertThat(analyzer.analyze(new SQLException("no such table", "42S02"))).isNull();
        assertThat(analyzer.analyze(new SQLException("no state"))).isNull();
    }

    @Test
    void reportsInOneLineOnTheConsole(CapturedOutput output) {
        new ConsoleReporter()
                .report(new FailureAnalysis("Dit kan zo niet.", null, new StartRefused("Dit kan zo niet.")));

        assertThat(output.getErr()).isEqualTo("[portal] Dit kan zo niet.\n");
    }
}
