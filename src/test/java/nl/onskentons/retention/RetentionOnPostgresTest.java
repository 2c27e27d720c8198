package nl.onskentons.retention;

import nl.onskentons.testing.OnPostgres;

@OnPostgres
class RetentionOnPostgresTest extends RetentionContract {}
