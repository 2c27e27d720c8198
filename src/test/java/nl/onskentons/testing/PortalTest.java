package nl.onskentons.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test against the running portal with the example school, on HSQLDB, on Tuesday 24 November 2026 from 09:12.
 *
 * <p>All such tests share one context: they add no properties and no mock beans of their own, and each makes the records
 * that it changes, or rolls back with {@code @Transactional}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@ActiveProfiles("demo")
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"portal.demo.at=2026-11-24T09:12", "spring.datasource.url=jdbc:hsqldb:mem:shared"})
@ContextConfiguration(initializers = TileServer.class)
@ExtendWith(SignedIn.Extension.class)
public @interface PortalTest {}
