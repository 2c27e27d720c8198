package nl.onskentons.common.startup;

import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalysisReporter;
import org.springframework.boot.diagnostics.LoggingFailureAnalysisReporter;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Says on the console why the portal did not start; the log is in a file, and may not be open yet. */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class ConsoleReporter implements FailureAnalysisReporter {

    @Override
    public void report(FailureAnalysis analysis) {
        silenceTheReporterOfSpringBoot();
        System.err.println("[portal] " + analysis.getDescription());
        if (analysis.getAction() != null) {
            System.err.println("[portal] " + analysis.getAction());
        }
    }

    /** It comes after this one and says the same at length. No setting reaches it before the log is set up. */
    private static void silenceTheReporterOfSpringBoot() {
        LoggingSystem.get(ConsoleReporter.class.getClassLoader())
                .setLogLevel(LoggingFailureAnalysisReporter.class.getName(), LogLevel.OFF);
    }
}
