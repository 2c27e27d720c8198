package nl.onskentons.bench;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;

/** Names that sound Dutch and are nobody's, some of them far more common than others (Zipf), the same ones every time. */
final class MadeUpNames {

    private static final String[] BEGINNINGS = {
        "A", "Be", "Bo", "Bra", "Da", "De", "Di", "E", "Fle", "Fri", "Ge", "Gij", "Ha", "He", "I", "Ja", "Jo", "Ka",
                "Ko",
        "La", "Lie", "Ma", "Mee", "Mi", "Na", "No", "O", "Pe", "Pie", "Ra", "Roo", "Sa", "Sie", "Ste", "Ta", "Tee", "U",
                "Va",
        "Ve", "Wie", "Wou", "IJ", "Ze", "Zwa"
    };
    private static final String[] MIDDLES = {
        "na", "ra", "re", "li", "lo", "me", "mi", "ne", "de", "der", "ken", "lan", "mer", "nij", "ster", "ver", "wer",
        "zen"
    };
    private static final String[] ENDINGS = {
        "n", "s", "ke", "tje", "ma", "stra", "sen", "man", "veld", "horst", "huis", "kamp", "laar", "meer", "brink",
        "donk", "gaard", "dijk", "berg", "broek", "hof", "wijk", "steen", "voort", "ing"
    };
    private static final String[] PARTICLES = {"", "", "", "", "", "van ", "van ", "de ", "van der ", "van den ", "ten "
    };

    private final Random random;
    private final List<String> first;
    private final List<String> last;

    MadeUpNames(Random random) {
        this.random = random;
        first = pool(900, 1);
        last = pool(9_000, 2);
    }

    String person() {
        return common(first) + " " + PARTICLES[random.nextInt(PARTICLES.length)] + common(last);
    }

    String organisation(List<String> kinds) {
        return kinds.get(random.nextInt(kinds.size())) + " " + common(last);
    }

    /** One of a list of which the first is the most common, the second half as common, and so on. */
    <T> T common(List<T> all) {
        int rank = (int) Math.exp(random.nextDouble() * Math.log(all.size() + 1.0)) - 1;
        return all.get(Math.clamp(rank, 0, all.size() - 1));
    }

    private List<String> pool(int size, int middles) {
        Set<String> names = new LinkedHashSet<>();
        while (names.size() < size) {
            StringBuilder name = new StringBuilder(BEGINNINGS[random.nextInt(BEGINNINGS.length)]);
            int count = random.nextInt(middles + 1);
            for (int i = 0; i < count; i++) {
                name.append(MIDDLES[random.nextInt(MIDDLES.length)]);
            }
            names.add(name.append(ENDINGS[random.nextInt(ENDINGS.length)]).toString());
        }
        return List.copyOf(names);
    }

    /** As somebody types it. */
    static String typed(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
