package nl.onskentons.audit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.onskentons.common.AccountId;
import nl.onskentons.common.Actor;
import nl.onskentons.common.Audited;
import nl.onskentons.common.LogReaders;
import nl.onskentons.common.LogSubjects;
import nl.onskentons.common.SchoolId;
import org.springframework.context.event.EventListener;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps what other modules announce with {@link Audited}, in their transaction: what is not logged did not happen. And
 * shows it to those who keep a school or watch over personal data.
 *
 * <p>Everybody reads the lines that concern one of their own schools, and those that concern all: of what all schools
 * share, such as the abbreviations and the cards that serve every school.
 */
@Service
@Transactional
public class AuditLog {

    private static final String READERS = "hasAnyRole('ADMINISTRATOR', 'PRIVACY_OFFICER')";

    private final AuditEntries entries;
    private final AuditSearch search;
    private final LogReaders readers;
    private final Map<String, LogSubjects> subjects;
    private final Clock clock;

    AuditLog(AuditEntries entries, AuditSearch search, LogReaders readers, List<LogSubjects> subjects, Clock clock) {
        this.entries = entries;
        this.search = search;
        this.readers = readers;
        this.subjects = subjects.stream().collect(Collectors.toMap(LogSubjects::type, known -> known));
        this.clock = clock;
    }

    @EventListener
    void on(Audited event) {
        entries.save(new AuditEntry(clock.instant(), event));
    }

    /**
     * A part of the log, newest first: two statements, and one more for every type of things in it that has names.
     *
     * @param offset how many to pass over, from 0
     * @param limit at most so many, at least 1
     */
    @Transactional(readOnly = true)
    @PreAuthorize(READERS)
    public List<AuditLine> find(LogFilter filter, int offset, int limit) {
        Set<SchoolId> own = readers.schools();
        List<AuditLine> lines = search.find(filter, own, offset, limit).stream()
                .map(entry -> entry.line().within(own))
                .toList();
        Map<UUID, String> names = names(lines);
        return lines.stream()
                .map(line -> line.about(names.get(line.subject()), route(line).orElse(null)))
                .toList();
    }

    /** What happened to one record, newest first. */
    @Transactional(readOnly = true)
    @PreAuthorize(READERS)
    public List<AuditLine> of(UUID subject, int limit) {
        return find(LogFilter.about(subject), 0, limit);
    }

    /** How many lines were added today. */
    @Transactional(readOnly = true)
    @PreAuthorize(READERS)
    public long countToday() {
        return search.count(LogFilter.since(LocalDate.now(clock)), readers.schools());
    }

    /** A page of the people of one's own schools whose name or e-mail address holds a text, by name. */
    @Transactional(readOnly = true)
    @PreAuthorize(READERS)
    public List<Actor> people(String text, int page, int size) {
        return readers.people(text, page, size);
    }

    /** Who somebody in the log is; empty when there is no line of that person to be seen. */
    @Transactional(readOnly = true)
    @PreAuthorize(READERS)
    public Optional<Actor> person(AccountId id) {
        return search.find(LogFilter.by(id), readers.schools(), 0, 1).stream()
                .map(AuditEntry::line)
                .findFirst()
                .map(line -> new Actor(id, String.valueOf(line.actorName())));
    }

    /** The schools of which whoever asks reads the log. */
    @PreAuthorize(READERS)
    public Set<SchoolId> schools() {
        return readers.schools();
    }

    private Map<UUID, String> names(List<AuditLine> lines) {
        Map<UUID, String> names = new HashMap<>();
        lines.stream()
                .collect(Collectors.groupingBy(
                        AuditLine::subjectType, Collectors.mapping(AuditLine::subject, Collectors.toSet())))
                .forEach((type, ids) ->
                        Optional.ofNullable(subjects.get(type)).ifPresent(known -> names.putAll(known.names(ids))));
        return names;
    }

    private Optional<String> route(AuditLine line) {
        return Optional.ofNullable(subjects.get(line.subjectType())).flatMap(known -> known.route(line.subject()));
    }
}
