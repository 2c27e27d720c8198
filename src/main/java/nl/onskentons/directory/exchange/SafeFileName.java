package nl.onskentons.directory.exchange;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A name for a file that is only a name: no folders, no drive, no hidden file, no device, nothing invisible. For naming
 * an uploaded file in a message, and for a download that carries a ring's or a person's name.
 */
public final class SafeFileName {

    private static final int LONGEST = 100;
    private static final String WITHOUT_NAME = "adresboek";
    private static final Pattern UNFIT = Pattern.compile("[<>\"|?*&;%$`'\\\\/:]+");
    private static final Pattern DEVICE = Pattern.compile("(?i)(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?");
    private static final Pattern OUTER_DOTS = Pattern.compile("^[.\\s]+|[.\\s]+$");

    private SafeFileName() {}

    /** The last part of the given path, cleaned; {@code adresboek} when nothing is left. */
    public static String of(String path) {
        String name = PlainText.line(path).replace('\\', '/');
        return cleaned(name.substring(name.lastIndexOf('/') + 1));
    }

    /**
     * A name for a download.
     *
     * @param title any text, such as the name of a ring; a slash in it becomes a dash
     * @param extension without dot
     */
    public static String of(String title, String extension) {
        String name = cleaned(PlainText.line(title).replaceAll("[/\\\\]+", "-"));
        return name.replaceAll("[-.\\s]+", "-").toLowerCase(Locale.ROOT) + "." + extension;
    }

    private static String cleaned(String raw) {
        String name = OUTER_DOTS.matcher(UNFIT.matcher(raw).replaceAll("-")).replaceAll("");
        name = name.length() > LONGEST ? name.substring(name.length() - LONGEST).strip() : name;
        if (name.isEmpty() || name.chars().allMatch(c -> c == '-')) {
            return WITHOUT_NAME;
        }
        return DEVICE.matcher(name).matches() ? WITHOUT_NAME + "-" + name : name;
    }
}
