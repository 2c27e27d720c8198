package nl.onskentons.demo;

import java.util.ArrayList;
import java.util.List;
import nl.onskentons.access.PortalUser;
import nl.onskentons.common.AccountId;
import nl.onskentons.directory.CardOwners;
import nl.onskentons.directory.CommonDetails;
import nl.onskentons.directory.ContactDetails;
import nl.onskentons.directory.Directory;
import nl.onskentons.directory.DirectoryKeeping;
import nl.onskentons.directory.EntryCard;
import nl.onskentons.directory.EntryId;
import nl.onskentons.directory.NumberTrust;
import nl.onskentons.directory.PointDetails;
import org.springframework.context.annotation.Profile;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.stereotype.Component;

/** Who keeps the own card in the example, and what is doubted and proposed there. */
@Component
@Profile("demo")
class ExampleTrust {

    private static final String OWN_CARD_OF_POLICE = "sam";
    private static final String OWN_CARD_OF_PARTNER = "pien";
    private static final String OWN_CARD_OF_TEACHER = "dora";
    private static final String OWN_CARD_OF_COORDINATOR = "coby";
    private static final String DOUBTED = "anke";
    private static final String NOTE = "Hier neemt iemand anders op.";
    private static final String PROPOSED = "06 00 00 00 99";

    private final Directory directory;
    private final DirectoryKeeping keeping;
    private final CardOwners owners;
    private final NumberTrust trust;
    private final UserDetailsService users;
    private final ActingAs actingAs;

    ExampleTrust(
            Directory directory,
            DirectoryKeeping keeping,
            CardOwners owners,
            NumberTrust trust,
            UserDetailsService users,
            ActingAs actingAs) {
        this.directory = directory;
        this.keeping = keeping;
        this.owners = owners;
        this.trust = trust;
        this.users = users;
        this.actingAs = actingAs;
    }

    /** As the administrator. */
    void giveCards(ExampleDirectory.Made made) {
        owners.give(made.entry(OWN_CARD_OF_POLICE), accountOf(DemoAccount.WIJKAGENT));
        owners.give(made.entry(OWN_CARD_OF_PARTNER), accountOf(DemoAccount.PARTNER));
        owners.give(made.entry(OWN_CARD_OF_TEACHER), accountOf(DemoAccount.DOCENT));
        owners.give(made.entry(OWN_CARD_OF_COORDINATOR), accountOf(DemoAccount.COORDINATOR));
    }

    /** A teacher found a wrong number, and the partner has a new one that no school has accepted yet. */
    void doubtAndPropose(ExampleDirectory.Made made) {
        PointDetails doubted = made.person(DOUBTED).common().points().getFirst();
        actingAs.run(DemoAccount.DOCENT, () -> {
            trust.dispute(doubted.id(), doubted.text(), NOTE);
            return doubted;
        });
        actingAs.run(DemoAccount.PARTNER, () -> {
            EntryId own = made.entry(OWN_CARD_OF_PARTNER);
            EntryCard card = directory.card(own).orElseThrow();
            keeping.change(own, card.version(), withFirstNumber(made.person(OWN_CARD_OF_PARTNER)));
            return own;
        });
    }

    private static ContactDetails withFirstNumber(ContactDetails details) {
        CommonDetails common = details.common();
        List<PointDetails> points = new ArrayList<>(common.points());
        PointDetails old = points.getFirst();
        points.set(0, new PointDetails(old.id(), old.kind(), PROPOSED, old.extension(), old.label(), old.audience()));
        return new ContactDetails(
                new CommonDetails(common.name(), common.purpose(), common.hours(), common.schools(), points),
                details.positions(),
                details.languages(),
                details.photoRefused());
    }

    private AccountId accountOf(DemoAccount account) {
        return ((PortalUser) users.loadUserByUsername(account.email())).id();
    }
}
