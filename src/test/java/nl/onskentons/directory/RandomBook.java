package nl.onskentons.directory;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** An address book by chance, in which people share names, numbers and work with each other and with the directory. */
final class RandomBook {

    private static final int PEOPLE = 12;
    private final long seed;
    private final Random random;

    RandomBook(long seed) {
        this.seed = seed;
        this.random = new Random(seed);
    }

    record Known(String name, String number, String email) {}

    int pick(int below) {
        return random.nextInt(below);
    }

    List<Known> known() {
        return IntStream.range(0, PEOPLE / 2)
                .mapToObj(i -> new Known(name(i), number(i), email(i)))
                .toList();
    }

    /** Lines with name, organisation, function, number, e-mail, note and identification; most may be empty. */
    String rows(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> String.join(
                        ";",
                        pick(8) == 0 ? "" : name(pick(PEOPLE)),
                        maybe("Kansbureau " + seed + " " + (char) ('A' + pick(4))),
                        maybe("functie " + pick(3)),
                        maybe(number(pick(PEOPLE))),
                        maybe(email(pick(PEOPLE))),
                        maybe("notitie"),
                        maybe("kans-" + seed + "-" + pick(PEOPLE))))
                .collect(Collectors.joining("\n"));
    }

    private String maybe(String text) {
        return pick(2) == 0 ? "" : text;
    }

    private String name(int person) {
        return "Kans" + (char) ('a' + person) + " Reeks" + seed;
    }

    private String number(int person) {
        return "06 00 %02d 77 %02d".formatted(seed, person);
    }

    private String email(int person) {
        return "kans" + person + "@reeks" + seed + ".test";
    }
}
