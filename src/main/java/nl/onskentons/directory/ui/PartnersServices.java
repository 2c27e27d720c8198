package nl.onskentons.directory.ui;

import java.time.Clock;
import nl.onskentons.access.AccountAdministration;
import nl.onskentons.access.CurrentUser;
import nl.onskentons.access.Role;
import nl.onskentons.common.SchoolNames;
import nl.onskentons.common.ui.TextExplainer;
import nl.onskentons.directory.CardOwners;
import nl.onskentons.directory.Cooperations;
import nl.onskentons.directory.Directory;
import nl.onskentons.directory.DirectoryKeeping;
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
        var roles = currentUser.require().roles();
        return roles.contains(Role.COORDINATOR) || roles.contains(Role.ADMINISTRATOR);
    }

    /** Whether the current user may make rings at some school; the service checks it again. */
    boolean mayKeepRings() {
        return mayAdd() || currentUser.require().roles().contains(Role.LEADERSHIP);
    }

    /** Whether the current user may give a card to an account; the service checks it again. */
    boolean mayGiveCards() {
        return currentUser.require().roles().contains(Role.ADMINISTRATOR);
    }
}
