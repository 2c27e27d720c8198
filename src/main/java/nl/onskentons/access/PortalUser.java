package nl.onskentons.access;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.onskentons.common.AccountId;
import nl.onskentons.common.Actor;
import nl.onskentons.common.SchoolId;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.CredentialsContainer;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/** Who is signed in, and what that person is at which school. */
public final class PortalUser implements UserDetails, CredentialsContainer {

    private final AccountId id;
    private final String name;
    private final String email;
    private final @Nullable String language;
    private @Nullable String passwordHash;
    private final boolean enabled;
    private final int sessionStamp;
    private final int accessStamp;
    private final LocalDate asOf;
    private final List<Membership> memberships;

    PortalUser(
            AccountId id,
            String name,
            String email,
            @Nullable String language,
            @Nullable String passwordHash,
            boolean enabled,
            int sessionStamp,
            int accessStamp,
            LocalDate asOf,
            List<Membership> memberships) {
        this.id = id;
        this.name = name;
        this.email = email;
        this.language = language;
        this.passwordHash = passwordHash;
        this.enabled = enabled;
        this.sessionStamp = sessionStamp;
        this.accessStamp = accessStamp;
        this.asOf = asOf;
        this.memberships = memberships;
    }

    public AccountId id() {
        return id;
    }

    public String name() {
        return name;
    }

    public Actor actor() {
        return new Actor(id, name);
    }

    public List<Membership> memberships() {
        return memberships;
    }

    /** The schools of this person; for somebody of the police or a partner there can be many. */
    public Set<SchoolId> schools() {
        return memberships.stream().map(Membership::school).collect(Collectors.toUnmodifiableSet());
    }

    /** What this person is at one school; empty when nothing. */
    public Set<Role> rolesAt(SchoolId school) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        memberships.stream().filter(m -> m.school().equals(school)).forEach(m -> roles.add(m.role()));
        return roles;
    }

    /** What this person is, at whichever school. */
    public Set<Role> roles() {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        memberships.forEach(m -> roles.add(m.role()));
        return roles;
    }

    /** The language that this person chose; empty when it is the portal's own. */
    public Optional<Locale> language() {
        return Optional.ofNullable(language).map(Locale::forLanguageTag);
    }

    /** The day whose memberships these are. */
    LocalDate asOf() {
        return asOf;
    }

    int sessionStamp() {
        return sessionStamp;
    }

    int accessStamp() {
        return accessStamp;
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return roles().stream()
                .map(role -> new SimpleGrantedAuthority(role.authority()))
                .toList();
    }

    @Override
    public @Nullable String getPassword() {
        return passwordHash;
    }

    @Override
    public String getUsername() {
        return email;
    }

    @Override
    public boolean isEnabled() {
        return enabled && passwordHash != null && !memberships.isEmpty();
    }

    @Override
    public void eraseCredentials() {
        passwordHash = null;
    }
}
