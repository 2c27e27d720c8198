package nl.onskentons.phone;

import nl.onskentons.testing.PortalTest;

@PortalTest
class AbsenceRaceTest extends AbsenceRaceContract {}
