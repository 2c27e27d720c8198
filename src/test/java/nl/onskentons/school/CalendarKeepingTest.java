package nl.onskentons.school;

import nl.onskentons.testing.PortalTest;

@PortalTest
class CalendarKeepingTest extends CalendarKeepingContract {}
