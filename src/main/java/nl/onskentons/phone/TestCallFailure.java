package nl.onskentons.phone;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import nl.onskentons.access.CurrentUser;
import nl.onskentons.access.Role;
import nl.onskentons.access.SchoolPeople;
import nl.onskentons.common.AccountId;
import nl.onskentons.common.SomethingWaits;
import nl.onskentons.common.Translations;
import nl.onskentons.directory.CardAccounts;
import nl.onskentons.directory.NumberLine;
import nl.onskentons.directory.NumberTrust;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Asks somebody to look at it when a test call failed. A wrong number is disputed, so that the owner of the card and those
 * who keep the directory see it there. Of anything else the owner and those who keep the schedule get a mail without
 * content, and find it on "Vandaag".
 */
@Component
class TestCallFailure {

    private final NumberTrust trust;
    private final CardAccounts owners;
    private final SchoolPeople people;
    private final CurrentUser currentUser;
    private final Translations translations;
    private final ApplicationEventPublisher events;

    TestCallFailure(
            NumberTrust trust,
            CardAccounts owners,
            SchoolPeople people,
            CurrentUser currentUser,
            Translations translations,
            ApplicationEventPublisher events) {
        this.trust = trust;
        this.owners = owners;
        this.people = people;
        this.currentUser = currentUser;
        this.translations = translations;
        this.events = events;
    }

    void tell(TopicLine topic, CallStep.Person called, TestCallResult result) {
        Optional<NumberLine> wrong = called.line().filter(line -> result == TestCallResult.WRONG_NUMBER);
        if (wrong.isPresent()) {
            NumberLine line = wrong.get();
            String note = translations.getTranslation("phone.testCall.dispute", Translations.DUTCH, topic.name());
            trust.dispute(line.id(), line.number().value(), note);
            return;
        }
        Set<AccountId> told = new HashSet<>(people.with(topic.school(), Role.COORDINATOR));
        owners.ownerOf(called.id()).ifPresent(told::add);
        told.remove(currentUser.require().id());
        told.forEach(account -> events.publishEvent(new SomethingWaits(account)));
    }
}
