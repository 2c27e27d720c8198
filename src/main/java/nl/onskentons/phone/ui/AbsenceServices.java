package nl.onskentons.phone.ui;

import java.time.Clock;
import nl.onskentons.directory.Directory;
import nl.onskentons.phone.AbsenceKeeping;
import nl.onskentons.phone.WhoIsAbsent;
import org.springframework.stereotype.Component;

/** What the screen of the absences works with. */
@Component
record AbsenceServices(AbsenceKeeping keeping, WhoIsAbsent absent, Directory directory, Clock clock) {}
