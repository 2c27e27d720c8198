package nl.onskentons.phone;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.onskentons.common.PortalClock;
import nl.onskentons.common.TimeStretch;
import nl.onskentons.directory.AbsentPeople;
import nl.onskentons.directory.EntryId;
import nl.onskentons.phone.schedule.Absence;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells the directory who is absent. A temporary roster goes before an absence: who is on duty in one is there (R11). */
@Component
class AbsentNow implements AbsentPeople {

    private final ReportedAbsences absences;
    private final TemporaryRosters rosters;

    AbsentNow(ReportedAbsences absences, TemporaryRosters rosters) {
        this.absences = absences;
        this.rosters = rosters;
    }

    @Override
    @Transactional(readOnly = true)
    public Set<EntryId> at(Instant moment) {
        Set<UUID> absent = new HashSet<>(absences.findPeopleAbsentAt(moment));
        if (!absent.isEmpty()) {
            rosters.findDuties(LocalDate.ofInstant(moment, PortalClock.ZONE), absent).stream()
                    .filter(duty -> duty.getHours().isWorkingAt(moment))
                    .forEach(duty -> absent.remove(duty.getPerson()));
        }
        return absent.stream().map(EntryId::new).collect(Collectors.toSet());
    }

    /** In two statements, however many moments are asked about. */
    @Override
    @Transactional(readOnly = true)
    public AbsentPeople within(TimeStretch time) {
        List<ReportedAbsence> some = absences.findAllOverlapping(time.start(), time.end());
        Set<UUID> people =
                some.stream().map(absence -> absence.person().value()).collect(Collectors.toSet());
        List<TemporaryRosters.DaysOnDuty> duties =
                people.isEmpty() ? List.of() : rosters.findDutiesBetween(day(time.start()), day(time.end()), people);
        return moment -> {
            Set<EntryId> absent = some.stream()
                    .map(ReportedAbsence::absence)
                    .filter(absence ->
                            !absence.from().isAfter(moment) && absence.until().isAfter(moment))
                    .map(Absence::person)
                    .collect(Collectors.toSet());
            duties.stream()
                    .filter(duty -> !duty.getFirst().isAfter(day(moment))
                            && !duty.getLast().isBefore(day(moment)))
                    .filter(duty -> duty.getHours().isWorkingAt(moment))
                    .forEach(duty -> absent.remove(new EntryId(duty.getPerson())));
            return absent;
        };
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, PortalClock.ZONE);
    }
}
