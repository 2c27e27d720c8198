package nl.onskentons.access;

import java.util.Optional;
import java.util.UUID;
import nl.onskentons.common.SchoolId;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface AccountRepository extends JpaRepository<Account, UUID> {

    @EntityGraph(attributePaths = "memberships")
    Optional<Account> findByEmailKey(String emailKey);

    @EntityGraph(attributePaths = "memberships")
    Optional<Account> findWithMembershipsById(UUID id);

    /** The little that every request of a signed-in person is checked against. */
    @Query("select new nl.onskentons.access.AccountStamps(a.enabled, a.sessionStamp, a.accessStamp)"
            + " from Account a where a.id = :id")
    Optional<AccountStamps> findStamps(UUID id);

    @Query("select count(a) from Account a join a.memberships m where m.school = :school")
    long countMembersOf(SchoolId school);
}
