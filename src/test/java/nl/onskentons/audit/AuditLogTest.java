package nl.onskentons.audit;

import nl.onskentons.testing.PortalTest;

@PortalTest
class AuditLogTest extends AuditLogContract {}
