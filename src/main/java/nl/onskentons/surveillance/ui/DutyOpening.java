package nl.onskentons.surveillance.ui;

import com.vaadin.flow.function.SerializableRunnable;
import java.io.Serializable;
import java.util.Optional;
import nl.onskentons.surveillance.DutyTurn;

/** What happens when a turn is chosen. */
@FunctionalInterface
interface DutyOpening extends Serializable {

    /** Empty for who cannot do anything with it. */
    Optional<SerializableRunnable> of(DutyTurn turn);
}
