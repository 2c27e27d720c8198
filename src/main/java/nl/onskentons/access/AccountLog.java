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

/** What is remembered of an account: a line for every school that it concerns, because each school reads its own log. */
@Component
class AccountLog {

    private final ApplicationEventPublisher events;

    AccountLog(ApplicationEventPublisher events) {
        this.events = events;
    }

    /** @param actor who did it; null when it happened by itself */
    void add(@Nullable Actor actor, String action, AccountId account, Collection<SchoolId> schools) {
        Set.copyOf(schools)
                .forEach(school -> events.publishEvent(new Audited(actor, school, action, "account", account.value())));
    }
}
