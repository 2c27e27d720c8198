package nl.onskentons;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every text on screen stands in both languages and nowhere else; read from the sources, so that nothing escapes. */
class TranslationsTest {

    private static final Path TEXTS = Path.of("src/main/resources/vaadin-i18n");
    private static final Path SOURCES = Path.of("src/main/java/nl/onskentons");
    private static final Path TEMPLATES = Path.of("src/main/resources/templates");

    private static final Properties DUTCH = texts("translations.properties");
    private static final Properties ENGLISH = texts("translations_en.properties");

    private static final Pattern TEXT_BLOCK = Pattern.compile("\"\"\".*?\"\"\"", Pattern.DOTALL);
    private static final Pattern COMMENT = Pattern.compile("(?m)/\\*.*?\\*/|(?<![:\"])//[^\\n]*", Pattern.DOTALL);
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");
    private static final Pattern LITERAL_IN_TEMPLATE = Pattern.compile("'([^'\"\\n]+)'");
    private static final Pattern KEY = Pattern.compile("[a-z][A-Za-z0-9]*(?:\\.[A-Za-z0-9_]+)+");
    private static final Pattern KEY_PREFIX = Pattern.compile("(?:[a-z][A-Za-z0-9]*\\.)+");
    private static final Pattern KEY_SUFFIX = Pattern.compile("\\.[a-z]+");
    private static final Pattern TRANSLATING = Pattern.compile(
            "(?:getTranslation|heading|Rejection|Rejection\\.of)\\(\\s*\"([^\"]+)\"|ofField\\(\\s*\"[^\"]+\",\\s*\"([^\"]+)\""
                    + "|@Menu\\([^)]*title = \"([^\"]+)\"|#\\{([A-Za-z0-9_.]+)");
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)[^}]*}");

    /** What looks like a sentence in a view and is none: code for the browser, and names that no language changes. */
    private static final Pattern NO_TEXT = Pattern.compile(
            "[a-z-]+: .*|oko-.*|.*\\bdocument\\..*|.*\\bthis\\.\\w.*|.*\\$\\d.*|[A-Z_0-9]+|\\w+\\[…]|noopener noreferrer|Escape|Enter|Arrow\\w+|Europe/Amsterdam"
                    + "|[dMyEHmsuL' ./:,-]+|<.*");

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertThat(ENGLISH.stringPropertyNames()).containsExactlyInAnyOrderElementsOf(DUTCH.stringPropertyNames());
    }

    @Test
    void bothLanguagesFillInTheSameArguments() {
        assertThat(DUTCH.stringPropertyNames())
                .allSatisfy(key -> assertThat(arguments(ENGLISH.getProperty(key, "")))
                        .as(key)
                        .isEqualTo(arguments(DUTCH.getProperty(key))));
    }

    @Test
    void noTextIsEmptyAndQuotesAreWrittenTwiceWhereThereAreArguments() {
        Stream.of(DUTCH, ENGLISH)
                .forEach(texts -> assertThat(texts.stringPropertyNames()).allSatisfy(key -> {
                    String text = texts.getProperty(key);
                    assertThat(text).as(key).isNotBlank();
                    if (!arguments(text).isEmpty()) {
                        assertThat(text.replace("''", "")).as(key).doesNotContain("'");
                    }
                }));
    }

    @Test
    void noKeyIsWrittenTwice() {
        assertThat(duplicates("translations.properties")).isEmpty();
        assertThat(duplicates("translations_en.properties")).isEmpty();
    }

    @Test
    void everyKeyThatIsAskedForExists() {
        List<String> missing = new ArrayList<>();
        for (Path file : sources()) {
            TRANSLATING
                    .matcher(withoutComments(file))
                    .results()
                    .flatMap(TranslationsTest::groups)
                    .filter(key -> !key.endsWith("."))
                    .filter(key -> !DUTCH.containsKey(key))
                    .forEach(key -> missing.add(key + " in " + SOURCES.relativize(file)));
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void everyKeyIsUsed() {
        Set<String> named = new HashSet<>();
        Set<String> prefixes = new HashSet<>();
        Set<String> suffixes = new HashSet<>();
        for (Path file : sources()) {
            allLiterals(withoutComments(file)).forEach(literal -> {
                if (KEY.matcher(literal).matches()) {
                    named.add(literal);
                } else if (KEY_PREFIX.matcher(literal).matches()) {
                    prefixes.add(literal);
                } else if (KEY_SUFFIX.matcher(literal).matches()) {
                    suffixes.add(literal);
                }
            });
            TRANSLATING
                    .matcher(withoutComments(file))
                    .results()
                    .flatMap(TranslationsTest::groups)
                    .forEach(named::add);
        }
        assertThat(new TreeSet<>(DUTCH.stringPropertyNames()))
                .filteredOn(key -> !named.contains(key))
                .filteredOn(key -> prefixes.stream().noneMatch(key::startsWith))
                .filteredOn(key -> suffixes.stream()
                        .filter(key::endsWith)
                        .noneMatch(suffix -> named.contains(key.substring(0, key.length() - suffix.length()))))
                .isEmpty();
    }

    /** Views say nothing themselves: whatever looks like a word or a sentence in them is reported. */
    @Test
    void noViewHoldsText() {
        List<String> found = new ArrayList<>();
        for (Path file : sources()) {
            if (isView(file)) {
                literals(TEXT_BLOCK.matcher(withoutComments(file)).replaceAll(""))
                        .filter(TranslationsTest::looksLikeText)
                        .forEach(text -> found.add("\"" + text + "\" in " + SOURCES.relativize(file)));
            }
        }
        assertThat(found).isEmpty();
    }

    private static boolean isView(Path file) {
        return !file.endsWith("package-info.java")
                && (file.toString().contains("/ui/") || file.startsWith(SOURCES.resolve("home")));
    }

    private static boolean looksLikeText(String literal) {
        boolean sentence = literal.strip().matches("(?s).*\\p{L}\\s+\\p{L}.*");
        boolean name = literal.matches("\\p{Lu}\\p{Ll}+.*");
        return (sentence || name) && !NO_TEXT.matcher(literal).matches();
    }

    private static Set<String> arguments(String text) {
        return ARGUMENT.matcher(text).results().map(found -> found.group(1)).collect(Collectors.toSet());
    }

    private static Stream<String> groups(MatchResult match) {
        return IntStream.rangeClosed(1, match.groupCount())
                .mapToObj(match::group)
                .filter(group -> group != null);
    }

    private static Stream<String> literals(String source) {
        return LITERAL.matcher(source).results().map(match -> match.group(1));
    }

    /** Templates write a text in single quotes inside the double ones of an attribute. */
    private static Stream<String> allLiterals(String source) {
        return Stream.concat(
                literals(source), LITERAL_IN_TEMPLATE.matcher(source).results().map(match -> match.group(1)));
    }

    private static String withoutComments(Path file) {
        try {
            return COMMENT.matcher(Files.readString(file)).replaceAll("");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> sources() {
        List<Path> files = new ArrayList<>(under(SOURCES, ".java"));
        if (Files.isDirectory(TEMPLATES)) {
            files.addAll(under(TEMPLATES, ".html"));
        }
        return files;
    }

    private static List<Path> under(Path folder, String suffix) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(suffix))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> duplicates(String name) {
        try (Stream<String> lines = Files.lines(TEXTS.resolve(name))) {
            Set<String> seen = new HashSet<>();
            return lines.filter(line -> line.matches("[A-Za-z].*=.*"))
                    .map(line -> line.substring(0, line.indexOf('=')).strip())
                    .filter(key -> !seen.add(key))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Properties texts(String name) {
        Properties texts = new Properties();
        try (var reader = Files.newBufferedReader(TEXTS.resolve(name), StandardCharsets.UTF_8)) {
            texts.load(reader);
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
