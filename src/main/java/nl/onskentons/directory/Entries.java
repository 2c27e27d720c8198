package nl.onskentons.directory;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.onskentons.common.AccountId;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface Entries extends JpaRepository<DirectoryEntry, UUID> {

    @Query("select o from Organisation o where o.id in :ids")
    List<Organisation> findOrganisations(Collection<UUID> ids);

    /** The organisations where those of these who are people work, whoever works there, in one statement. */
    default Map<EntryId, Organisation> findWork(Collection<? extends DirectoryEntry> some) {
        Set<UUID> ids = some.stream()
                .filter(Contact.class::isInstance)
                .flatMap(person -> ((Contact) person).positions().stream())
                .map(Position::organisation)
                .collect(Collectors.toSet());
        return ids.isEmpty()
                ? Map.of()
                : findOrganisations(ids).stream().collect(Collectors.toMap(Organisation::id, Function.identity()));
    }

    /** An entry that nobody else changes until this transaction is over. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select e from DirectoryEntry e where e.id = :id")
    Optional<DirectoryEntry> findLocked(UUID id);

    /** Two administrators at one moment can give somebody two cards; the first in the list is then the own one. */
    default Optional<Contact> findCardOf(AccountId account) {
        return findCardsOf(account).stream().findFirst();
    }

    /** Whose own card each of these is; those of nobody are left out. */
    @Query("select c.id as card, c.accountId as account from Contact c where c.id in :ids and c.accountId is not null"
            + " and c.removedAt is null")
    List<CardOfAccount> findOwners(Collection<UUID> ids);

    /** Whose own card something is. */
    interface CardOfAccount {
        UUID getCard();

        AccountId getAccount();
    }

    @Query("select c from Contact c where c.accountId = :account and c.removedAt is null order by c.sortKey, c.id")
    List<Contact> findCardsOf(AccountId account);

    @Query("select c from Contact c join c.positions p where p.organisation = :organisation and c.removedAt is null"
            + " order by c.sortKey")
    List<Contact> findPeopleOf(UUID organisation);

    /** Several can have the same name. */
    @Query("select o from Organisation o where o.sortKey in :sortKeys and o.removedAt is null order by o.id")
    List<Organisation> findOrganisationsBySortKey(Collection<String> sortKeys);
}
