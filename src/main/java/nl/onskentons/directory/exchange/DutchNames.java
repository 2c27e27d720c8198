package nl.onskentons.directory.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts a tussenvoegsel where it belongs: before the family name, wherever the address book kept it. */
final class DutchNames {

    private static final Set<String> PARTICLES = Set.of(
            "aan", "bij", "d'", "da", "dal", "de", "del", "della", "den", "der", "des", "di", "do", "dos", "du", "el",
            "het", "in", "la", "las", "le", "les", "lo", "los", "onder", "op", "over", "'s", "'t", "te", "ten", "ter",
            "tot", "uijt", "uit", "van", "ver", "vom", "von", "voor", "zu", "zum", "zur", "t", "v.d.", "v/d", "vd");

    private DutchNames() {}

    /** The name from its parts; every part may be empty, but not all. */
    static PersonName of(String given, String middle, String family, String formatted) {
        if (given.isEmpty() && middle.isEmpty() && family.isEmpty()) {
            return split(formatted);
        }
        boolean middleIsParticle = isParticles(middle);
        String first = middleIsParticle ? given : joined(given, middle);
        String last = joined(middleIsParticle ? middle : "", turned(family));
        return new PersonName(first, last, formatted.isEmpty() ? joined(first, last) : formatted);
    }

    private static PersonName split(String formatted) {
        int comma = formatted.indexOf(',');
        if (comma > 0 && comma < formatted.length() - 1) {
            return fromSorted(formatted.substring(0, comma).strip(), words(formatted.substring(comma + 1)));
        }
        List<String> words = words(formatted);
        int family = Math.max(1, words.size() - 1);
        for (int i = 1; i < words.size() - 1; i++) {
            if (isParticles(words.get(i))) {
                family = i;
                break;
            }
        }
        String first = String.join(" ", words.subList(0, Math.min(family, words.size())));
        String last = family < words.size() ? String.join(" ", words.subList(family, words.size())) : "";
        return new PersonName(first, last, formatted);
    }

    /** "Berg, Jan van den", as lists that are sorted by family name have it. */
    private static PersonName fromSorted(String family, List<String> rest) {
        int particles = rest.size();
        while (particles > 0 && isParticles(rest.get(particles - 1))) {
            particles--;
        }
        String first = String.join(" ", rest.subList(0, particles));
        String last = joined(String.join(" ", rest.subList(particles, rest.size())), family);
        return new PersonName(first, last, joined(first, last));
    }

    /** "Berg, van den" as "van den Berg". */
    private static String turned(String family) {
        int comma = family.indexOf(',');
        if (comma > 0 && isParticles(family.substring(comma + 1).strip())) {
            return joined(
                    family.substring(comma + 1).strip(),
                    family.substring(0, comma).strip());
        }
        return family;
    }

    private static boolean isParticles(String text) {
        return !text.isEmpty()
                && words(text).stream()
                        .allMatch(word ->
                                PARTICLES.contains(word.replace('’', '\'').toLowerCase(Locale.ROOT)));
    }

    private static List<String> words(String text) {
        return new ArrayList<>(
                Arrays.stream(text.split(" ")).filter(word -> !word.isEmpty()).toList());
    }

    static String joined(String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
    }
}
