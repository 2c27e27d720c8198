package nl.onskentons.access;

import nl.onskentons.testing.OnPostgres;

@OnPostgres
class SignInAtOnceOnPostgresTest extends SignInAtOnceContract {}
