package nl.onskentons.audit;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.onskentons.common.LastChange;
import nl.onskentons.common.LastChanges;
import nl.onskentons.common.PortalClock;
import nl.onskentons.common.SchoolId;
import org.springframework.stereotype.Component;

/**
 * Finds lines of the log. A condition that is not asked for is not in the statement, so that the database can choose the
 * index that fits the others.
 */
@Component
class AuditSearch implements LastChanges {

    private final EntityManager database;

    AuditSearch(EntityManager database) {
        this.database = database;
    }

    List<AuditEntry> find(LogFilter filter, Set<SchoolId> schools, int offset, int limit) {
        return query(AuditEntry.class, "select e", filter, schools, " order by e.happenedAt desc, e.id desc")
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultList();
    }

    long count(LogFilter filter, Set<SchoolId> schools) {
        return query(Long.class, "select count(e)", filter, schools, "").getSingleResult();
    }

    @Override
    public Optional<LastChange> of(UUID subject) {
        return database.createQuery(
                        "select e from AuditEntry e where e.subjectId = :subject order by e.happenedAt desc, e.id desc",
                        AuditEntry.class)
                .setParameter("subject", subject)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .flatMap(AuditEntry::change);
    }

    private <T> TypedQuery<T> query(
            Class<T> type, String select, LogFilter filter, Set<SchoolId> schools, String order) {
        StringBuilder text = new StringBuilder(select)
                .append(
                        " from AuditEntry e where (e.everySchool = true or exists (select 1 from e.schools s where s in :schools))");
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("schools", schools);
        if (filter.actor() != null) {
            text.append(" and e.actorId = :actor");
            values.put("actor", filter.actor().value());
        }
        if (filter.action() != null) {
            text.append(" and e.action = :action");
            values.put("action", filter.action());
        }
        if (filter.subject() != null) {
            text.append(" and e.subjectId = :subject");
            values.put("subject", filter.subject());
        }
        if (filter.from() != null) {
            text.append(" and e.happenedAt >= :from");
            values.put("from", startOf(filter.from()));
        }
        if (filter.until() != null) {
            text.append(" and e.happenedAt < :end");
            values.put("end", startOf(filter.until().plusDays(1)));
        }
        TypedQuery<T> query = database.createQuery(text.append(order).toString(), type);
        values.forEach(query::setParameter);
        return query;
    }

    private static Instant startOf(LocalDate day) {
        return day.atStartOfDay(PortalClock.ZONE).toInstant();
    }
}
