package nl.onskentons.surveillance;

import nl.onskentons.testing.PortalTest;

@PortalTest
class PublishedPlacesTest extends PublishedPlacesContract {}
