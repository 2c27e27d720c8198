package nl.onskentons.directory;

import java.util.Collection;
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
    private final NamedParameterJdbcTemplate jdbc;
    private final EntryConditions conditions;

    NumberCounts(NamedParameterJdbcTemplate jdbc, EntryConditions conditions) {
        this.jdbc = jdbc;
        this.conditions = conditions;
    }

    /** Numbers of these schools that somebody should look at. */
    int of(Attention attention, Collection<SchoolId> schools, int confirmationDays) {
        MapSqlParameterSource values = new MapSqlParameterSource();
        String served = EntryConditions.serving(schools, values);
        return count(attention.condition() + " and " + served, values, confirmationDays);
    }

    /** Numbers on the own card of somebody. */
    int ofOwnCard(Attention attention, AccountId account, int confirmationDays) {
        return count(
                attention.condition() + " and e.account_id = :account",
                new MapSqlParameterSource("account", account.value()),
                confirmationDays);
    }

    private int count(String condition, MapSqlParameterSource values, int confirmationDays) {
        values.addValue("oldBefore", conditions.oldBefore(confirmationDays));
        Integer count = jdbc.queryForObject(
                "select count(*) from (select c.id " + POINTS + condition + " fetch first " + ENOUGH
                        + " rows only) some_points",
                values,
                Integer.class);
        return count == null ? 0 : count;
    }
}
