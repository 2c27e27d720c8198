package nl.onskentons.directory;

import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.onskentons.common.PortalClock;
import nl.onskentons.common.SchoolId;
import nl.onskentons.common.WeekParity;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.stereotype.Component;

/** What narrows a list of {@code directory_entry e}, as conditions with their values. */
@Component
class EntryConditions {

    private final Clock clock;

    private final List<AbsentPeople> absentPeople;

    EntryConditions(Clock clock, List<AbsentPeople> absentPeople) {
        this.clock = clock;
        this.absentPeople = absentPeople;
    }

    /**
     * The conditions of a filter but for its text, each with {@code and} in front.
     *
     * @param sight only numbers within it count for {@link Attention}
     * @param confirmationDays after how many days a number is old
     */
    String of(EntryFilter filter, Sight sight, int confirmationDays, MapSqlParameterSource values) {
        StringBuilder sql = new StringBuilder(" and ").append(serving(filter.schools(), values));
        filter.sector().ifPresent(sector -> {
            sql.append(" and e.sector = :sector");
            values.addValue("sector", sector.name());
        });
        filter.roleTitle().ifPresent(title -> {
            sql.append(
                    " and exists (select 1 from contact_position p where p.entry_id = e.id and p.role_title = :title)");
            values.addValue("title", title);
        });
        filter.ring().ifPresent(ring -> {
            sql.append(" and exists (select 1 from ring_member r where r.entry_id = e.id and r.ring_id = :ring)");
            values.addValue("ring", ring.value());
        });
        if (filter.reachableNow()) {
            sql.append(" and ").append(reachableNow(values));
        }
        filter.attention().ifPresent(attention -> {
            sql.append(" and exists (select 1 from contact_point c where c.entry_id = e.id and c.kind <> 'EMAIL'"
                            + " and ")
                    .append(sight.onPoint("c", values))
                    .append(" and ")
                    .append(attention.condition())
                    .append(')');
            values.addValue("oldBefore", oldBefore(confirmationDays));
        });
        return sql.toString();
    }

    /** That an entry serves one of these schools. */
    static String serving(Collection<SchoolId> schools, MapSqlParameterSource values) {
        if (schools.isEmpty()) {
            return "e.every_school";
        }
        List<UUID> ids = schools.stream().map(SchoolId::value).toList();
        values.addValue("schools", ids);
        return "(e.every_school or exists (select 1 from entry_school s where s.entry_id = e.id"
                + " and s.school_id in (:schools)))";
    }

    /** That somebody is there at this moment. */
    String reachableNow(MapSqlParameterSource values) {
        Instant moment = clock.instant();
        ZonedDateTime now = moment.atZone(PortalClock.ZONE);
        values.addValue("weekday", now.getDayOfWeek().getValue());
        values.addValue("week", WeekParity.of(now.toLocalDate()).name());
        values.addValue("minute", now.getHour() * 60 + now.getMinute());
        List<UUID> absent = absentPeople.stream()
                .flatMap(people -> people.at(moment).stream())
                .map(EntryId::value)
                .toList();
        values.addValue("absent", absent);
        return "e.status = 'ACTIVE' and " + (absent.isEmpty() ? "" : "e.id not in (:absent) and ")
                + "exists (select 1 from entry_hours h where h.entry_id = e.id"
                + " and h.weekday = :weekday and h.week in ('EVERY', :week) and h.from_minute <= :minute"
                + " and h.until_minute > :minute)";
    }

    /** The value of {@code :oldBefore} in {@link Attention}. */
    Object oldBefore(int confirmationDays) {
        Instant moment = Freshness.oldBefore(PortalClock.today(clock), confirmationDays);
        return Audiences.utc(moment);
    }
}
