package nl.onskentons.surveillance;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.onskentons.common.Folding;
import nl.onskentons.common.Rejection;

/**
 * What in a text looks like the name or number of a pupil (R2). It cannot know: it asks a person to take it out, or to say
 * that it is nobody's. What is found is left out of everything that leaves the portal.
 */
final class PupilWords {

    /** A number of a pupil, a citizen or a phone: five digits or more, with dots, spaces or dashes between. */
    private static final Pattern NUMBER = Pattern.compile("(?<![\\p{L}\\d])\\+?\\d(?:[ .-]?\\d){4,}(?![\\p{L}\\d])");

    private static final Pattern TIME_OR_DATE = Pattern.compile(
            "(?<!\\d)(?:\\d{1,2}[.:]\\d{2}|\\d{1,2}[-/]\\d{1,2}(?:[-/]\\d{2,4})?|\\d{4}-\\d{2}-\\d{2})(?!\\d)");

    private static final Pattern ADDRESS = Pattern.compile("\\S+@\\S+\\.\\S+");

    /** "K. uit 3B", "Kees (2 havo)": somebody with a class; "Lokaal 3A" is a room. */
    private static final Pattern WITH_CLASS = Pattern.compile(
            "(?<!\\p{L})(?!(?iu:lokaal|gang|trap|gebouw|vleugel|verdieping|etage)\\s*\\d)\\p{Lu}(?:\\.|\\p{L}+)(?:\\s\\p{Lu}\\.?)?\\s*\\(?\\s*(?:uit|van|in)?\\s*(?:de\\s)?(?:klas\\s*)?"
                    + "[1-6]\\s?(?:[A-Za-z]\\d?|vmbo|mavo|havo|vwo|gym)\\b",
            Pattern.UNICODE_CHARACTER_CLASS);

    /** "leerling Kees": who is called a pupil by name. */
    private static final Pattern AFTER_WORD = Pattern.compile(
            "(?iu:\\b(?:leerlinge?|scholiere?|jongen|meisje|broer|zus|zoon|dochter|vriendin|vriend))\\s+(?:genaamd\\s+)?"
                    + "(\\p{Lu}\\p{Ll}+)");

    /** Two words in a row with a capital, or with the small words of Dutch names between. */
    private static final Pattern NAME = Pattern.compile(
            "(?<![\\p{L}])(\\p{Lu}\\p{Ll}{1,}(?:-\\p{Lu}\\p{Ll}+)?)((?:\\s(?:van|de|der|den|ten|ter|te|el|al|ben|'t))*)"
                    + "\\s(\\p{Lu}\\p{Ll}{2,}(?:-\\p{Lu}\\p{Ll}+)?)(?![\\p{L}])");

    /** Words with a capital that begin or are the name of a place, a thing or a day. */
    private static final Set<String> NO_NAMES = Set.of(
            "de",
            "het",
            "een",
            "bij",
            "achter",
            "voor",
            "naast",
            "onder",
            "op",
            "in",
            "tussen",
            "langs",
            "rond",
            "elke",
            "bushalte",
            "station",
            "sporthal",
            "zwembad",
            "park",
            "plein",
            "winkelcentrum",
            "supermarkt",
            "snackbar",
            "cafetaria",
            "fietsenstalling",
            "parkeerplaats",
            "parkeergarage",
            "steeg",
            "tunnel",
            "viaduct",
            "brug",
            "kantine",
            "aula",
            "gymzaal",
            "lokaal",
            "gang",
            "trap",
            "toiletten",
            "kluisjes",
            "ingang",
            "uitgang",
            "wijk",
            "buurthuis",
            "bibliotheek",
            "school",
            "college",
            "lyceum",
            "locatie",
            "gebouw",
            "hoek",
            "pad",
            "straat",
            "weg",
            "laan",
            "maandag",
            "dinsdag",
            "woensdag",
            "donderdag",
            "vrijdag",
            "zaterdag",
            "zondag",
            "sint",
            "albert",
            "jumbo",
            "veilig",
            "halt",
            "politie",
            "gemeente",
            "noord",
            "zuid",
            "oost",
            "west",
            "nieuwe",
            "oude",
            "grote",
            "kleine");

    private static final Pattern PLACE_ENDING = Pattern.compile(
            "(?iu).*(?:straat|weg|laan|plein|park|pad|steeg|dijk|kade|gracht|hof|singel|dreef|brug|hal|school|college|zaal"
                    + "|tunnel|stalling|halte|veld|markt|zijde|kant)");

    private PupilWords() {}

    /** Each piece of the text that looks like a pupil's name or number, as it stands there, once. */
    static List<String> found(String text) {
        Set<String> found = new LinkedHashSet<>();
        collect(NUMBER, TIME_OR_DATE.matcher(text).replaceAll("~"), found);
        collect(ADDRESS, text, found);
        collect(WITH_CLASS, text, found);
        Matcher called = AFTER_WORD.matcher(text);
        while (called.find()) {
            found.add(called.group(1));
        }
        Matcher names = NAME.matcher(text);
        while (names.find()) {
            if (isName(names.group(1)) && isName(names.group(3))) {
                found.add(names.group());
            } else {
                // The second word may be the first of a name.
                names.region(names.start(3), text.length());
            }
        }
        return new ArrayList<>(found);
    }

    /** @throws Rejection of the field, with what was found, when something looks like a pupil's name or number */
    static void requireNone(String field, String text) {
        requireNone(field, text, "rejection.pupil");
    }

    private static void requireNone(String field, String text, String key) {
        List<String> found = found(text);
        if (!found.isEmpty()) {
            throw Rejection.ofField(field, key, String.join(", ", found));
        }
    }

    /** As {@link #requireNone}, of a short name where nobody can say that it is nobody's: another one is always at hand. */
    static void requireNoneInLabel(String field, String label) {
        requireNone(field, label, "rejection.pupil.label");
    }

    private static boolean isName(String word) {
        return !NO_NAMES.contains(Folding.fold(word))
                && !PLACE_ENDING.matcher(word).matches();
    }

    private static void collect(Pattern pattern, String text, Set<String> found) {
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            found.add(matcher.group().strip());
        }
    }
}
