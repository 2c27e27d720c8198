package nl.onskentons.glossary;

import nl.onskentons.testing.PortalTest;

@PortalTest
class GlossaryTest extends GlossaryContract {}
