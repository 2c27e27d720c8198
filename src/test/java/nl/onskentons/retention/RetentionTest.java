package nl.onskentons.retention;

import nl.onskentons.testing.PortalTest;

@PortalTest
class RetentionTest extends RetentionContract {}
