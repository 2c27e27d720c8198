package nl.onskentons.directory;

import nl.onskentons.testing.PortalTest;

@PortalTest
class CallCardsTest extends CallCardsContract {}
