package nl.onskentons.directory;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Work in a transaction that is tried again when somebody else was at the same records: changed the same card, or added
 * the same word to the index.
 */
@Component
class RetriedTransaction {

    private static final int ATTEMPTS = 4;

    private final TransactionTemplate transaction;

    RetriedTransaction(TransactionTemplate transaction) {
        this.transaction = transaction;
    }

    /** @param work does the same when it is run again */
    void run(Runnable work) {
        for (int attempt = 1; ; attempt++) {
            try {
                transaction.executeWithoutResult(status -> work.run());
                return;
            } catch (TransientDataAccessException | DataIntegrityViolationException e) {
                if (attempt == ATTEMPTS) {
                    throw e;
                }
            }
        }
    }
}
