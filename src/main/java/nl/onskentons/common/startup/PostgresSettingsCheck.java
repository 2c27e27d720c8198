package nl.onskentons.common.startup;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Profiles;

/** Names what is missing for the profile {@code postgres}, which takes its settings from the environment alone. */
final class PostgresSettingsCheck implements EnvironmentPostProcessor {

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        if (!environment.acceptsProfiles(Profiles.of("postgres"))) {
            return;
        }
        List<String> missing = Stream.of("PORTAL_DB_URL", "PORTAL_DB_USER", "PORTAL_DB_PASSWORD")
                .filter(name -> !environment.containsProperty(name))
                .toList();
        if (!missing.isEmpty()) {
            throw new StartRefused("In de omgeving ontbreekt %s; het portaal kan PostgreSQL niet vinden."
                    .formatted(String.join(", ", missing)));
        }
    }
}
