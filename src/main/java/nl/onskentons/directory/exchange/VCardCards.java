package nl.onskentons.directory.exchange;

import ezvcard.VCard;
import ezvcard.io.text.VCardReader;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads vCard 2.1, 3.0 and 4.0.
 *
 * <p>The cards are cut out of the file first and each is parsed on its own, so that a card that is broken, or never
 * ends, costs only itself.
 */
final class VCardCards {

    private static final String BEGIN = "BEGIN:VCARD";
    private static final String END = "END:VCARD";
    private static final Pattern AGENT = Pattern.compile("(?i)(\\w+\\.)?AGENT(;[^:]*)?:\\s*");

    /** What is not taken over anyway, and is often larger than all the rest of the file. */
    private static final Pattern BINARY = Pattern.compile("(?i)(\\w+\\.)?(PHOTO|LOGO|SOUND|KEY)[;:]");

    /** Without photographs a card is not this long. */
    private static final int LONGEST_CARD = 8 * 1024 * 1024;

    /** Each property costs far more memory than its line; no address book has this many on one card. */
    private static final int MOST_PROPERTIES = 5_000;

    private final TextFile file;
    private final Delivery delivery;

    VCardCards(TextFile file, Delivery delivery) {
        this.file = file;
        this.delivery = delivery;
    }

    static boolean isBegin(String line) {
        return line.strip().equalsIgnoreCase(BEGIN);
    }

    void read() throws IOException {
        for (String line = file.next(); line != null; line = file.next()) {
            if (isBegin(line)) {
                if (!delivery.goesOn()) {
                    return;
                }
                CardPosition position = new CardPosition(delivery.next(), file.line());
                delivery.hand(card(position));
            }
        }
    }

    private ReadCard card(CardPosition position) throws IOException {
        StringBuilder text = new StringBuilder(BEGIN).append('\n');
        int depth = 1;
        String before = "";
        int properties = 0;
        boolean tooLong = false;
        boolean binary = false;
        while (depth > 0) {
            String line = file.next();
            if (line == null) {
                return RefusedCard.because(position, "incomplete");
            }
            String word = line.strip().toUpperCase(Locale.ROOT);
            if (word.equals(BEGIN) && !AGENT.matcher(before).matches()) {
                file.giveBack(List.of(line));
                return RefusedCard.because(position, "incomplete");
            }
            depth += word.equals(BEGIN) ? 1 : word.equals(END) ? -1 : 0;
            binary = isProperty(line) ? BINARY.matcher(line).lookingAt() : binary;
            if (binary) {
                continue;
            }
            properties += isProperty(line) ? 1 : 0;
            tooLong = tooLong || properties > MOST_PROPERTIES || text.length() + line.length() > LONGEST_CARD;
            if (!tooLong) {
                text.append(line).append('\n');
            }
            before = line.isBlank() ? before : line;
        }
        return tooLong ? RefusedCard.because(position, "toolarge") : parsed(text.toString(), position);
    }

    private static boolean isProperty(String line) {
        return line.indexOf(':') > 0 && !Character.isWhitespace(line.charAt(0));
    }

    private static ReadCard parsed(String text, CardPosition position) throws IOException {
        try (VCardReader reader = new VCardReader(text)) {
            @Nullable VCard card = reader.readNext();
            return card == null ? RefusedCard.because(position, "unreadable") : VCardMapping.read(card, position);
        } catch (RuntimeException e) {
            // What a parser stumbles over in a stranger's file is that card's fault, whatever the exception.
            return RefusedCard.because(position, "unreadable");
        }
    }
}
