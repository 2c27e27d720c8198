package nl.onskentons.directory;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.onskentons.common.AccountId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whose own card a card is, whoever is signed in: for what tells them something, and for what keeps working in the name of
 * somebody and ends with it (R9).
 */
@Component
public class CardAccounts {

    private final Entries entries;

    CardAccounts(Entries entries) {
        this.entries = entries;
    }

    /** Whose own card it is; empty when only a school keeps it. */
    @Transactional(readOnly = true)
    public Optional<AccountId> ownerOf(EntryId card) {
        return Optional.ofNullable(of(Set.of(card)).get(card));
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
