package nl.onskentons.glossary;

import nl.onskentons.testing.OnPostgres;

@OnPostgres
class GlossaryOnPostgresTest extends GlossaryContract {}
