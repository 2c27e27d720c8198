package nl.onskentons.phone;

import nl.onskentons.testing.PortalTest;

@PortalTest
class ScheduleRetentionTest extends ScheduleRetentionContract {}
