package nl.onskentons.phone;

import nl.onskentons.testing.PortalTest;

@PortalTest
class ScheduleRaceTest extends ScheduleRaceContract {}
