package nl.onskentons.directory;

import nl.onskentons.testing.OnPostgres;

@OnPostgres
class CallCardsOnPostgresTest extends CallCardsContract {}
