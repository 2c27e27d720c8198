package nl.onskentons.demo;

import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.stereotype.Component;

/** Signs in as one of the example accounts, so that the example data is made under the ordinary rules. */
@Component
@Profile("demo")
class ActingAs {

    private final AuthenticationManager authentication;
    private final SecurityContextHolderStrategy contexts;
    private final String password;

    ActingAs(
            AuthenticationManager authentication,
            SecurityContextHolderStrategy contexts,
            @Value("${portal.demo.password}") String password) {
        this.authentication = authentication;
        this.contexts = contexts;
        this.password = password;
    }

    /** Does something as this account, and is who it was before afterwards. */
    <T> T run(DemoAccount account, Supplier<T> action) {
        SecurityContext context = contexts.createEmptyContext();
        context.setAuthentication(authentication.authenticate(
                UsernamePasswordAuthenticationToken.unauthenticated(account.email(), password)));
        SecurityContext before = contexts.getContext();
        contexts.setContext(context);
        try {
            return action.get();
        } finally {
            contexts.setContext(before);
        }
    }
}
