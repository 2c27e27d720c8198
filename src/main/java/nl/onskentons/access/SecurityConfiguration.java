package nl.onskentons.access;

import com.vaadin.flow.spring.security.VaadinAwareSecurityContextHolderStrategy;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import jakarta.servlet.DispatcherType;
import java.util.Map;
import nl.onskentons.access.ui.SignInView;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;

/** What may be had without signing in, and how signing in goes. */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
@EnableMethodSecurity
class SecurityConfiguration {

    private static final SecurityContextHolderStrategy STRATEGY = new VaadinAwareSecurityContextHolderStrategy();

    /** One for the whole process: a second one, made for another context, would not see who is signed in. */
    @Bean
    static SecurityContextHolderStrategy securityContextHolderStrategy() {
        SecurityContextHolder.setContextHolderStrategy(STRATEGY);
        return STRATEGY;
    }

    /** Scripts and styles are the same for everybody: no session is opened for them, and no account looked up. */
    @Bean
    @Order(1)
    SecurityFilterChain assets(HttpSecurity http, SecurityHeaders headers) {
        http.securityMatcher("/assets/**", "/aura/**", "/webjars/**");
        return withoutSignIn(http, headers);
    }

    /** Who has a secret link reads what it shows. Nothing else lives below this path, and only its own answers say how long
     * they may be kept. */
    @Bean
    @Order(2)
    SecurityFilterChain secretLinks(HttpSecurity http, SecurityHeaders security) {
        http.securityMatcher("/feeds/telefoon/**");
        http.headers(headers -> headers.cacheControl(HeadersConfigurer.CacheControlConfig::disable));
        return withoutSignIn(http, security);
    }

    private static SecurityFilterChain withoutSignIn(HttpSecurity http, SecurityHeaders headers) {
        http.authorizeHttpRequests(requests -> requests.anyRequest().permitAll());
        http.headers(headers::set);
        http.securityContext(AbstractHttpConfigurer::disable);
        http.sessionManagement(AbstractHttpConfigurer::disable);
        http.requestCache(AbstractHttpConfigurer::disable);
        http.csrf(AbstractHttpConfigurer::disable);
        http.logout(AbstractHttpConfigurer::disable);
        http.anonymous(AbstractHttpConfigurer::disable);
        return http.build();
    }

    @Bean
    SecurityFilterChain portal(
            HttpSecurity http, SecurityHeaders headers, SessionGuard guard, AuthenticationManager authentication) {
        http.authenticationManager(authentication);
        http.headers(headers::set);
        http.authorizeHttpRequests(requests ->
                requests.dispatcherTypeMatchers(DispatcherType.ERROR).permitAll());
        // What is no view: pages on paper, downloads and pictures. The services that they ask decide what they show.
        http.authorizeHttpRequests(requests -> requests.requestMatchers(
                        "/*/print",
                        "/*/*.pdf",
                        "/*/export.*",
                        "/*/*/export.*",
                        "/*/*/*/export.*",
                        "/*/*/*.pdf",
                        "/toezicht/*.png",
                        "/*/*/foto",
                        "/toezicht/kaart/**",
                        "/toezicht/plattegrond/*",
                        "/toezicht/plek/*/foto",
                        "/toezicht/plek/*/foto/*",
                        "/toezicht/rondes/*",
                        "/toezicht/rondes/*/*",
                        "/toezicht/rondes/*/foto/*")
                .authenticated());
        http.with(VaadinSecurityConfigurer.vaadin(), vaadin -> vaadin.loginView(SignInView.class));
        http.addFilterBefore(guard, AuthorizationFilter.class);
        http.addFilterBefore(new OwnPagesOnly(), UsernamePasswordAuthenticationFilter.class);
        return http.build();
    }

    @Bean
    AuthenticationManager authenticationManager(SignInUsers users, PasswordEncoder passwords, SignInThrottle throttle) {
        return new ProviderManager(new PasswordSignIn(users, passwords, throttle));
    }

    /**
     * Argon2id with the cost that OWASP gives for a small server: 19 MiB, two rounds. Passwords kept in an older way are
     * renewed at the next sign-in.
     *
     * @see <a href="file:docs/decisions/0004-passwords-and-throttling.md">decision 0004</a>
     */
    @Bean
    PasswordEncoder passwordEncoder() {
        return new DelegatingPasswordEncoder(
                "argon2",
                Map.of(
                        "argon2",
                        new Argon2PasswordEncoder(16, 32, 1, 19_456, 2),
                        "bcrypt",
                        new BCryptPasswordEncoder()));
    }
}
