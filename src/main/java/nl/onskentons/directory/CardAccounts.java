package nl.onskentons.directory;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import nl.onskentons.common.AccountId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whose own card a card is, whoever is signed in: for what keeps working in the name of somebody, and ends with it (R9). */
@Component
public class CardAccounts {

    private final Entries entries;

    CardAccounts(Entries entries) {
        this.entries = entries;
    }

    /** The accounts of those of these people who keep their own card. */
    @Transactional(readOnly = true)
    public Map<EntryId, AccountId> of(Collection<EntryId> cards) {
        return cards.isEmpty()
                ? Map.of()
                : entries.findOwners(cards.stream().map(EntryId::value).toList()).stream()
                        .collect(Collectors.toMap(
                                owned -> new EntryId(owned.getCard()), Entries.CardOfAccount::getAccount));
    }
}
