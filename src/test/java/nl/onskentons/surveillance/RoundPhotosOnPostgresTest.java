package nl.onskentons.surveillance;

import nl.onskentons.testing.OnPostgres;

@OnPostgres
class RoundPhotosOnPostgresTest extends RoundPhotosContract {}
