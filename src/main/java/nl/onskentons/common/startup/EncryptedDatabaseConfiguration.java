package nl.onskentons.common.startup;

import javax.sql.DataSource;
import nl.onskentons.common.startup.EncryptedDatabaseConfiguration.NoOtherDatabase;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** The encrypted database in the data folder, unless {@code spring.datasource.url} names another one. */
@Configuration(proxyBeanMethods = false)
@Conditional(NoOtherDatabase.class)
class EncryptedDatabaseConfiguration {

    static boolean isWanted(Environment environment) {
        return !environment.containsProperty("spring.datasource.url");
    }

    @Bean(destroyMethod = "close")
    DataSource dataSource(Environment environment) {
        return EncryptedDatabase.open(DataFolder.from(environment));
    }

    static final class NoOtherDatabase implements Condition {

        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return isWanted(context.getEnvironment());
        }
    }
}
