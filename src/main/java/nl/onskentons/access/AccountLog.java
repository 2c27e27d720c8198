package nl.onskentons.access;

import java.util.Collection;
import java.util.Set;
import nl.onskentons.common.AccountId;
import nl.onskentons.common.Actor;
import nl.onskentons.common.Audited;
import nl.onskentons.common.SchoolId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What is remembered of an account, for the schools that it concerns: each school reads its own log. */
@Component
class AccountLog {

    private final ApplicationEventPublisher events;

    AccountLog(ApplicationEventPublisher events) {
        this.events = events;
    }

    /**
     * Remembers something, unless there is no school to read it.
     *
     * @param actor who did it; null when it happened by itself
     */
    void add(@Nullable Actor actor, String action, AccountId account, Collection<SchoolId> schools) {
        if (!schools.isEmpty()) {
            events.publishEvent(new Audited(actor, Set.copyOf(schools), action, "account", account.value()));
        }
    }
}
