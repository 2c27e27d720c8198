package nl.onskentons.glossary;

import nl.onskentons.common.Sector;
import org.jspecify.annotations.Nullable;

/** Makes meanings of abbreviations for tests. */
public final class Meanings {

    private Meanings() {}

    public static AbbreviationDetails of(String shortForm, String meaning, Sector sector) {
        return new AbbreviationDetails(shortForm, meaning, "", sector, Standing.CURRENT, null);
    }

    public static AbbreviationDetails of(String shortForm, String meaning) {
        return of(shortForm, meaning, Sector.EDUCATION);
    }

    public static AbbreviationDetails explained(AbbreviationDetails details, String explanation) {
        return new AbbreviationDetails(
                details.shortForm(),
                details.meaning(),
                explanation,
                details.sector(),
                details.standing(),
                details.successor());
    }

    public static AbbreviationDetails outdated(AbbreviationDetails details, @Nullable String successor) {
        return new AbbreviationDetails(
                details.shortForm(),
                details.meaning(),
                details.explanation(),
                details.sector(),
                Standing.OUTDATED,
                successor);
    }
}
