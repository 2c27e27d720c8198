package nl.onskentons.school;

import nl.onskentons.testing.OnPostgres;

@OnPostgres
class CalendarKeepingOnPostgresTest extends CalendarKeepingContract {}
