package nl.onskentons.surveillance;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.ZoneOffset;
import nl.onskentons.common.Expiring;
import nl.onskentons.common.PortalClock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;

/**
 * How long is kept what happened to places that are still there, with the photos of it (R6): as long as the rounds on which it
 * was seen. Of each place stays that it was marked, and the last step, by which it stands as it does.
 */
@Configuration(proxyBeanMethods = false)
class HistoryRetention {

    private static final String STEPS =
            "('AGREED', 'DONE', 'CHECKED', 'CLOSED', 'FADED', 'UNSOLVED', 'NOT_HELPED', 'REOPENED')";

    /** What is old, but for what stays. */
    private static final String OLD = " from hotspot_event e where e.happened_at < :before and e.kind <> 'ADDED'"
            + " and (e.kind not in " + STEPS + " or exists (select 1 from hotspot_event n"
            + " where n.hotspot_id = e.hotspot_id and n.kind in " + STEPS + " and (n.happened_at > e.happened_at"
            + " or n.happened_at = e.happened_at and n.id > e.id)))";

    @Bean
    Expiring expiringHistory(NamedParameterJdbcTemplate jdbc, @Value("${portal.rounds.retention:1y}") Period kept) {
        return new Expiring("history", kept, day -> count(jdbc, before(day)), day -> forget(jdbc, before(day)));
    }

    private static long count(NamedParameterJdbcTemplate jdbc, MapSqlParameterSource before) {
        Long count = jdbc.queryForObject("select count(*)" + OLD, before, Long.class);
        return count == null ? 0 : count;
    }

    private static long forget(NamedParameterJdbcTemplate jdbc, MapSqlParameterSource before) {
        jdbc.update("delete from round_photo where event_id in (select e.id" + OLD + ")", before);
        return jdbc.update("delete from hotspot_event where id in (select e.id" + OLD + ")", before);
    }

    private static MapSqlParameterSource before(LocalDate day) {
        return new MapSqlParameterSource(
                "before",
                LocalDateTime.ofInstant(day.atStartOfDay(PortalClock.ZONE).toInstant(), ZoneOffset.UTC));
    }
}
