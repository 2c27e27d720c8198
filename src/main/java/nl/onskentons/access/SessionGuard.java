package nl.onskentons.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Makes running sessions follow what happened to the account: "sign out everywhere" and switching it off end them, a
 * changed membership counts from the next request on. Costs one look-up by primary key a request.
 */
@Component
class SessionGuard extends OncePerRequestFilter {

    /** Activity is counted in days; writing it down at every request would be a waste. */
    private static final Duration ACTIVITY_KEPT_EVERY = Duration.ofHours(12);

    private final AccountRepository accounts;
    private final SecurityContextHolderStrategy contexts;
    private final TransactionTemplate transaction;
    private final AccountTerm term;
    private final Clock clock;

    SessionGuard(
            AccountRepository accounts,
            SecurityContextHolderStrategy contexts,
            TransactionTemplate transaction,
            AccountTerm term,
            Clock clock) {
        this.accounts = accounts;
        this.contexts = contexts;
        this.transaction = transaction;
        this.term = term;
        this.clock = clock;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        SecurityContext context = contexts.getContext();
        if (context.getAuthentication() != null
                && context.getAuthentication().getPrincipal() instanceof PortalUser user) {
            check(user, context, request);
        }
        chain.doFilter(request, response);
    }

    private void check(PortalUser user, SecurityContext context, HttpServletRequest request) {
        Optional<AccountStamps> stamps = accounts.findStamps(user.id().value());
        if (stamps.isEmpty() || stamps.get().endsSessionOf(user)) {
            end(request);
        } else if (stamps.get().changesAccessOf(user, term.today())) {
            reload(user)
                    .filter(PortalUser::isEnabled)
                    .ifPresentOrElse(current -> follow(current, context), () -> end(request));
        }
        if (stamps.isPresent() && !stamps.get().wasActiveSince(clock.instant().minus(ACTIVITY_KEPT_EVERY))) {
            keepActivity(user);
        }
    }

    private void keepActivity(PortalUser user) {
        try {
            transaction.executeWithoutResult(
                    status -> accounts.wasActive(user.id().value(), clock.instant()));
        } catch (ConcurrencyFailureException keptByAnotherRequest) {
            logger.debug("Activity was kept by another request");
        }
    }

    private void end(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        contexts.clearContext();
    }

    private static void follow(PortalUser current, SecurityContext context) {
        current.eraseCredentials();
        context.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(current, null, current.getAuthorities()));
    }

    private Optional<PortalUser> reload(PortalUser user) {
        return Optional.ofNullable(transaction.execute(status ->
                        accounts.findWithMembershipsById(user.id().value()).map(term::userNow)))
                .flatMap(found -> found);
    }

    /** It runs inside the security chain only. */
    @Configuration(proxyBeanMethods = false)
    static class Registration {

        @Bean
        FilterRegistrationBean<SessionGuard> notOutsideTheSecurityChain(SessionGuard guard) {
            FilterRegistrationBean<SessionGuard> registration = new FilterRegistrationBean<>(guard);
            registration.setEnabled(false);
            return registration;
        }
    }
}
