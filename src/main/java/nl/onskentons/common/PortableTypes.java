package nl.onskentons.common;

import java.util.Map;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** The one type that HSQLDB and PostgreSQL have no common name for; everything else in the scripts serves both. */
@Configuration(proxyBeanMethods = false)
class PortableTypes {

    @Bean
    FlywayConfigurationCustomizer binaryColumns(Environment environment) {
        boolean postgres = environment.getProperty("spring.datasource.url", "").startsWith("jdbc:postgresql:");
        return configuration -> configuration.placeholders(Map.of(
                "binary",
                postgres ? "bytea" : "varbinary(200000)",
                "picture",
                postgres ? "bytea" : "varbinary(4000000)"));
    }
}
