package nl.onskentons.phone.ui;

import java.time.Clock;
import nl.onskentons.directory.Directory;
import nl.onskentons.phone.CallTopics;
import nl.onskentons.phone.OpenHoursKeeping;
import nl.onskentons.phone.RosterKeeping;
import nl.onskentons.phone.RuleKeeping;
import nl.onskentons.phone.ScheduleOverview;
import org.springframework.stereotype.Component;

/** What the screens of the schedule work with. */
@Component
record ScheduleServices(
        ScheduleOverview overview,
        CallTopics topics,
        RuleKeeping rules,
        RosterKeeping rosters,
        OpenHoursKeeping openHours,
        Directory directory,
        Clock clock) {}
