package nl.onskentons.testing;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.orm.jpa.persistenceunit.ManagedClassNameFilter;

/** Keeps entities that a test declares for itself out of the portal's own database. */
@Configuration(proxyBeanMethods = false)
class EntitiesOfThePortal {

    @Bean
    ManagedClassNameFilter noEntitiesOfTests() {
        return name -> !name.contains("Test$");
    }
}
