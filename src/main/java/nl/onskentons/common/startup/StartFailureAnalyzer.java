package nl.onskentons.common.startup;

import java.sql.SQLException;
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
                case SQLException sql
                when isOfClass("08", sql) -> {
                    return new FailureAnalysis(
                            "De databaseserver is niet bereikbaar; draait die, en klopt PORTAL_DB_URL?", null, sql);
                }
                case SQLException sql
                when isOfClass("28", sql) -> {
                    return new FailureAnalysis(
                            "De databaseserver laat het portaal niet toe; kloppen PORTAL_DB_USER en PORTAL_DB_PASSWORD?",
                            null,
                            sql);
                }
                default -> {
                    // Look further down the chain of causes.
                }
            }
        }
        return null;
    }

    /** The first two characters of an SQL state: 08 is a connection that fails, 28 a sign-in that is refused. */
    private static boolean isOfClass(String stateClass, SQLException failure) {
        return failure.getSQLState() != null && failure.getSQLState().startsWith(stateClass);
    }
}
