package nl.onskentons.phone;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.onskentons.common.PortalClock;
import nl.onskentons.common.SchoolId;
import nl.onskentons.directory.CallCard;
import nl.onskentons.directory.CallCards;
import nl.onskentons.directory.EntryId;
import nl.onskentons.phone.schedule.Absence;
import nl.onskentons.phone.schedule.Roster;
import org.springframework.stereotype.Component;

/**
 * Puts names to temporary rosters, in the same number of statements however many there are; and says who of them is absent
 * then to whoever may know.
 */
@Component
class RosterLines {

    private final CallCards cards;
    private final ReportedAbsences absences;
    private final ScheduleRights rights;
    private final AbsenceRights absenceRights;

    RosterLines(CallCards cards, ReportedAbsences absences, ScheduleRights rights, AbsenceRights absenceRights) {
        this.cards = cards;
        this.absences = absences;
        this.rights = rights;
        this.absenceRights = absenceRights;
    }

    /** @param rosters all of this school */
    List<RosterLine> of(SchoolId school, List<TemporaryRoster> rosters) {
        Set<EntryId> people = rosters.stream().flatMap(RosterLines::people).collect(Collectors.toSet());
        Map<EntryId, CallCard> called = people.isEmpty() ? Map.of() : cards.of(school, people);
        List<Absence> absent = absenceRights.mayRead(school) ? absences(people, rosters) : List.of();
        boolean mayEdit = rights.keeps(school);
        return rosters.stream()
                .map(roster -> new RosterLine(
                        roster.id(),
                        school,
                        roster.version(),
                        roster.details(),
                        names(roster, called),
                        absent(roster, absent, called),
                        mayEdit))
                .toList();
    }

    private List<Absence> absences(Collection<EntryId> people, List<TemporaryRoster> rosters) {
        if (people.isEmpty()) {
            return List.of();
        }
        Instant from =
                rosters.stream().map(RosterLines::start).min(Instant::compareTo).orElseThrow();
        List<UUID> ids = people.stream().map(EntryId::value).toList();
        return absences.findNotOver(ids, from).stream()
                .map(ReportedAbsence::absence)
                .toList();
    }

    private static Map<EntryId, String> names(TemporaryRoster roster, Map<EntryId, CallCard> called) {
        Map<EntryId, String> names = new HashMap<>();
        people(roster).forEach(person -> {
            CallCard card = called.get(person);
            if (card != null) {
                names.put(person, card.name());
            }
        });
        return names;
    }

    private static List<String> absent(TemporaryRoster roster, List<Absence> absent, Map<EntryId, CallCard> called) {
        Set<EntryId> onIt = people(roster).collect(Collectors.toSet());
        Set<String> names = new LinkedHashSet<>();
        absent.stream()
                .filter(absence -> onIt.contains(absence.person()))
                .filter(absence -> absence.overlaps(start(roster), end(roster)))
                .forEach(absence -> {
                    CallCard card = called.get(absence.person());
                    if (card != null) {
                        names.add(card.name());
                    }
                });
        return List.copyOf(names);
    }

    private static Stream<EntryId> people(TemporaryRoster roster) {
        return roster.roster().duties().stream().map(Roster.Duty::person);
    }

    private static Instant start(TemporaryRoster roster) {
        return roster.period().first().atStartOfDay(PortalClock.ZONE).toInstant();
    }

    private static Instant end(TemporaryRoster roster) {
        return roster.period().last().plusDays(1).atStartOfDay(PortalClock.ZONE).toInstant();
    }
}
