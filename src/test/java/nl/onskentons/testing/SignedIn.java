package nl.onskentons.testing;

import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.commons.support.AnnotationSupport;
import org.springframework.context.ApplicationContext;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Signs somebody in for the rest of a test, as the portal itself would but without the work of a password. */
public final class SignedIn {

    private static @Nullable ApplicationContext context;

    private SignedIn() {}

    /**
     * Signs in as an example account, or as any account by its whole address.
     *
     * @param account the part before {@code @voorbeeld.test}, or an address
     */
    public static void as(String account) {
        String email = account.contains("@") ? account : account + "@voorbeeld.test";
        UserDetails user = Objects.requireNonNull(context, "This test has no portal")
                .getBean(UserDetailsService.class)
                .loadUserByUsername(email);
        SecurityContext security = SecurityContextHolder.createEmptyContext();
        security.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(user, null, user.getAuthorities()));
        SecurityContextHolder.setContext(security);
    }

    /** Does something as somebody, and is who it was before afterwards. */
    public static <T> T as(String account, Supplier<T> action) {
        SecurityContext before = SecurityContextHolder.getContext();
        as(account);
        try {
            return action.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    /** Signs out. */
    public static void nobody() {
        SecurityContextHolder.clearContext();
    }

    /** Obeys {@link As} on the method or its class, and signs out after every test. */
    static final class Extension implements BeforeEachCallback, AfterEachCallback {

        @Override
        public void beforeEach(ExtensionContext test) {
            context = SpringExtension.getApplicationContext(test);
            AnnotationSupport.findAnnotation(test.getRequiredTestMethod(), As.class)
                    .or(() -> AnnotationSupport.findAnnotation(test.getRequiredTestClass(), As.class))
                    .ifPresentOrElse(as -> as(as.value()), SignedIn::nobody);
        }

        @Override
        public void afterEach(ExtensionContext test) {
            nobody();
        }
    }
}
