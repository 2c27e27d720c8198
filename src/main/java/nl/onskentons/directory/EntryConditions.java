package nl.onskentons.directory;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
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

    EntryConditions(Clock clock) {
        this.clock = clock;
    }

    /**
     * The conditions of a filter but for its text, each with {@code and} in front.
     *
     * @param reach only numbers of this audience count for {@link Attention}
     * @param confirmationDays after how many days a number is old
     */
    String of(EntryFilter filter, Audience reach, int confirmationDays, MapSqlParameterSource values) {
        StringBuilder sql = new StringBuilder();
        if (!filter.schools().isEmpty()) {
            sql.append(" and (e.every_school or exists (select 1 from entry_school s where s.entry_id = e.id"
                    + " and s.school_id in (:schools)))");
            List<UUID> schools = filter.schools().stream().map(SchoolId::value).toList();
            values.addValue("schools", schools);
        }
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
            sql.append(
                    " and e.status = 'ACTIVE' and exists (select 1 from entry_hours h where h.entry_id = e.id"
                            + " and h.weekday = :weekday and h.week in ('EVERY', :week) and h.from_minute <= :minute and h.until_minute > :minute)");
            addNow(values);
        }
        filter.attention().ifPresent(attention -> {
            sql.append(" and exists (select 1 from contact_point c where c.entry_id = e.id and c.kind <> 'EMAIL'"
                            + " and c.audience in (:audiences) and ")
                    .append(attention.condition())
                    .append(')');
            values.addValue("audiences", Audiences.upTo(reach));
            values.addValue("oldBefore", oldBefore(confirmationDays));
        });
        return sql.toString();
    }

    /** The value of {@code :oldBefore} in {@link Attention}. */
    Object oldBefore(int confirmationDays) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), PortalClock.ZONE);
        Instant moment = Freshness.oldBefore(today, confirmationDays);
        return Audiences.utc(moment);
    }

    private void addNow(MapSqlParameterSource values) {
        ZonedDateTime now = clock.instant().atZone(PortalClock.ZONE);
        values.addValue("weekday", now.getDayOfWeek().getValue());
        values.addValue("week", WeekParity.of(now.toLocalDate()).name());
        values.addValue("minute", now.getHour() * 60 + now.getMinute());
    }
}
