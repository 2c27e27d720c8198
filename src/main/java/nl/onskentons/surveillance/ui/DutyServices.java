package nl.onskentons.surveillance.ui;

import java.time.Clock;
import nl.onskentons.directory.Directory;
import nl.onskentons.surveillance.DutyKeeping;
import nl.onskentons.surveillance.DutyRota;
import nl.onskentons.surveillance.DutySwapping;
import org.springframework.stereotype.Component;

/** What the screen of the rota in the building works with. */
@Component
record DutyServices(DutyRota rota, DutyKeeping keeping, DutySwapping swapping, Directory directory, Clock clock) {}
