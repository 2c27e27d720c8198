package nl.onskentons.access;

import java.util.Optional;
import java.util.Set;
import nl.onskentons.common.Actor;
import nl.onskentons.common.SchoolId;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.stereotype.Component;

/** Who asks. Services check the record at hand against this; views only use it to leave out what would be refused. */
@Component
public class CurrentUser {

    private final SecurityContextHolderStrategy contexts;

    CurrentUser(SecurityContextHolderStrategy contexts) {
        this.contexts = contexts;
    }

    public Optional<PortalUser> find() {
        Authentication authentication = contexts.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof PortalUser user
                ? Optional.of(user)
                : Optional.empty();
    }

    /** @throws AccessDeniedException when nobody is signed in */
    public PortalUser require() {
        return find().orElseThrow(() -> new AccessDeniedException("Nobody is signed in"));
    }

    public Actor actor() {
        return require().actor();
    }

    /** Whether this person is one of these things at that school. */
    public boolean isAt(SchoolId school, Role... anyOf) {
        Set<Role> roles = require().rolesAt(school);
        for (Role role : anyOf) {
            if (roles.contains(role)) {
                return true;
            }
        }
        return false;
    }

    /** @throws AccessDeniedException unless this person is one of these things at that school */
    public void requireAt(SchoolId school, Role... anyOf) {
        if (!isAt(school, anyOf)) {
            throw new AccessDeniedException("Not at this school");
        }
    }

    /** Makes the running session that of the account as it has become. */
    void replace(PortalUser user) {
        user.eraseCredentials();
        contexts.getContext()
                .setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(user, null, user.getAuthorities()));
    }
}
