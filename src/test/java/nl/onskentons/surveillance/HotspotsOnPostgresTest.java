package nl.onskentons.surveillance;

import nl.onskentons.testing.OnPostgres;

@OnPostgres
class HotspotsOnPostgresTest extends HotspotsContract {}
