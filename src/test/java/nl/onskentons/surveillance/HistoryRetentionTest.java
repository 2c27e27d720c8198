package nl.onskentons.surveillance;

import nl.onskentons.testing.PortalTest;

@PortalTest
class HistoryRetentionTest extends HistoryRetentionContract {}
