package nl.onskentons.surveillance.ui;

import java.time.Clock;
import nl.onskentons.access.CurrentUser;
import nl.onskentons.directory.Directory;
import nl.onskentons.school.Schools;
import nl.onskentons.surveillance.PoliceVisitKeeping;
import nl.onskentons.surveillance.PoliceVisits;
import org.springframework.stereotype.Component;

/** What the screen of the visits of the police works with. */
@Component
record VisitServices(
        PoliceVisits visits,
        PoliceVisitKeeping keeping,
        Schools schools,
        Directory directory,
        CurrentUser currentUser,
        Clock clock) {}
