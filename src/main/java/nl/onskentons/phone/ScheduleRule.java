package nl.onskentons.phone;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import nl.onskentons.common.SchoolId;
import nl.onskentons.common.WorkingPattern;
import nl.onskentons.directory.EntryId;
import nl.onskentons.phone.schedule.DaysServed;
import nl.onskentons.phone.schedule.Period;
import nl.onskentons.phone.schedule.Reachability;
import org.hibernate.annotations.OptimisticLock;
import org.jspecify.annotations.Nullable;

/** Somebody serves a topic at some hours. */
@Entity
@Table(name = "phone_rule")
class ScheduleRule {

    @Id
    private UUID id;

    private SchoolId schoolId;
    private UUID topicId;
    private UUID personId;

    /** Who is put elsewhere in the order is not changed by it. */
    @OptimisticLock(excluded = true)
    private int rank;

    private WorkingPattern hours;

    @Enumerated(EnumType.STRING)
    private DaysServed days;

    private @Nullable LocalDate firstDay;
    private @Nullable LocalDate lastDay;

    @Version
    private @Nullable Long version;

    protected ScheduleRule() {}

    /** @param rank its place among those of the topic: the lowest is called first */
    ScheduleRule(RuleId id, SchoolId school, TopicId topic, int rank, RuleDetails details) {
        this.id = id.value();
        this.schoolId = school;
        this.topicId = topic.value();
        this.rank = rank;
        change(details);
    }

    final void change(RuleDetails details) {
        personId = details.person().value();
        hours = details.hours();
        days = details.days();
        Period validity = details.validity();
        firstDay = validity.first().equals(LocalDate.MIN) ? null : validity.first();
        lastDay = validity.last().equals(LocalDate.MAX) ? null : validity.last();
    }

    void putAt(int newRank) {
        rank = newRank;
    }

    RuleId id() {
        return new RuleId(id);
    }

    SchoolId school() {
        return schoolId;
    }

    TopicId topic() {
        return new TopicId(topicId);
    }

    EntryId person() {
        return new EntryId(personId);
    }

    int rank() {
        return rank;
    }

    long version() {
        return version == null ? 0 : version;
    }

    RuleDetails details() {
        return new RuleDetails(person(), hours, days, validity());
    }

    Reachability reachability() {
        return new Reachability(topic(), person(), rank, hours, days, validity());
    }

    private Period validity() {
        return new Period(firstDay == null ? LocalDate.MIN : firstDay, lastDay == null ? LocalDate.MAX : lastDay);
    }
}
