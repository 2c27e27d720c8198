package nl.onskentons.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.function.Supplier;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Does what is done with places as it is done on screen, and dates it back. */
@Component
@Profile("demo")
class DatedBack {

    private static final int MINUTES_OF_A_SCHOOL_DAY = 420;

    private static final String[][] TIMES = {
        {"hotspot_event", "happened_at"},
        {"hotspot", "seen_at"},
        {"hotspot", "state_since"},
        {"hotspot", "added_at"},
        {"hotspot", "changed_at"},
        {"hotspot", "passed_school_at"},
        {"hotspot", "passed_police_at"},
        {"surveillance_route", "changed_at"},
        {"surveillance_round", "started_at"},
        {"surveillance_round", "finished_at"},
        {"round_stop", "passed_at"}
    };

    private final JdbcTemplate jdbc;
    private final Clock clock;

    DatedBack(JdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Does something so many days ago; not every day at the same time. */
    <T> T days(int days, Supplier<T> action) {
        LocalDateTime before = utc(clock.instant());
        T done = action.get();
        LocalDateTime then = before.minusDays(days).plusMinutes(days * 37L % MINUTES_OF_A_SCHOOL_DAY);
        for (String[] time : TIMES) {
            jdbc.update("update %s set %s = ? where %s >= ?".formatted(time[0], time[1], time[1]), then, before);
        }
        return done;
    }

    LocalDateTime ago(int days) {
        return utc(clock.instant().minus(days, ChronoUnit.DAYS));
    }

    private static LocalDateTime utc(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
