package nl.onskentons.directory;

import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.onskentons.common.AccountId;
import nl.onskentons.common.SchoolId;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;

/** How many numbers wait for somebody; counted no further than {@value #ENOUGH}. */
@Component
class NumberCounts {

    static final int ENOUGH = 100;

    private static final String POINTS = "from contact_point c join directory_entry e on e.id = c.entry_id"
            + " where e.removed_at is null and e.status <> 'ENDED' and c.kind <> 'EMAIL' and ";
    private static final String OF_SCHOOLS = " and (e.every_school or exists (select 1 from entry_school s"
            + " where s.entry_id = e.id and s.school_id in (:schools)))";
    private static final String TO_CONFIRM =
            "c.reach_at is not null and (c.confirmed_at is null or c.confirmed_at < :cutoff)";

    private final NamedParameterJdbcTemplate jdbc;
    private final Clock clock;

    NumberCounts(NamedParameterJdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    int disputed(Collection<SchoolId> schools) {
        return count("c.disputed_at is not null" + OF_SCHOOLS, of(schools));
    }

    int proposed(Collection<SchoolId> schools) {
        return count("c.proposed is not null" + OF_SCHOOLS, of(schools));
    }

    int toConfirm(Collection<SchoolId> schools, int confirmationDays) {
        return count(TO_CONFIRM + OF_SCHOOLS, of(schools).addValue("cutoff", cutoff(confirmationDays)));
    }

    /** The numbers on the own card of somebody. */
    int ownToConfirm(AccountId account, int confirmationDays) {
        return count(
                "(" + TO_CONFIRM + " or c.disputed_at is not null) and e.account_id = :account",
                new MapSqlParameterSource("account", account.value()).addValue("cutoff", cutoff(confirmationDays)));
    }

    private Object cutoff(int confirmationDays) {
        return Audiences.utc(clock.instant().minus(Duration.ofDays(confirmationDays)));
    }

    private static MapSqlParameterSource of(Collection<SchoolId> schools) {
        List<UUID> ids = schools.stream().map(SchoolId::value).toList();
        return new MapSqlParameterSource("schools", ids);
    }

    private int count(String condition, MapSqlParameterSource values) {
        Integer count = jdbc.queryForObject(
                "select count(*) from (select c.id " + POINTS + condition + " fetch first " + ENOUGH
                        + " rows only) some_points",
                values,
                Integer.class);
        return count == null ? 0 : count;
    }
}
