package nl.onskentons.directory;

import nl.onskentons.testing.OnPostgres;

@OnPostgres
class OwnFileOnPostgresTest extends OwnFileContract {}
