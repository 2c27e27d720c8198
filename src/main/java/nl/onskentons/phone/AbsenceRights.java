package nl.onskentons.phone;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.onskentons.access.CurrentUser;
import nl.onskentons.access.Role;
import nl.onskentons.common.SchoolId;
import nl.onskentons.directory.CallCards;
import nl.onskentons.directory.Directory;
import nl.onskentons.directory.EntryId;
import nl.onskentons.directory.EntryKind;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/**
 * Who reports that somebody is absent: that person, and whoever keeps all schools whose schedules they are on, because an
 * absence holds at all of them. An organisation is never absent.
 */
@Component
class AbsenceRights {

    private static final Role[] READERS = {Role.COORDINATOR, Role.ADMINISTRATOR, Role.LEADERSHIP, Role.RECEPTION};

    private final ScheduleRules rules;
    private final ScheduleRights rights;
    private final CallCards cards;
    private final Directory directory;
    private final CurrentUser currentUser;

    AbsenceRights(
            ScheduleRules rules, ScheduleRights rights, CallCards cards, Directory directory, CurrentUser currentUser) {
        this.rules = rules;
        this.rights = rights;
        this.cards = cards;
        this.directory = directory;
        this.currentUser = currentUser;
    }

    /** Those of these people whose absences the current user may report, change and cancel. */
    Set<EntryId> reportable(Collection<EntryId> people) {
        Set<EntryId> some = new HashSet<>();
        directory.ownCard().filter(people::contains).ifPresent(some::add);
        Set<SchoolId> kept = keptSchools();
        if (!kept.isEmpty() && !people.isEmpty()) {
            Set<EntryId> onKept = new HashSet<>();
            schoolsOf(people).forEach((person, schools) -> {
                if (kept.containsAll(schools)) {
                    onKept.add(person);
                }
            });
            for (SchoolId school : kept) {
                cards.of(school, onKept).values().stream()
                        .filter(card -> card.kind() == EntryKind.CONTACT)
                        .forEach(card -> some.add(card.id()));
            }
        }
        return some;
    }

    /** @throws AccessDeniedException unless the current user may report absences of this person */
    void require(EntryId person) {
        if (!reportable(Set.of(person)).contains(person)) {
            throw new AccessDeniedException("Not somebody whose absence this person reports");
        }
    }

    /** Whether the current user may see who is absent at a school: those who answer the phone, and those who keep it. */
    boolean mayRead(SchoolId school) {
        return currentUser.isAt(school, READERS);
    }

    Set<SchoolId> keptSchools() {
        return currentUser.require().schools().stream().filter(rights::keeps).collect(Collectors.toSet());
    }

    /** Of each of these people who is on a schedule, of which schools. */
    private Map<EntryId, Set<SchoolId>> schoolsOf(Collection<EntryId> people) {
        return rules.findByPersonIdIn(people.stream().map(EntryId::value).toList()).stream()
                .collect(Collectors.groupingBy(
                        ScheduleRule::person, Collectors.mapping(ScheduleRule::school, Collectors.toSet())));
    }

    /** Everybody on the schedule of a school. */
    Set<EntryId> onSchedule(SchoolId school) {
        return rules.findBySchoolId(school).stream().map(ScheduleRule::person).collect(Collectors.toSet());
    }
}
