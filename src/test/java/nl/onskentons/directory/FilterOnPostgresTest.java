package nl.onskentons.directory;

import nl.onskentons.testing.OnPostgres;

@OnPostgres
class FilterOnPostgresTest extends FilterContract {}
