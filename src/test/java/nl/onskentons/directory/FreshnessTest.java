package nl.onskentons.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class FreshnessTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final Instant EVENING = Instant.parse("2026-08-25T22:30:00Z");

    @Test
    void countsDaysOnTheCalendarOfTheNetherlands() {
        // Half past midnight on the 26th, in Amsterdam.
        assertThat(Freshness.of(EVENING, "Bas", null, null, TODAY, 90))
                .isEqualTo(new Freshness.Confirmed(LocalDate.of(2026, 8, 26), "Bas", 90));
    }

    @Test
    void isOldTheDayAfterTheLastDayThatCounts() {
        assertThat(Freshness.of(EVENING, "Bas", null, null, TODAY.plusDays(1), 90))
                .isEqualTo(new Freshness.Old(LocalDate.of(2026, 8, 26), "Bas", 91));
    }

    @Test
    void asksAboutEverythingButAFreshConfirmation() {
        assertThat(Freshness.of(null, null, null, null, TODAY, 90)).isEqualTo(new Freshness.Unconfirmed());
        assertThat(Freshness.of(EVENING, "Bas", EVENING, "Dora", TODAY, 90))
                .isEqualTo(new Freshness.Disputed(LocalDate.of(2026, 8, 26), "Dora"))
                .matches(Freshness::asksForConfirmation);
        assertThat(Freshness.of(EVENING, "Bas", null, null, TODAY, 90).asksForConfirmation())
                .isFalse();
    }
}
