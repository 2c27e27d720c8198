package nl.onskentons.surveillance;

import nl.onskentons.testing.PortalTest;

@PortalTest
class HotspotPhotosTest extends HotspotPhotosContract {}
