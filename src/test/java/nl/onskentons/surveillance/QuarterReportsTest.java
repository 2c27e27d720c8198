package nl.onskentons.surveillance;

import nl.onskentons.testing.PortalTest;

@PortalTest
class QuarterReportsTest extends QuarterReportsContract {}
