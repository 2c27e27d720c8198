package nl.onskentons.directory.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import nl.onskentons.directory.exchange.CardNumber.Kind;
import org.jspecify.annotations.Nullable;

/** Gathers what a file says of one card, cleans it, and decides whether it is a card. Used for one card only. */
final class CardDraft {

    /** The preference of what no one has put in order. */
    static final int UNORDERED = 101;

    private static final Pattern EXTENSION = Pattern.compile(
            "(?i)^(.*\\d.*?)[\\s,;(]*(?:\\bx|ext|extension|extensie|tst|toestel|doorkies)[\\s.:=]*(\\d{1,10})\\)?$");
    private static final Pattern SCHEME = Pattern.compile("^([A-Za-z][A-Za-z0-9+.-]*):(?!\\d).*");

    private record Ranked<T>(T value, int preference) {}

    private final Map<CardField, String> texts = new EnumMap<>(CardField.class);
    private final List<Ranked<CardNumber>> numbers = new ArrayList<>();
    private final List<Ranked<String>> emails = new ArrayList<>();
    private final Set<String> languages = new LinkedHashSet<>();
    private final Set<String> categories = new LinkedHashSet<>();
    private final Set<Remark> remarks = new LinkedHashSet<>();
    private boolean organisation;
    private boolean unreadable;
    private @Nullable CardField tooLong;

    /** Adds a text. Of most fields the first that says something counts; notes follow each other. */
    void text(CardField field, @Nullable String raw) {
        String text = field.clean(readable(raw));
        String known = texts.getOrDefault(field, "");
        if (field == CardField.NOTE && !known.isEmpty() && known.length() <= field.longest && !text.isEmpty()) {
            texts.put(field, known + "\n" + text);
        } else if (known.isEmpty() && !text.isEmpty()) {
            texts.put(field, text);
        }
    }

    void number(@Nullable String raw, Kind kind, int preference, @Nullable String rawExtension) {
        String text = PlainText.line(readable(raw));
        String extension = PlainText.line(readable(rawExtension));
        Matcher matcher = EXTENSION.matcher(text);
        if (extension.isEmpty() && text.length() <= FieldLimits.NAME && matcher.matches()) {
            text = matcher.group(1).strip();
            extension = matcher.group(2);
        }
        if (text.isEmpty()) {
            return;
        }
        if (text.length() > FieldLimits.PHONE || extension.length() > FieldLimits.EXTENSION) {
            remarks.add(Remark.that("dropped.number"));
            return;
        }
        numbers.add(new Ranked<>(new CardNumber(text, kind, 0, extension), preference));
    }

    void email(@Nullable String raw, int preference) {
        String text = PlainText.line(readable(raw));
        if (text.length() > FieldLimits.EMAIL) {
            remarks.add(Remark.that("dropped.email"));
        } else if (!text.isEmpty() && !text.startsWith("/")) {
            // Outlook writes colleagues as /o=…/cn=…, which nobody outside that office can write to.
            emails.add(new Ranked<>(text, preference));
        }
    }

    void language(@Nullable String raw) {
        word(languages, raw, FieldLimits.LANGUAGE);
    }

    void category(@Nullable String raw) {
        word(categories, raw, FieldLimits.CATEGORY);
    }

    /** The formatted name is an organisation's. */
    void isOrganisation() {
        organisation = true;
    }

    boolean saysNothing() {
        return texts.isEmpty() && numbers.isEmpty() && emails.isEmpty() && !unreadable;
    }

    ReadCard build(CardPosition position) {
        if (unreadable) {
            return RefusedCard.because(position, "encoding");
        }
        Map<CardField, String> kept = new EnumMap<>(CardField.class);
        texts.forEach((field, text) -> kept.put(field, fitted(field, text)));
        if (tooLong != null) {
            return RefusedCard.because(position, "toolong." + tooLong.key, String.valueOf(tooLong.longest));
        }
        return named(position, field -> kept.getOrDefault(field, ""));
    }

    private ReadCard named(CardPosition position, Function<CardField, String> text) {
        String organisationName = text.apply(CardField.ORGANISATION);
        PersonName name = name(text, organisationName);
        if (name.isEmpty() && organisationName.isEmpty()) {
            organisationName = text.apply(CardField.FORMATTED);
        }
        if (name.isEmpty() && organisationName.isEmpty()) {
            return RefusedCard.because(position, "nameless");
        }
        if (name.given().length() > FieldLimits.NAME
                || name.family().length() > FieldLimits.NAME
                || name.formatted().length() > FieldLimits.NAME) {
            return RefusedCard.because(position, "toolong.name", String.valueOf(FieldLimits.NAME));
        }
        return new ContactCard(
                position,
                text.apply(CardField.UID),
                name,
                organisationName,
                text.apply(CardField.DEPARTMENT),
                text.apply(CardField.ROLE),
                orderedNumbers(),
                inOrder(emails, FieldLimits.EMAILS, "dropped.emails"),
                website(text.apply(CardField.WEBSITE)),
                new PostalAddress(
                        text.apply(CardField.STREET), text.apply(CardField.POSTAL_CODE), text.apply(CardField.CITY)),
                text.apply(CardField.NOTE),
                List.copyOf(languages),
                List.copyOf(categories),
                OwnFields.read(text, name.isEmpty(), remarks::add),
                List.copyOf(remarks));
    }

    private PersonName name(Function<CardField, String> text, String organisationName) {
        String given = text.apply(CardField.GIVEN);
        String middle = text.apply(CardField.MIDDLE);
        String family = text.apply(CardField.FAMILY);
        String formatted = text.apply(CardField.FORMATTED);
        boolean structured = !(given + middle + family).isEmpty();
        if (organisation || (!structured && formatted.equalsIgnoreCase(organisationName))) {
            return PersonName.NONE;
        }
        if (!structured && formatted.isEmpty()) {
            String nickname = text.apply(CardField.NICKNAME);
            return nickname.isEmpty() ? PersonName.NONE : DutchNames.of("", "", "", nickname);
        }
        String titled = text.apply(CardField.PREFIX) + text.apply(CardField.SUFFIX);
        PersonName name = DutchNames.of(given, middle, family, formatted);
        return formatted.isEmpty() && !titled.isEmpty()
                ? new PersonName(
                        name.given(),
                        name.family(),
                        DutchNames.joined(text.apply(CardField.PREFIX), name.formatted(), text.apply(CardField.SUFFIX)))
                : name;
    }

    private String fitted(CardField field, String text) {
        if (text.length() <= field.longest) {
            return text;
        }
        switch (field.tooLong) {
            case REFUSE -> tooLong = field;
            case DROP -> remarks.add(Remark.that("dropped." + field.key));
            case SHORTEN -> {
                remarks.add(Remark.that("shortened." + field.key, String.valueOf(field.longest)));
                int end = Character.isHighSurrogate(text.charAt(field.longest - 1)) ? field.longest - 1 : field.longest;
                return text.substring(0, end).strip();
            }
        }
        return "";
    }

    /** A link may lead to a page, not start a script. */
    private String website(String text) {
        Matcher scheme = SCHEME.matcher(text);
        if (scheme.matches() && !scheme.group(1).toLowerCase(Locale.ROOT).matches("https?")) {
            remarks.add(Remark.that("dropped.website"));
            return "";
        }
        return text;
    }

    private List<CardNumber> orderedNumbers() {
        List<CardNumber> sorted = inOrder(numbers, FieldLimits.NUMBERS, "dropped.numbers");
        return IntStream.range(0, sorted.size())
                .mapToObj(i -> new CardNumber(
                        sorted.get(i).text(),
                        sorted.get(i).kind(),
                        i + 1,
                        sorted.get(i).extension()))
                .toList();
    }

    private <T> List<T> inOrder(List<Ranked<T>> ranked, int most, String remark) {
        List<T> distinct = ranked.stream()
                .sorted(Comparator.comparingInt(Ranked::preference))
                .map(Ranked::value)
                .distinct()
                .toList();
        if (distinct.size() > most) {
            remarks.add(Remark.that(remark, String.valueOf(most)));
        }
        return distinct.stream().limit(most).toList();
    }

    private void word(Set<String> words, @Nullable String raw, int longest) {
        String text = PlainText.line(readable(raw));
        if (text.length() > longest || words.size() >= FieldLimits.WORDS) {
            remarks.add(Remark.that("dropped.words"));
        } else if (!text.isEmpty()) {
            words.add(text);
        }
    }

    private String readable(@Nullable String raw) {
        String text = raw == null ? "" : raw;
        unreadable |= PlainText.isUnreadable(text);
        return text;
    }
}
