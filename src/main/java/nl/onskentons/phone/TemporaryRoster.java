package nl.onskentons.phone;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.onskentons.common.SchoolId;
import nl.onskentons.phone.schedule.Period;
import nl.onskentons.phone.schedule.Roster;
import org.jspecify.annotations.Nullable;

/** What replaces the rules and absences of a school for some days. */
@Entity
@Table(name = "phone_roster")
class TemporaryRoster {

    @Id
    private UUID id;

    private SchoolId schoolId;
    private String name;
    private LocalDate firstDay;
    private LocalDate lastDay;
    private boolean gapsAccepted;

    @ElementCollection
    @CollectionTable(name = "phone_duty", joinColumns = @JoinColumn(name = "roster_id"))
    @OrderColumn(name = "position")
    private List<RosterDuty> duties = new ArrayList<>();

    @Version
    private @Nullable Long version;

    protected TemporaryRoster() {}

    TemporaryRoster(RosterId id, SchoolId school, RosterDetails details) {
        this.id = id.value();
        this.schoolId = school;
        change(details);
    }

    final void change(RosterDetails details) {
        name = details.name();
        firstDay = details.period().first();
        lastDay = details.period().last();
        gapsAccepted = details.gapsAccepted();
        duties.clear();
        details.duties().stream().map(RosterDuty::of).forEach(duties::add);
    }

    RosterId id() {
        return new RosterId(id);
    }

    SchoolId school() {
        return schoolId;
    }

    String name() {
        return name;
    }

    Period period() {
        return new Period(firstDay, lastDay);
    }

    boolean areGapsAccepted() {
        return gapsAccepted;
    }

    long version() {
        return version == null ? 0 : version;
    }

    RosterDetails details() {
        return new RosterDetails(
                name, period(), duties.stream().map(RosterDuty::duty).toList(), gapsAccepted);
    }

    Roster roster() {
        return new Roster(period(), duties.stream().map(RosterDuty::duty).toList());
    }
}
