package nl.onskentons.directory;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.onskentons.access.AccountAdministration;
import nl.onskentons.access.AccountCard;
import nl.onskentons.common.AccountId;
import nl.onskentons.common.Rejection;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whose own card it is: that person changes it, and confirms its numbers (P04). */
@Service
@Transactional
public class CardOwners {

    private final Entries entries;
    private final EntryAccess access;
    private final EntryTracking tracking;
    private final AccountAdministration accounts;

    CardOwners(Entries entries, EntryAccess access, EntryTracking tracking, AccountAdministration accounts) {
        this.entries = entries;
        this.access = access;
        this.tracking = tracking;
        this.accounts = accounts;
    }

    /**
     * Gives a person the own card to keep.
     *
     * @throws Rejection when that account keeps another card already, or is no business of whoever asks
     */
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public void give(EntryId id, AccountId account) {
        Contact contact = keptPerson(id);
        AccountCard owner = accounts.find(account).orElseThrow(() -> Rejection.of("directory.owner.choose"));
        if (entries.findCardOf(account).filter(other -> !other.id().equals(id)).isPresent()) {
            throw Rejection.of("rejection.entry.ownsCard");
        }
        FieldChange change = new FieldChange("owner", nameOfOwner(contact), owner.name(), Audience.STAFF);
        contact.belongTo(account);
        tracking.note(contact, "entry.owner", List.of(change));
    }

    /** From now on only a school keeps this card. */
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public void takeBack(EntryId id) {
        Contact contact = keptPerson(id);
        if (contact.account().isPresent()) {
            FieldChange change = new FieldChange("owner", nameOfOwner(contact), "", Audience.STAFF);
            contact.belongTo(null);
            tracking.note(contact, "entry.owner", List.of(change));
        }
    }

    /** The accounts of those of these people who keep their own card, as far as the current user may see it. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public Set<AccountId> of(Collection<EntryId> people) {
        return people.stream()
                .flatMap(person -> access.visible(person).stream())
                .filter(Contact.class::isInstance)
                .flatMap(person -> ((Contact) person).account().stream())
                .collect(Collectors.toSet());
    }

    private Contact keptPerson(EntryId id) {
        if (access.kept(id) instanceof Contact contact) {
            return contact;
        }
        throw Rejection.of("rejection.entry.gone");
    }

    private String nameOfOwner(Contact contact) {
        return contact.account().flatMap(accounts::find).map(AccountCard::name).orElse("");
    }
}
