package nl.onskentons.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import nl.onskentons.common.AccountId;
import org.junit.jupiter.api.Test;

class InvitationTest {

    private static final Instant MADE = Instant.parse("2026-11-24T08:12:00Z");

    private final Invitation invitation = new Invitation(InvitationToken.random(), AccountId.random(), MADE);

    @Test
    void canBeUsedForFourteenDays() {
        Instant end = MADE.plus(Duration.ofDays(14));

        assertThat(invitation.isUsableAt(end.minusMillis(1))).isTrue();
        assertThat(invitation.isUsableAt(end)).isFalse();
    }

    @Test
    void canBeUsedOnce() {
        invitation.use(MADE);

        assertThat(invitation.isUsableAt(MADE)).isFalse();
    }
}
