package nl.onskentons.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.onskentons.common.Translations;
import org.junit.jupiter.api.Test;

/** Everything that any module writes into the log can be read there; collected from the sources, so that none escapes. */
class LogActionsTest {

    private static final Path SOURCES = Path.of("src/main/java/nl/onskentons");
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|(?m)(?<![:\"])//[^\\n]*", Pattern.DOTALL);
    private static final Pattern DOTTED = Pattern.compile("\"([a-z]+\\.[a-zA-Z]+)\"");
    /** What two dotted words are apart from an action: a text, and a setting. */
    private static final Pattern SETTING = Pattern.compile("(?:portal|hsqldb|spring|server)\\..*");

    private static final Pattern TYPE = Pattern.compile("action, \"([a-z]+)\"|\"[a-z]+\\.[a-zA-Z]+\", \"([a-z]+)\"");

    private final Translations texts = new Translations();
    private final Set<String> known = texts.endingsOf("audit.action.");
    private final Set<String> keys = texts.endingsOf("");

    @Test
    void everyActionHasAText() {
        assertThat(written()).isNotEmpty().isSubsetOf(known);
    }

    @Test
    void noTextIsOfAnActionThatNothingWrites() {
        assertThat(known).isSubsetOf(written());
    }

    @Test
    void everyTypeOfThingHasAName() {
        assertThat(types()).contains("account", "entry").isSubsetOf(texts.endingsOf("audit.subject."));
    }

    private Set<String> written() {
        return sources()
                .flatMap(source -> DOTTED.matcher(source).results())
                .map(found -> found.group(1))
                .filter(literal -> !keys.contains(literal))
                .filter(literal -> !SETTING.matcher(literal).matches())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> types() {
        return sources()
                .filter(source -> source.contains("new Audited("))
                .flatMap(source -> TYPE.matcher(source).results())
                .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Modules, without what they show: only services write into the log. */
    private static Stream<String> sources() {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files
                    .filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.toString().contains("/ui/"))
                    .filter(file -> !file.toString().contains("/exchange/"))
                    .filter(file -> !file.toString().contains("/startup/"))
                    .filter(file -> !file.toString().contains("/demo/"))
                    .map(LogActionsTest::read)
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return COMMENT.matcher(Files.readString(file)).replaceAll("");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
