package nl.onskentons.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import nl.onskentons.common.startup.StartRefused;
import nl.onskentons.testing.MovableClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class PortalClockTest {

    private final ApplicationContextRunner portal =
            new ApplicationContextRunner().withUserConfiguration(PortalClock.class);

    private final MovableClock real = new MovableClock();

    @Test
    void startsAtTheTimeThatWasAskedForAndRunsOn() {
        Clock clock = PortalClock.startingAt(LocalDateTime.parse("2026-09-01T09:12"), real);
        assertThat(LocalDateTime.now(clock)).isEqualTo("2026-09-01T09:12:00");

        real.move(Duration.ofMinutes(3));

        assertThat(LocalDateTime.now(clock)).isEqualTo("2026-09-01T09:15:00");
    }

    @Test
    void goesAlongWithSummerTime() {
        Clock clock = PortalClock.startingAt(LocalDateTime.parse("2026-03-29T01:59"), real);

        real.move(Duration.ofMinutes(2));

        assertThat(LocalDateTime.now(clock)).isEqualTo("2026-03-29T03:01:00");
    }

    @Test
    void isTheRealTimeOfSchoolsOutsideTheDemo() {
        portal.withPropertyValues("portal.demo.at=2020-01-01T00:00")
                .run(context -> assertThat(context.getBean(Clock.class)).isEqualTo(Clock.system(PortalClock.ZONE)));
    }

    @Test
    void isTheRealTimeInADemoWithoutATimeOfItsOwn() {
        portal.withPropertyValues("spring.profiles.active=demo")
                .run(context -> assertThat(context.getBean(Clock.class)).isEqualTo(Clock.system(PortalClock.ZONE)));
    }

    @Test
    void isTheTimeOfTheDemoWhereThatIsGiven() {
        portal.withPropertyValues("spring.profiles.active=demo", "portal.demo.at=2020-01-01T09:12")
                .run(context -> assertThat(LocalDateTime.now(context.getBean(Clock.class)))
                        .isBetween("2020-01-01T09:12:00", "2020-01-01T09:17:00"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"gisteren", "2026-02-30T09:12", "2026-11-24", "2026-11-24 09:12", "2026-11-24T25:00"})
    void refusesWhatIsNoTime(String text) {
        portal.withPropertyValues("spring.profiles.active=demo", "portal.demo.at=" + text)
                .run(context -> assertThat(context)
                        .getFailure()
                        .rootCause()
                        .isInstanceOf(StartRefused.class)
                        .hasMessage(text + " is geen datum met tijd; schrijf bijvoorbeeld 2026-11-24T09:12."));
    }
}
