package nl.onskentons.demo;

import java.util.ArrayList;
import java.util.List;
import nl.onskentons.directory.CommonDetails;
import nl.onskentons.directory.ContactDetails;
import nl.onskentons.directory.Directory;
import nl.onskentons.directory.DirectoryKeeping;
import nl.onskentons.directory.EntryCard;
import nl.onskentons.directory.EntryId;
import nl.onskentons.directory.NumberTrust;
import nl.onskentons.directory.PointDetails;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A teacher found a wrong number, and the partner has a new one that no school has accepted yet. */
@Component
@Profile("demo")
@Order(8)
class ExampleTrust implements ExamplePart {

    private static final String OWN_CARD_OF_PARTNER = "pien";
    private static final String DOUBTED = "anke";
    private static final String NOTE = "Hier neemt iemand anders op.";
    private static final String PROPOSED = "06 00 00 00 99";

    private final Directory directory;
    private final DirectoryKeeping keeping;
    private final NumberTrust trust;
    private final ActingAs actingAs;

    ExampleTrust(Directory directory, DirectoryKeeping keeping, NumberTrust trust, ActingAs actingAs) {
        this.directory = directory;
        this.keeping = keeping;
        this.trust = trust;
        this.actingAs = actingAs;
    }

    @Override
    public void add(Made made) {
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
}
