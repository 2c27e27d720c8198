package nl.onskentons.directory;

import nl.onskentons.testing.OnPostgres;

@OnPostgres
class ImportMatchOnPostgresTest extends ImportMatchContract {}
