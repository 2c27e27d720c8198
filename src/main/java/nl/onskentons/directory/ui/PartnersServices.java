package nl.onskentons.directory.ui;

import java.time.Clock;
import java.util.Set;
import java.util.stream.Collectors;
import nl.onskentons.access.AccountAdministration;
import nl.onskentons.access.CurrentUser;
import nl.onskentons.access.Role;
import nl.onskentons.common.SchoolId;
import nl.onskentons.common.SchoolNames;
import nl.onskentons.common.ui.TextExplainer;
import nl.onskentons.directory.CardOwners;
import nl.onskentons.directory.Cooperations;
import nl.onskentons.directory.Directory;
import nl.onskentons.directory.DirectoryKeeping;
import nl.onskentons.directory.HiddenNumbers;
import nl.onskentons.directory.NumberTrust;
import nl.onskentons.directory.Photos;
import nl.onskentons.directory.Rings;
import org.springframework.stereotype.Component;

/** What the screens of the directory ask. */
@Component
record PartnersServices(
        Directory directory,
        DirectoryKeeping keeping,
        CardOwners owners,
        NumberTrust trust,
        HiddenNumbers hidden,
        Photos photos,
        Cooperations cooperations,
        Rings rings,
        SchoolNames schools,
        TextExplainer explainer,
        AccountAdministration accounts,
        CurrentUser currentUser,
        Clock clock) {

    /** Whether the current user may add cards; the service checks it again. */
    boolean mayAdd() {
        return !keptSchools().isEmpty();
    }

    /** The schools for which the current user keeps the directory. */
    Set<SchoolId> keptSchools() {
        return currentUser.require().schools().stream()
                .filter(school -> currentUser.isAt(school, Role.COORDINATOR, Role.ADMINISTRATOR))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether the current user may give a card to an account; the service checks it again. */
    boolean mayGiveCards() {
        return currentUser.require().roles().contains(Role.ADMINISTRATOR);
    }
}
