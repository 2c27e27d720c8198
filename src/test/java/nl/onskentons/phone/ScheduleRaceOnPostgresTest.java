package nl.onskentons.phone;

import nl.onskentons.testing.OnPostgres;

@OnPostgres
class ScheduleRaceOnPostgresTest extends ScheduleRaceContract {}
