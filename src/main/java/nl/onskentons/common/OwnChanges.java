package nl.onskentons.common;

import org.springframework.transaction.support.TransactionSynchronizationManager;

/** What a transaction did and nobody else sees yet. */
public final class OwnChanges {

    private OwnChanges() {}

    /**
     * Whether what is read now may hold changes that were not committed: they may still be rolled back, so that nothing
     * that is read now is kept for others.
     */
    public static boolean mayBePending() {
        return TransactionSynchronizationManager.isActualTransactionActive()
                && !TransactionSynchronizationManager.isCurrentTransactionReadOnly();
    }
}
