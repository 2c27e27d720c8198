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
 * The same portal as {@link PortalTest}, on a real PostgreSQL.
 *
 * <p>To run a service test on both databases, write it in an abstract class and give that two empty subclasses:
 *
 * <pre>
 * abstract class AccountsContract { … }
 *
 * &#64;PortalTest
 * class AccountsTest extends AccountsContract {}
 *
 * &#64;OnPostgres
 * class AccountsOnPostgresTest extends AccountsContract {}
 * </pre>
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@ActiveProfiles("demo")
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "portal.demo.at=2026-11-24T09:12")
@ContextConfiguration(initializers = {PostgresServer.Initializer.class, TileServer.class})
@ExtendWith(SignedIn.Extension.class)
public @interface OnPostgres {}
