package nl.onskentons.phone;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import nl.onskentons.access.CurrentUser;
import nl.onskentons.access.Role;
import nl.onskentons.common.Rejection;
import nl.onskentons.common.SchoolId;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Noting how calls went, so that a school sees whether one transfer is enough (P05). Everybody of the school itself does
 * so, and no partner. Nothing about the caller is kept, and nothing longer than {@link CallRetention} says (R2, R6).
 */
@Service
@Transactional
@PreAuthorize(CallLog.ONLY)
public class CallLog {

    /** How long it can be taken back. */
    public static final Duration UNDO_TIME = Duration.ofSeconds(10);

    static final String ONLY =
            "hasAnyRole('ADMINISTRATOR', 'COORDINATOR', 'LEADERSHIP', 'STAFF', 'RECEPTION', 'PRIVACY_OFFICER')";

    /** What was pressed at the last moment arrives a little later. */
    private static final Duration UNDER_WAY = Duration.ofSeconds(1);

    private final CallRecords records;
    private final CallTopics topics;
    private final CurrentUser currentUser;
    private final Clock clock;

    CallLog(CallRecords records, CallTopics topics, CurrentUser currentUser, Clock clock) {
        this.records = records;
        this.topics = topics;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** Whether the current user notes how calls of this school went. */
    @PreAuthorize("isAuthenticated()")
    @Transactional(readOnly = true)
    public boolean mayNote(SchoolId school) {
        return currentUser.require().rolesAt(school).stream().anyMatch(Role::isOfSchool);
    }

    /**
     * Notes how a call went.
     *
     * @param id made when the buttons were shown: pressing twice notes once, and what was pressed first
     * @param answer what the schedule said to whoever answered the call
     * @return what {@link #undo} takes it back with
     * @throws Rejection when the topic is gone
     * @throws AccessDeniedException when it is of a school where the current user does not work
     */
    public NotedCall note(CallId id, CallAnswer answer, CallOutcome outcome) {
        if (!mayNote(answer.topic().school())) {
            throw new AccessDeniedException("Does not work at this school");
        }
        Instant now = clock.instant();
        if (records.existsById(id.value())) {
            return new NotedCall(id, now);
        }
        if (topics.find(answer.topic().id()).isEmpty()) {
            throw Rejection.of("rejection.phone.topicGone");
        }
        records.saveAndFlush(new CallRecord(id, answer, outcome, now));
        return new NotedCall(id, now);
    }

    /**
     * Takes back what was noted, for whoever noted it: nobody else has what that takes. Does nothing when that was done
     * already.
     *
     * @throws Rejection when it was noted more than {@link #UNDO_TIME} ago
     * @throws AccessDeniedException when it is of a school where the current user does not work
     */
    public void undo(NotedCall noted) {
        Optional<CallRecord> record = records.findById(noted.id().value());
        if (record.isEmpty()) {
            return;
        }
        if (!mayNote(record.get().school())) {
            throw new AccessDeniedException("Does not work at this school");
        }
        if (clock.instant().isAfter(noted.at().plus(UNDO_TIME).plus(UNDER_WAY))) {
            throw Rejection.of("rejection.phone.call.late");
        }
        records.delete(record.get());
        records.flush();
    }
}
