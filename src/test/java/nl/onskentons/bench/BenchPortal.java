package nl.onskentons.bench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import nl.onskentons.OnsKentOns;
import nl.onskentons.testing.CountedStatements;
import nl.onskentons.testing.PostgresServer;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;

/**
 * A portal of its own with the example school, on which something is measured as its co-ordinator.
 *
 * @param database what the table calls it
 * @param statements what goes to that database
 */
record BenchPortal(String database, ConfigurableApplicationContext context, CountedStatements statements) {

    /** Measures on each database, one after the other. */
    static void onEach(Map<String, String> settings, Consumer<BenchPortal> measuring) {
        run("HSQLDB", Map.of("spring.datasource.url", "jdbc:hsqldb:mem:bench"), settings, measuring);
        run(
                "PostgreSQL",
                Map.of(
                        "spring.datasource.url", PostgresServer.url() + "&reWriteBatchedInserts=true",
                        "spring.datasource.username", "postgres",
                        "spring.datasource.password", "postgres"),
                settings,
                measuring);
    }

    private static void run(
            String database,
            Map<String, String> source,
            Map<String, String> settings,
            Consumer<BenchPortal> measuring) {
        Map<String, String> all = new LinkedHashMap<>(source);
        all.put("server.port", "0");
        all.put("logging.level.root", "error");
        all.putAll(settings);
        List<String> arguments = all.entrySet().stream()
                .map(entry -> "--" + entry.getKey() + "=" + entry.getValue())
                .toList();
        CountedStatements statements = new CountedStatements();
        try (ConfigurableApplicationContext context = new SpringApplicationBuilder(OnsKentOns.class)
                .profiles("demo")
                .initializers(each -> each.getBeanFactory().addBeanPostProcessor(statements))
                .run(arguments.toArray(String[]::new))) {
            signIn(context, "coordinator@voorbeeld.test");
            measuring.accept(new BenchPortal(database, context, statements));
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    static void signIn(ConfigurableApplicationContext context, String email) {
        UserDetails user = context.getBean(UserDetailsService.class).loadUserByUsername(email);
        SecurityContextHolder.getContext()
                .setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(user, null, user.getAuthorities()));
    }
}
