package nl.onskentons.surveillance;

import nl.onskentons.testing.PortalTest;

@PortalTest
class RoundPhotosTest extends RoundPhotosContract {}
