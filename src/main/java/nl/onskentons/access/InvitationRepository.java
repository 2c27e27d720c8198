package nl.onskentons.access;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.onskentons.common.AccountId;
import org.springframework.data.jpa.repository.JpaRepository;

interface InvitationRepository extends JpaRepository<Invitation, UUID> {

    Optional<Invitation> findByTokenHash(String tokenHash);

    List<Invitation> findByAccountId(AccountId accountId);
}
