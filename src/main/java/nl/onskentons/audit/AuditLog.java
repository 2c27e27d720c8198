package nl.onskentons.audit;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nl.onskentons.common.Audited;
import org.springframework.context.event.EventListener;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what other modules announce with {@link Audited}, in their transaction: what is not logged did not happen. */
@Service
@Transactional
public class AuditLog {

    private final AuditEntries entries;
    private final Clock clock;

    AuditLog(AuditEntries entries, Clock clock) {
        this.entries = entries;
        this.clock = clock;
    }

    @EventListener
    void on(Audited event) {
        entries.save(new AuditEntry(clock.instant(), event));
    }

    /** The newest lines, newest first. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('ADMINISTRATOR', 'PRIVACY_OFFICER')")
    public List<AuditLine> latest(int limit) {
        return entries.findAllByOrderByHappenedAtDesc(Limit.of(limit)).stream()
                .map(AuditEntry::line)
                .toList();
    }

    /** What happened to one record, newest first. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('ADMINISTRATOR', 'PRIVACY_OFFICER')")
    public List<AuditLine> of(UUID subject, int limit) {
        return entries.findBySubjectIdOrderByHappenedAtDesc(subject, Limit.of(limit)).stream()
                .map(AuditEntry::line)
                .toList();
    }
}
