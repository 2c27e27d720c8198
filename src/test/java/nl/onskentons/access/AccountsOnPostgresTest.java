package nl.onskentons.access;

import nl.onskentons.testing.OnPostgres;

@OnPostgres
class AccountsOnPostgresTest extends AccountsContract {}
