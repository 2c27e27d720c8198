package nl.onskentons.directory;

import java.util.Optional;
import nl.onskentons.common.AccountId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who keeps a card with an account of their own, for features that tell them something. */
@Component
public class CardAccounts {

    private final Entries entries;

    CardAccounts(Entries entries) {
        this.entries = entries;
    }

    /** Whose own card it is; empty when only a school keeps it. */
    @Transactional(readOnly = true)
    public Optional<AccountId> ownerOf(EntryId card) {
        return entries.findById(card.value())
                .filter(entry -> !entry.isRemoved())
                .flatMap(entry -> Viewer.Scope.of(entry).owner());
    }
}
