package nl.onskentons.access;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.onskentons.common.SchoolId;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface AccountRepository extends JpaRepository<Account, UUID> {

    String OF_SCHOOLS = " from Account a where (a.nameKey like :name escape '!' or a.emailKey like :email escape '!')"
            + " and exists (select 1 from Account b join b.memberships m where b.id = a.id and m.school in :schools)";

    @EntityGraph(attributePaths = "memberships")
    Optional<Account> findByEmailKey(String emailKey);

    @EntityGraph(attributePaths = "memberships")
    Optional<Account> findWithMembershipsById(UUID id);

    @EntityGraph(attributePaths = "memberships")
    List<Account> findWithMembershipsByIdIn(Collection<UUID> ids);

    /** The accounts with a membership of one of these schools, by name. */
    @Query("select a.id" + OF_SCHOOLS + " order by a.nameKey, a.id")
    List<UUID> findIds(String name, String email, Collection<SchoolId> schools, Pageable page);

    @Query("select a" + OF_SCHOOLS + " order by a.nameKey, a.id")
    List<Account> findPage(String name, String email, Collection<SchoolId> schools, Pageable page);

    /** Of these accounts the ones with a membership of one of these schools. */
    @Query("select a from Account a where a.id in :ids"
            + " and exists (select 1 from Account b join b.memberships m where b.id = a.id and m.school in :schools)")
    List<Account> findAllOfSchools(Collection<UUID> ids, Collection<SchoolId> schools);

    @Query("select count(a)" + OF_SCHOOLS)
    int countIds(String name, String email, Collection<SchoolId> schools);

    /** The little that every request of a signed-in person is checked against. */
    @Query("select new nl.onskentons.access.AccountStamps(a.enabled, a.sessionStamp, a.accessStamp, a.lastActiveAt)"
            + " from Account a where a.id = :id")
    Optional<AccountStamps> findStamps(UUID id);

    /** As a statement of its own, past the version: it is no change that anybody who edits the account has to know of. */
    @Modifying
    @Query("update Account a set a.lastActiveAt = :now where a.id = :id")
    void wasActive(UUID id, Instant now);

    /** Keeps the same password in a newer way, unless another one was chosen meanwhile. */
    @Modifying
    @Query("update Account a set a.passwordHash = :renewed where a.id = :id and a.passwordHash = :known")
    void renewHash(UUID id, String known, String renewed);

    /** Who keeps the accounts of a school, or did so until a last day that has passed. */
    @Query("select distinct a from Account a join fetch a.memberships join a.memberships m"
            + " where m.school = :school and m.role = nl.onskentons.access.Role.ADMINISTRATOR")
    List<Account> findAdministratorsOf(SchoolId school);

    /** Who is something at a school, or was so until a last day that has passed. */
    @Query("select distinct a from Account a join fetch a.memberships join a.memberships m"
            + " where a.enabled = true and m.school = :school and m.role = :role")
    List<Account> findWithRole(SchoolId school, Role role);

    /**
     * Who keeps the accounts of a school. They are locked against each other: two administrators who remove one another
     * at the same moment would leave the school with none.
     */
    @Lock(LockModeType.OPTIMISTIC_FORCE_INCREMENT)
    @Query("select distinct a from Account a join a.memberships m"
            + " where m.school = :school and m.role = nl.onskentons.access.Role.ADMINISTRATOR")
    List<Account> lockAdministratorsOf(SchoolId school);

    @Query("select a from Account a where a.enabled = true and coalesce(a.lastActiveAt, a.createdAt) < :moment")
    List<Account> findInactiveSince(Instant moment, Limit limit);
}
