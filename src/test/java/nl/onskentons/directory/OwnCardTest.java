package nl.onskentons.directory;

import static nl.onskentons.directory.Partners.moved;
import static nl.onskentons.directory.Partners.person;
import static nl.onskentons.directory.Partners.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.onskentons.common.AccountId;
import nl.onskentons.common.Rejection;
import nl.onskentons.testing.As;
import nl.onskentons.testing.PortalTest;
import nl.onskentons.testing.SignedIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.annotation.Transactional;

/** Where somebody who keeps the own card ends, and a school begins. */
@PortalTest
@Transactional
@As("beheer")
class OwnCardTest extends CardFixture {

    private static final PointDetails MOBILE =
            PointDetails.phone(PointKind.MOBILE, "06 99 88 76 01", Audience.PARTNERS);

    private final EntryId card = EntryId.random();

    private static final String PROPOSED = "+31699887602";

    @BeforeEach
    void giveTheCardAway() {
        keeping.add(card, person("Quirijn Eigen", MOBILE));
        owners.give(card, SignedIn.as("privacy", () -> currentUser.require().id()));
        refresh();
    }

    @Test
    void nobodyAcceptsTheOwnProposal() {
        SignedIn.as("privacy");
        change(with(person("Quirijn Eigen"), moved(MOBILE, "06 99 88 76 02")));

        assertThatThrownBy(() -> trust.accept(MOBILE.id(), PROPOSED)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> trust.decline(MOBILE.id(), PROPOSED)).isInstanceOf(AccessDeniedException.class);
        assertThat(point().shown()).contains("06 99 88 76 01");
    }

    /** Whoever answers the phone vouches for numbers, but does not change them. */
    @Test
    void theDeskDoesNotAcceptAProposalEither() {
        SignedIn.as("privacy");
        change(with(person("Quirijn Eigen"), moved(MOBILE, "06 99 88 76 02")));

        SignedIn.as("balie");

        assertThatThrownBy(() -> trust.accept(MOBILE.id(), PROPOSED)).isInstanceOf(AccessDeniedException.class);
    }

    /** The desk relies on it: it reads as doubted until a school takes it away. */
    @Test
    void aNumberThatTheOwnerTakesAwayStaysUntilASchoolAgrees() {
        SignedIn.as("privacy");
        change(person("Quirijn Eigen"));

        assertThat(point().shown()).contains("06 99 88 76 01");
        assertThat(point().freshness()).isInstanceOf(Freshness.Disputed.class);
    }

    @Test
    void isGivenToNobodyWhoHasNoAccount() {
        assertThatThrownBy(() -> owners.give(card, AccountId.random()))
                .isInstanceOf(Rejection.class)
                .hasMessage("directory.owner.choose");
    }

    private void change(ContactDetails details) {
        long version = directory.card(card).orElseThrow().version();
        keeping.change(card, version, details);
        refresh();
    }

    private PointLine point() {
        return directory.card(card).orElseThrow().points().getFirst();
    }
}
