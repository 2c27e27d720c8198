package nl.onskentons.phone;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.onskentons.access.CurrentUser;
import nl.onskentons.common.AccountId;
import nl.onskentons.common.Audited;
import nl.onskentons.common.SchoolId;
import nl.onskentons.common.SomethingWaits;
import nl.onskentons.directory.CardOwners;
import nl.onskentons.directory.EntryId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells those whom an absence concerns that something waits (R2), and the log what was done. */
@Component
class AbsenceNews {

    private final ScheduleRules rules;
    private final CardOwners owners;
    private final CurrentUser currentUser;
    private final ApplicationEventPublisher events;

    AbsenceNews(ScheduleRules rules, CardOwners owners, CurrentUser currentUser, ApplicationEventPublisher events) {
        this.rules = rules;
        this.owners = owners;
        this.currentUser = currentUser;
        this.events = events;
    }

    /** Somebody is asked to stand in; whoever is absent hears of it when somebody else reported that. */
    void asked(ReportedAbsence absence) {
        Set<EntryId> people = new HashSet<>(Set.of(absence.person()));
        if (absence.answer() == StandInAnswer.ASKED) {
            absence.standIn().ifPresent(people::add);
        }
        tell(owners.of(people));
    }

    /** Nobody stands in now; whoever is absent and whoever reported it have to know. */
    void refused(ReportedAbsence absence) {
        Set<AccountId> accounts = new HashSet<>(owners.of(List.of(absence.person())));
        accounts.add(absence.reporter());
        tell(accounts);
    }

    void log(String action, EntryId person) {
        Set<SchoolId> schools = Set.copyOf(rules.findSchoolsOf(List.of(person.value())));
        events.publishEvent(new Audited(
                currentUser.actor(),
                schools.isEmpty() ? currentUser.require().schools() : schools,
                action,
                "entry",
                person.value()));
    }

    private void tell(Set<AccountId> accounts) {
        Optional<AccountId> oneself = Optional.of(currentUser.require().id());
        accounts.stream()
                .filter(account -> !oneself.equals(Optional.of(account)))
                .forEach(account -> events.publishEvent(new SomethingWaits(account)));
    }
}
