package nl.onskentons.access;

import nl.onskentons.testing.PortalTest;

@PortalTest
class SignInAtOnceTest extends SignInAtOnceContract {}
