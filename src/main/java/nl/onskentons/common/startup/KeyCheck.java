package nl.onskentons.common.startup;

import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;

/**
 * Looks at the key before anything else happens, so that a start with the wrong one leaves the data folder as it was,
 * log included.
 */
final class KeyCheck implements EnvironmentPostProcessor {

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        if (EncryptedDatabaseConfiguration.isWanted(environment)) {
            DataFolder.from(environment).check();
        }
    }
}
