package nl.onskentons.audit;

import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.repository.Repository;

/** Adds and reads; there is no way here to change or to remove. */
interface AuditEntries extends Repository<AuditEntry, UUID> {

    AuditEntry save(AuditEntry entry);

    List<AuditEntry> findBySubjectIdOrderByHappenedAtDesc(UUID subject, Limit limit);

    List<AuditEntry> findAllByOrderByHappenedAtDesc(Limit limit);
}
