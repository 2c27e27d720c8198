package nl.onskentons.phone;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import nl.onskentons.access.CurrentUser;
import nl.onskentons.common.SchoolId;
import nl.onskentons.directory.CallCard;
import nl.onskentons.directory.CallCards;
import nl.onskentons.directory.Directory;
import nl.onskentons.directory.EntryId;
import org.springframework.stereotype.Component;

/** What people are called, as far as the current user may know. */
@Component
class CardNames {

    private final CallCards cards;
    private final Directory directory;
    private final CurrentUser currentUser;

    CardNames(CallCards cards, Directory directory, CurrentUser currentUser) {
        this.cards = cards;
        this.directory = directory;
        this.currentUser = currentUser;
    }

    /** Those who may be seen, also when they left. */
    Map<EntryId, String> of(Collection<EntryId> people) {
        Map<EntryId, String> names = new HashMap<>();
        cards(people).forEach((id, card) -> names.put(id, card.name()));
        people.stream()
                .filter(person -> !names.containsKey(person))
                .forEach(person -> directory.card(person).ifPresent(card -> names.put(person, card.name())));
        return names;
    }

    /** The cards that serve one of the schools of the current user; who left is left out. */
    Map<EntryId, CallCard> cards(Collection<EntryId> people) {
        Set<EntryId> wanted = new HashSet<>(people);
        Map<EntryId, CallCard> found = new HashMap<>();
        for (SchoolId school : currentUser.require().schools()) {
            if (!wanted.isEmpty()) {
                found.putAll(cards.of(school, wanted));
                wanted.removeAll(found.keySet());
            }
        }
        return found;
    }
}
