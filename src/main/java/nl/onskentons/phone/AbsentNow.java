package nl.onskentons.phone;

import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import nl.onskentons.directory.AbsentPeople;
import nl.onskentons.directory.EntryId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells the directory who is absent. */
@Component
class AbsentNow implements AbsentPeople {

    private final ReportedAbsences absences;

    AbsentNow(ReportedAbsences absences) {
        this.absences = absences;
    }

    @Override
    @Transactional(readOnly = true)
    public Set<EntryId> at(Instant moment) {
        return absences.findPeopleAbsentAt(moment).stream().map(EntryId::new).collect(Collectors.toSet());
    }
}
