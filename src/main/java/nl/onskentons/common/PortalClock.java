package nl.onskentons.common;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import nl.onskentons.common.startup.StartRefused;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** The one clock that everything asks for the time. */
@Configuration(proxyBeanMethods = false)
public class PortalClock {

    /** The zone of schools, whatever the zone of the machine. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    /** The day that it is at the schools. */
    public static LocalDate today(Clock clock) {
        return LocalDate.ofInstant(clock.instant(), ZONE);
    }

    @Bean
    @Profile("!demo")
    Clock clock() {
        return Clock.system(ZONE);
    }

    @Bean
    @Profile("demo")
    Clock demoClock(@Value("${portal.demo.at:}") String at) {
        return at.isBlank() ? Clock.system(ZONE) : startingAt(parse(at), Clock.system(ZONE));
    }

    /** A clock that shows the given local time now, and runs on from there. */
    static Clock startingAt(LocalDateTime start, Clock real) {
        return Clock.offset(real, Duration.between(real.instant(), start.atZone(ZONE)));
    }

    private static LocalDateTime parse(String at) {
        try {
            return LocalDateTime.parse(at);
        } catch (DateTimeParseException e) {
            throw new StartRefused("%s is geen datum met tijd; schrijf bijvoorbeeld 2026-11-24T09:12.".formatted(at));
        }
    }
}
