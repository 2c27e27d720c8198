package nl.onskentons.testing;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** Runs axe-core in a page; its script goes there once, however often it runs. */
final class Axe {

    private static final Map<String, ?> WCAG_2_2_AA =
            Map.of("type", "tag", "values", List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"));

    private static final Map<String, ?> CONTRAST = Map.of("type", "rule", "values", List.of("color-contrast"));

    private static final String SCRIPT = script();

    /** A colour that is changing is none to judge. */
    private static final String NOTHING_MOVES = """
            () => document.getAnimations().every(
              (each) => each.playState !== 'running' || each.effect.getComputedTiming().endTime === Infinity)""";

    private static final String RUN = """
            async (runOnly) => {
              const { violations } = await axe.run(document, { runOnly, resultTypes: ['violations'], preload: false });
              return violations.flatMap((rule) =>
                rule.nodes.map((node) => `${rule.id}: ${node.target}\\n    ${node.html}\\n    ${node.failureSummary}`));
            }""";

    private Axe() {}

    /** What is against WCAG 2.2 AA, as far as a machine can find it. */
    static List<String> violations(Page page) {
        return run(page, WCAG_2_2_AA);
    }

    /** Which text stands out too little. */
    static List<String> contrast(Page page) {
        return run(page, CONTRAST);
    }

    @SuppressWarnings("unchecked")
    private static List<String> run(Page page, Map<String, ?> rules) {
        page.waitForFunction(NOTHING_MOVES);
        if (!(Boolean) page.evaluate("'axe' in window")) {
            page.evaluate(SCRIPT);
        }
        return (List<String>) page.evaluate(RUN, rules);
    }

    private static String script() {
        try (InputStream script = Axe.class.getResourceAsStream("/axe.min.js")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
