package nl.onskentons.audit;

import java.util.UUID;
import org.springframework.data.repository.Repository;

/** Adds, and nothing else: there is no way here to change or to remove. Reading is for {@link AuditSearch}. */
interface AuditEntries extends Repository<AuditEntry, UUID> {

    AuditEntry save(AuditEntry entry);
}
