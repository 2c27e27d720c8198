package nl.onskentons.common.startup;

import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalysisReporter;

/** Says on the console why the portal did not start; the log is in a file, and may not be open yet. */
final class ConsoleReporter implements FailureAnalysisReporter {

    @Override
    public void report(FailureAnalysis analysis) {
        System.err.println("[portal] " + analysis.getDescription());
        if (analysis.getAction() != null) {
            System.err.println("[portal] " + analysis.getAction());
        }
    }
}
