package nl.onskentons.audit;

import nl.onskentons.testing.OnPostgres;

@OnPostgres
class AuditLogOnPostgresTest extends AuditLogContract {}
