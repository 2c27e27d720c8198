package nl.onskentons.surveillance;

import nl.onskentons.testing.OnPostgres;

@OnPostgres
class HistoryRetentionOnPostgresTest extends HistoryRetentionContract {}
