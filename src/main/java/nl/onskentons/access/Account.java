package nl.onskentons.access;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.onskentons.common.AccountId;
import nl.onskentons.common.EmailAddress;
import nl.onskentons.common.Folding;
import nl.onskentons.common.Rejection;
import nl.onskentons.common.SchoolId;
import nl.onskentons.common.Translations;
import org.jspecify.annotations.Nullable;

/** Somebody who can sign in. */
@Entity
class Account {

    @Id
    private UUID id;

    private EmailAddress email;
    private String emailKey;
    private String name;
    private String nameKey;
    private @Nullable String language;
    private @Nullable String passwordHash;
    private boolean enabled = true;

    /** Raised to end every session of this account. */
    private int sessionStamp;

    /** Raised when what the account may do changes, so that running sessions follow at once. */
    private int accessStamp;

    private Instant createdAt;
    private @Nullable Instant lastActiveAt;

    @ElementCollection
    @CollectionTable(name = "membership", joinColumns = @JoinColumn(name = "account_id"))
    private Set<Membership> memberships = new HashSet<>();

    @Version
    private @Nullable Long version;

    protected Account() {}

    Account(AccountId id, String name, EmailAddress email, Instant createdAt) {
        this.id = id.value();
        this.name = checked(name);
        this.nameKey = Folding.fold(this.name);
        this.email = email;
        this.emailKey = email.key();
        this.createdAt = createdAt;
    }

    AccountId id() {
        return new AccountId(id);
    }

    String name() {
        return name;
    }

    EmailAddress email() {
        return email;
    }

    boolean isEnabled() {
        return enabled;
    }

    Set<Membership> memberships() {
        return Set.copyOf(memberships);
    }

    long version() {
        return version == null ? 0 : version;
    }

    Optional<Instant> lastActiveAt() {
        return Optional.ofNullable(lastActiveAt);
    }

    Optional<String> passwordHash() {
        return Optional.ofNullable(passwordHash);
    }

    void rename(String newName) {
        if (!name.equals(checked(newName))) {
            name = checked(newName);
            nameKey = Folding.fold(name);
            accessStamp++;
        }
    }

    /** The language that its owner chose, or the portal's own. */
    Locale language() {
        return language == null ? Translations.DUTCH : Locale.forLanguageTag(language);
    }

    void speak(Locale newLanguage) {
        language = newLanguage.getLanguage();
        accessStamp++;
    }

    /** Takes a password that only its owner knows; sessions that began with another one end. */
    void usePassword(String hash) {
        passwordHash = hash;
        signOutEverywhere();
    }

    void join(Membership membership) {
        memberships.removeIf(other -> other.school().equals(membership.school()) && other.role() == membership.role());
        memberships.add(membership);
        accessStamp++;
    }

    /** Makes these all that the account is at these schools, and leaves the others as they are. */
    void replaceMemberships(Set<SchoolId> schools, Set<Membership> replacements) {
        Set<Membership> wanted = new HashSet<>(memberships);
        wanted.removeIf(membership -> schools.contains(membership.school()));
        wanted.addAll(replacements);
        if (!wanted.equals(memberships)) {
            memberships.retainAll(wanted);
            memberships.addAll(wanted);
            accessStamp++;
        }
    }

    /** The schools of which this account is something, or was until it ended. */
    Set<SchoolId> schools() {
        return memberships.stream().map(Membership::school).collect(Collectors.toUnmodifiableSet());
    }

    /**
     * The schools that what this account does concerns: of which it is something on the given day; when it is nothing
     * anywhere any more, of which it was.
     */
    Set<SchoolId> schoolsOn(LocalDate day) {
        Set<SchoolId> present = memberships.stream()
                .filter(membership -> membership.isValidOn(day))
                .map(Membership::school)
                .collect(Collectors.toUnmodifiableSet());
        return present.isEmpty() ? schools() : present;
    }

    /**
     * Whether this account keeps the accounts of that school on the given day; {@link LocalDate#MAX} asks whether it
     * does so without an end.
     */
    boolean administers(SchoolId school, LocalDate today) {
        return enabled
                && passwordHash != null
                && memberships.stream()
                        .anyMatch(
                                m -> m.school().equals(school) && m.role() == Role.ADMINISTRATOR && m.isValidOn(today));
    }

    AccountStatus status(LocalDate today) {
        if (!enabled) {
            return AccountStatus.SWITCHED_OFF;
        }
        if (memberships.stream().noneMatch(m -> m.isValidOn(today))) {
            return AccountStatus.ENDED;
        }
        return passwordHash == null ? AccountStatus.INVITED : AccountStatus.ACTIVE;
    }

    void signOutEverywhere() {
        sessionStamp++;
    }

    void disable() {
        enabled = false;
        signOutEverywhere();
    }

    /** Being switched on counts as a sign of life, or the next night would switch it off again. */
    void enable(Instant at) {
        enabled = true;
        lastActiveAt = at;
    }

    /** Whether nobody used it since. */
    boolean isUnusedSince(Instant moment) {
        return (lastActiveAt == null ? createdAt : lastActiveAt).isBefore(moment);
    }

    /**
     * The account as it may be used on a day.
     *
     * @param awayTooLong whether it may not sign in any more because nobody used it (R9)
     */
    PortalUser asUser(LocalDate today, boolean awayTooLong) {
        return new PortalUser(
                id(),
                name,
                email.value(),
                language,
                passwordHash,
                enabled && !awayTooLong,
                sessionStamp,
                accessStamp,
                today,
                memberships.stream().filter(m -> m.isValidOn(today)).toList());
    }

    static String checked(String name) {
        String stripped = name.strip();
        if (stripped.isEmpty() || stripped.length() > 120) {
            throw Rejection.ofField("name", "rejection.account.name");
        }
        return stripped;
    }
}
