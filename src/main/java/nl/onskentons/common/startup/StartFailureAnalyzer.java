package nl.onskentons.common.startup;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Puts the failures that people meet while starting into one sentence. */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class StartFailureAnalyzer implements FailureAnalyzer {

    @Override
    public @Nullable FailureAnalysis analyze(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            switch (cause) {
                case StartRefused refused -> {
                    return new FailureAnalysis(String.valueOf(refused.getMessage()), null, refused);
                }
                case PortInUseException taken -> {
                    return new FailureAnalysis(
                            "Poort %d is al in gebruik; kies een andere met --port.".formatted(taken.getPort()),
                            null,
                            taken);
                }
                default -> {
                    // Look further down the chain of causes.
                }
            }
        }
        return null;
    }
}
