package nl.onskentons.directory;

import java.util.ArrayList;
import java.util.List;

/**
 * A number or address as the history keeps it: what stood on the card, and what it was.
 *
 * @param shown as people write it
 * @param details keys of texts, and texts, of what there is to say of it besides; empty in lines that an import wrote
 */
public record NumberText(String shown, List<Detail> details) {

    private static final String BETWEEN = "\t";

    /**
     * Something about a number.
     *
     * @param key the translation key of how it is said
     * @param argument what the text names; empty when it names nothing
     */
    public record Detail(String key, String argument) {}

    static NumberText of(ContactPoint point, String text, boolean first) {
        List<Detail> details = new ArrayList<>();
        if (!point.extension().isEmpty()) {
            details.add(new Detail("directory.extension", point.extension()));
        }
        if (!point.label().isEmpty()) {
            details.add(new Detail("directory.history.label", point.label()));
        }
        details.add(new Detail(point.kind().key(), ""));
        details.add(new Detail(point.audience().key(), ""));
        if (first) {
            details.add(new Detail("directory.history.first", ""));
        }
        return new NumberText(CardFields.shown(point.kind(), text), details);
    }

    /** Reads what {@link #kept} wrote. */
    public static NumberText parse(String kept) {
        String[] parts = kept.split(BETWEEN, -1);
        List<Detail> details = new ArrayList<>();
        for (int i = 1; i + 1 < parts.length; i += 2) {
            details.add(new Detail(parts[i], parts[i + 1]));
        }
        return new NumberText(parts[0], List.copyOf(details));
    }

    /** As one line. */
    String kept() {
        StringBuilder line = new StringBuilder(shown);
        details.forEach(detail ->
                line.append(BETWEEN).append(detail.key()).append(BETWEEN).append(detail.argument()));
        return line.toString();
    }

    /** The same number without what is said of the other one too. */
    public NumberText without(NumberText other) {
        return new NumberText(
                shown,
                details.stream()
                        .filter(detail -> !other.details.contains(detail))
                        .toList());
    }
}
